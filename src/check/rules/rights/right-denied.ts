import { type Right, rights } from '../../../../schema/gdpr/vocabularies.ts';
import { isNone } from '../../../../schema/values.ts';
import { labelOf } from '../../../locale/labels.ts';
import { nameEntry } from '../../name-entry.ts';
import { unrestrictedTriggers } from '../../rights.ts';
import type { Rule } from '../../rule.ts';

/** The article of each right; the denial of withdrawal is reported as the right that is missing. */
const articles: Partial<Record<Right, string>> = {
  access: '15',
  rectification: '16',
  erasure: '17',
  restriction: '18',
  objection: '21(1)',
  portability: '20(1)',
};

export const rightDenied: Rule = {
  name: 'right-denied',
  severity: 'error',
  articles: ['13(2)(b)', '14(2)(c)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste ei kiellä oikeutta, jonka jokin käyttötarkoitus antaa.',
    sv: 'Beskrivningen förnekar inte en rätt som något ändamål ger.',
    en: 'The notice does not deny a right that one of its purposes gives rise to.',
  },
  why: {
    fi: 'Oikeusperuste ratkaisee, mitä oikeuksia henkilöllä on. Perusteesta seuraavaa oikeutta ei voi poistaa selosteella, vaan sitä voi rajoittaa vain laki.',
    sv: 'Den rättsliga grunden avgör vilka rättigheter en person har. En rätt som följer av grunden kan inte skrivas bort; bara en lag kan begränsa den.',
    en: 'The legal basis decides which rights a person has. A right that follows from the basis cannot be written away; only a law can restrict it.',
  },
  words: {
    fi: ({ law, right = '', purpose, basis = '' }) => ({
      message: `Selosteen mukaan rekisteröidyllä ei ole oikeutta, jonka käyttötarkoitus ${purpose} hänelle antaa: ${labelOf('right', right, 'fi')} (${law}). Käsittelyn peruste on ${labelOf('basis', basis, 'fi')}.`,
      hint: `Korvaa none oikeudella: ${right}: {text: …}. Jos laki rajoittaa oikeutta, kerro siitä kohdassa limits.`,
    }),
    sv: ({ law, right = '', purpose, basis = '' }) => ({
      message: `Enligt beskrivningen har den registrerade inte en rätt som ändamålet ${purpose} ger: ${labelOf('right', right, 'sv')} (${law}). Grunden för behandlingen är ${labelOf('basis', basis, 'sv')}.`,
      hint: `Ersätt none med rätten: ${right}: {text: …}. Om en lag begränsar rätten, berätta om det under limits.`,
    }),
    en: ({ law, right = '', purpose, basis = '' }) => ({
      message: `The notice denies a right that the purpose ${purpose} gives rise to: ${labelOf('right', right, 'en')} (${law}). The basis of the processing is ${labelOf('basis', basis, 'en')}.`,
      hint: `Put the right in the place of none: ${right}: {text: …}. Where a law restricts it, tell of that under limits.`,
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]
rights:
  access: {text: You may ask for a copy of the data about you.}
  portability: {none: You may not move your data.}`,
    },
    passing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]
rights:
  access: {text: You may ask for a copy of the data about you.}
  portability: {text: You may get the data you gave in a machine-readable form.}`,
    },
  },
  *check(notice) {
    const stated = notice.facts.rights;
    const denied = rights.filter((right) => right in articles && isNone(stated?.[right]));
    // A notice that denies all of them is reported as a whole.
    if (denied.length === Object.keys(articles).length && !stated?.directMarketing) return;
    for (const right of denied) {
      const [trigger] = unrestrictedTriggers(right, notice);
      if (!trigger) continue;
      const { purpose, basis, path } = trigger;
      yield {
        path: ['rights', right, 'none'],
        articles: ['13(2)(b)', '14(2)(c)', articles[right] ?? ''],
        data: { right, purpose: nameEntry(purpose.id, purpose.name), basis: basis.basis },
        related: [{ path, why: 'contradicts' }],
      };
    }
  },
};
