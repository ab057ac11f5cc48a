import { type Right, rights } from '../../../../schema/gdpr/vocabularies.ts';
import type { Locale } from '../../../../schema/languages.ts';
import type { Notice } from '../../../content/notice.ts';
import { nameEntry } from '../../name-entry.ts';
import { hasUnknown, referencesIn } from '../../references.ts';
import { purposesUntold } from '../../rights.ts';
import type { Rule } from '../../rule.ts';

const named: Record<Right, Record<Locale, string>> = {
  access: {
    fi: 'Oikeus saada pääsy tietoihin',
    sv: 'Rätten till tillgång',
    en: 'The right of access',
  },
  rectification: {
    fi: 'Oikeus tietojen oikaisemiseen',
    sv: 'Rätten till rättelse',
    en: 'The right to rectification',
  },
  erasure: {
    fi: 'Oikeus tietojen poistamiseen',
    sv: 'Rätten till radering',
    en: 'The right to erasure',
  },
  restriction: {
    fi: 'Oikeus käsittelyn rajoittamiseen',
    sv: 'Rätten till begränsning av behandlingen',
    en: 'The right to restriction of processing',
  },
  objection: {
    fi: 'Oikeus vastustaa käsittelyä',
    sv: 'Rätten att göra invändningar',
    en: 'The right to object',
  },
  portability: {
    fi: 'Oikeus siirtää tiedot järjestelmästä toiseen',
    sv: 'Rätten till dataportabilitet',
    en: 'The right to data portability',
  },
  withdrawal: {
    fi: 'Oikeus peruuttaa suostumus',
    sv: 'Rätten att återkalla samtycket',
    en: 'The right to withdraw consent',
  },
};

const nameRight = (right: string | undefined, locale: Locale) => named[right as Right]?.[locale];

export const rightPurposesIncomplete: Rule = {
  name: 'right-purposes-incomplete',
  severity: 'error',
  articles: ['13(2)(b)', '14(2)(c)', '13(2)(c)', '14(2)(d)'],
  since: '2018-05-25',
  compares: ['rights', 'purposes'],
  summary: {
    fi: 'Oikeus kerrotaan jokaisesta käyttötarkoituksesta, josta se syntyy.',
    sv: 'En rättighet anges för varje ändamål som ger den.',
    en: 'A right is told for every purpose that gives rise to it.',
  },
  why: {
    fi: 'Käyttötarkoitusten luettelo luetaan rajauksena: muuta tarkoitusta etsivä päättelee, ettei oikeutta ole. Laki antaa oikeuden aina, kun sen edellytykset täyttyvät.',
    sv: 'En lista över ändamål läses som en gräns: den som söker ett annat ändamål drar slutsatsen att rätten inte finns. Lagen ger rätten så snart villkoren är uppfyllda.',
    en: 'A list of purposes reads as a limit: whoever looks for another purpose concludes that there is no such right. The law gives the right wherever its conditions are met.',
  },
  words: {
    fi: ({ law, right, purposes, ids }) => ({
      message: `${nameRight(right, 'fi')} rajataan selosteessa niin, että siitä puuttuu ${purposes}, vaikka oikeus koskee sitäkin (${law}).`,
      hint: `Lisää oikeuden käyttötarkoituksiin (purposes): ${ids}, tai poista rajaus, jolloin oikeus koskee kaikkia.`,
    }),
    sv: ({ law, right, purposes, ids }) => ({
      message: `${nameRight(right, 'sv')} begränsas i beskrivningen så att ${purposes} saknas, fastän rätten gäller även det (${law}).`,
      hint: `Lägg till bland rättens ändamål (purposes): ${ids}, eller ta bort begränsningen, så gäller rätten alla.`,
    }),
    en: ({ law, right, purposes, ids }) => ({
      message: `${nameRight(right, 'en')} is told for some purposes only, and ${purposes} is not among them, although it gives rise to the right too (${law}).`,
      hint: `Add to the purposes of the right: ${ids}, or take the list away, and the right covers all of them.`,
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - {id: ads, name: Advertising, bases: [{basis: legitimate-interests}]}
  - {id: fraud, name: Safety of payments, bases: [{basis: legitimate-interests}]}
rights:
  objection: {text: You may object to the processing., purposes: [ads]}`,
    },
    passing: {
      yaml: `purposes:
  - {id: ads, name: Advertising, bases: [{basis: legitimate-interests}]}
  - {id: fraud, name: Safety of payments, bases: [{basis: legitimate-interests}]}
rights:
  objection: {text: You may object to the processing., purposes: [ads, fraud]}`,
    },
  },
  *check(notice) {
    for (const right of rights) {
      const untold = purposesUntold(right, notice);
      if (untold.length === 0 || leadsNowhere(right, notice)) continue;
      const purposes = untold.flatMap(({ purpose }) => purpose ?? []);
      yield {
        path: ['rights', right, 'purposes'],
        articles: right === 'withdrawal' ? ['13(2)(c)', '14(2)(d)'] : ['13(2)(b)', '14(2)(c)'],
        data: {
          right,
          purposes: purposes.map(({ id, name }) => nameEntry(id, name)).join(', '),
          ids: purposes.map(({ id }) => id).join(', '),
        },
        related: untold.map(({ path }) => ({ path, why: 'needs' })),
      };
    }
  },
};

/** Whether a purpose that the right names is not there: it may be the one that is left out. */
function leadsNowhere(right: Right, notice: Notice): boolean {
  const own = referencesIn(notice).filter(({ path }) => path[0] === 'rights' && path[1] === right);
  return hasUnknown(own, notice);
}
