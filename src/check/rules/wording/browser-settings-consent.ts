import type { Locale } from '../../../../schema/languages.ts';
import { isNone } from '../../../../schema/values.ts';
import type { Notice } from '../../../content/notice.ts';
import { browserSettings } from '../../lexicon/browser-settings.ts';
import { lookUp } from '../../lexicon/lexicon.ts';
import { phrases } from '../../lexicon/phrases.ts';
import type { Rule } from '../../rule.ts';
import { remarkOn } from '../../wording/remark.ts';
import { toldInFacts, toldInSections } from '../../wording/texts.ts';

/** Words that call the settings consent, whatever other choices there are. */
const asConsent: Readonly<Record<Locale, RegExp>> = {
  fi: phrases(['suostumu*|hyväksyt|hyväksyy|suostut']),
  sv: phrases(['samtyck*|godkänner|accepterar']),
  en: phrases(['consent*|accept|agree|agreement|acceptance']),
};

/** Helsinki Administrative Court, 8 April 2021, H1515/2021; Article 5(3) of Directive 2002/58/EC. */
export const browserSettingsConsent: Rule = {
  name: 'browser-settings-consent',
  severity: 'warning',
  articles: ['4(11)', '7'],
  since: '2018-05-25',
  clarified: { by: 'H1515/2021', date: '2021-04-08' },
  summary: {
    fi: 'Selaimen asetuksia ei pidetä suostumuksena evästeisiin.',
    sv: 'Webbläsarens inställningar tas inte för samtycke till kakor.',
    en: 'The settings of a browser are not taken for consent to cookies.',
  },
  why: {
    fi: 'Suostumus on yksilöity ja aktiivinen teko. Selain, joka sallii evästeet oletuksena, ei ilmaise suostumusta, kuten Helsingin hallinto-oikeus totesi 8.4.2021 (H1515/2021).',
    sv: 'Samtycke är en specifik och aktiv handling. En webbläsare som tillåter kakor som standard uttrycker inget samtycke, vilket Helsingfors förvaltningsdomstol slog fast den 8 april 2021 (H1515/2021).',
    en: 'Consent is a specific and active deed. A browser that allows cookies by default expresses none, as the Helsinki Administrative Court held on 8 April 2021 (H1515/2021).',
  },
  words: {
    fi: ({ law, words }) => ({
      message: `Teksti jättää evästeet selaimen asetusten varaan: "${words}" (${law}; direktiivin 2002/58/EY 5 artiklan 3 kohta).`,
      hint: 'Pyydä suostumus ennen kuin muita kuin välttämättömiä evästeitä tallennetaan, ja kerro, missä valintaa voi muuttaa: cookies: {choices: https://esimerkki.example/evasteasetukset}.',
    }),
    sv: ({ law, words }) => ({
      message: `Texten lämnar kakorna åt webbläsarens inställningar: "${words}" (${law}; artikel 5.3 i direktiv 2002/58/EG).`,
      hint: 'Be om samtycke innan andra än nödvändiga kakor lagras, och säg var valet kan ändras: cookies: {choices: https://exempel.example/kakinstallningar}.',
    }),
    en: ({ law, words }) => ({
      message: `The text leaves cookies to the settings of the browser: "${words}" (${law}; Directive 2002/58/EC, Article 5(3)).`,
      hint: 'Ask for consent before any but essential cookies are stored, and say where the choice can be changed: cookies: {choices: https://shop.example/cookie-settings}.',
    }),
  },
  examples: {
    failing: {
      yaml: 'cookies: {url: https://shop.example/cookies}',
      body: 'You can block cookies in the settings of your browser.',
    },
    passing: {
      yaml: 'cookies: {choices: https://shop.example/cookie-settings}',
      body: 'We store cookies once you have consented, and you can change your choice at any time.',
    },
  },
  *check(notice) {
    const { locale } = notice;
    for (const told of [
      ...toldInSections(notice, () => true),
      ...toldInFacts(notice, ['cookies']),
    ]) {
      const words = lookUp(browserSettings, told.sentence, locale);
      if (words === undefined) continue;
      if (hasOtherChoice(notice) && !asConsent[locale].test(words)) continue;
      yield remarkOn(told, words);
    }
  },
};

/** Whether readers are told where to choose but in their browser. */
function hasOtherChoice({ facts: { cookies } }: Notice): boolean {
  return cookies !== undefined && !isNone(cookies) && cookies.choices !== undefined;
}
