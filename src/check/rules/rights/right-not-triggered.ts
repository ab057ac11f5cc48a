import { isNone } from '../../../../schema/values.ts';
import { labelOf } from '../../../locale/labels.ts';
import { triggersOf } from '../../rights.ts';
import type { Rule } from '../../rule.ts';

/** WP260 rev.01, annex: information on rights is specific to the processing. */
export const rightNotTriggered: Rule = {
  name: 'right-not-triggered',
  severity: 'info',
  articles: ['12(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Oikeutta, jota mikään käyttötarkoitus ei synnytä, ei luvata rajauksetta.',
    sv: 'En rättighet som inget ändamål ger upphov till utlovas inte utan begränsning.',
    en: 'A right that no purpose gives rise to is not promised without limits.',
  },
  why: {
    fi: 'Vastustamisoikeus, oikeus siirtää tiedot ja suostumuksen peruuttaminen riippuvat oikeusperusteesta. Lukija pettyy, jos hänelle luvataan oikeus, jota hänellä ei ole.',
    sv: 'Rätten att invända, rätten till dataportabilitet och återkallelse av samtycke beror på den rättsliga grunden. Läsaren blir besviken om en rättighet som inte finns utlovas.',
    en: 'Objection, portability and withdrawal depend on the legal basis. Readers who are promised a right that they do not have are let down.',
  },
  words: {
    fi: ({ law, right = '' }) => ({
      message: `Selosteessa luvataan ${labelOf('right', right, 'fi')}, mutta minkään käyttötarkoituksen oikeusperuste ei synnytä sitä (${law}).`,
      hint: `Rajaa oikeus (limits: "Oikeus koskee vain tietoja, joita käsittelemme suostumuksella."), tai kerro, ettei sitä ole: ${right}: {none: "Tätä oikeutta ei ole, koska …"}.`,
    }),
    sv: ({ law, right = '' }) => ({
      message: `Beskrivningen utlovar ${labelOf('right', right, 'sv')}, men den rättsliga grunden för inget av ändamålen ger upphov till den (${law}).`,
      hint: `Begränsa rättigheten (limits: "Rätten gäller bara uppgifter som behandlas med samtycke."), eller ange att den inte finns: ${right}: {none: "Rätten finns inte, eftersom …"}.`,
    }),
    en: ({ law, right = '' }) => ({
      message: `The notice promises the ${labelOf('right', right, 'en')}, but the legal basis of no purpose gives rise to it (${law}).`,
      hint: `Limit the right (limits: "The right covers only data that we process on consent."), or say that there is none: ${right}: {none: "There is no such right, because …"}.`,
    }),
  },
  examples: {
    failing: {
      yaml: `purposes: [{id: logs, name: Security, bases: [{basis: legitimate-interests}]}]
rights: {portability: {text: You can move your data to another service.}}`,
    },
    passing: {
      yaml: `purposes: [{id: logs, name: Security, bases: [{basis: legitimate-interests}]}]
rights: {portability: {text: You can move your data to another service., limits: Only data that you gave on consent.}}`,
    },
  },
  *check(notice) {
    const { purposes = [], rights } = notice.facts;
    if (purposes.length === 0 || purposes.some(({ bases }) => !bases?.length)) return;
    for (const name of ['objection', 'portability', 'withdrawal'] as const) {
      const right = rights?.[name];
      if (!right || isNone(right) || right.limits || right.purposes) continue;
      if (triggersOf(name, notice).length > 0) continue;
      if (name === 'objection' && purposes.some(({ marketing }) => marketing)) continue;
      yield { path: ['rights', name], data: { right: name } };
    }
  },
};
