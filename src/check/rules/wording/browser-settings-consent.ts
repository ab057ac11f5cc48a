import { isNone } from '../../../../schema/values.ts';
import type { Notice } from '../../../content/notice.ts';
import type { Rule } from '../../findings/rule.ts';
import { browserSettings } from '../../text/lexicon/browser-settings.ts';
import { inEachLanguage } from '../../text/lexicon/in-each-language.ts';
import { lookUp } from '../../text/lexicon/lexicon.ts';
import { phrases } from '../../text/lexicon/phrases.ts';
import { remarkOn } from '../../text/wording/remark.ts';
import { toldInFacts, toldInSections } from '../../text/wording/texts.ts';

/** Words that call the settings consent, whatever other choices there are. */
const asConsent = inEachLanguage(({ settingsAsConsent }) => phrases(settingsAsConsent));

/** Helsinki Administrative Court, 8 April 2021, H1515/2021; Article 5(3) of Directive 2002/58/EC. */
export const browserSettingsConsent: Rule = {
  name: 'browser-settings-consent',
  severity: 'warning',
  articles: ['4(11)', '7'],
  restsOn: ['helsinki-cookies'],
  since: '2018-05-25',
  byWordLists: true,
  clarified: { by: 'H1515/2021', date: '2021-04-08' },
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
      if (hasOtherChoice(notice) && !asConsent[locale]?.test(words)) continue;
      yield remarkOn(told, words);
    }
  },
};

/** Whether readers are told where to choose but in their browser. */
function hasOtherChoice({ facts: { cookies } }: Notice): boolean {
  return cookies !== undefined && !isNone(cookies) && cookies.choices !== undefined;
}
