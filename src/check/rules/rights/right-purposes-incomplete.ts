import type { Right } from '../../../../schema/gdpr/vocabularies.ts';
import type { Locale } from '../../../../schema/languages.ts';
import { nameEntry } from '../../name-entry.ts';
import { purposesUntold } from '../../rights.ts';
import type { Rule } from '../../rule.ts';

const conditional = ['objection', 'portability', 'withdrawal'] as const satisfies readonly Right[];

const named: Record<(typeof conditional)[number], Record<Locale, string>> = {
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

const nameRight = (right: string | undefined, locale: Locale) =>
  named[right as (typeof conditional)[number]]?.[locale];

export const rightPurposesIncomplete: Rule = {
  name: 'right-purposes-incomplete',
  severity: 'error',
  articles: ['13(2)(b)', '14(2)(c)'],
  since: '2018-05-25',
  summary: {
    fi: 'Oikeus kerrotaan jokaisesta käyttötarkoituksesta, josta se syntyy.',
    sv: 'En rättighet anges för varje ändamål som ger den.',
    en: 'A right is told for every purpose that gives rise to it.',
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
  *check(notice) {
    for (const right of conditional) {
      const untold = purposesUntold(right, notice);
      if (untold.length === 0) continue;
      const purposes = untold.flatMap(({ purpose }) => purpose ?? []);
      yield {
        path: ['rights', right, 'purposes'],
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
