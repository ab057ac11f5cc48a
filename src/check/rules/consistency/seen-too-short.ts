import { quotesIn } from '../../quotes.ts';
import type { Rule } from '../../rule.ts';

export const seenTooShort: Rule = {
  name: 'seen-too-short',
  severity: 'error',
  articles: [],
  since: '2018-05-25',
  summary: {
    fi: 'Lainauksessa (seen) on vähintään kolme sanaa.',
    sv: 'Ett citat (seen) har minst tre ord.',
    en: 'A quote (seen) has three words or more.',
  },
  why: {
    fi: 'Lainaus osoittaa, että lukija näkee tiedon virkkeessä. Kaksi sanaa on missä tahansa tekstissä sattumalta, joten ne eivät osoita mitään.',
    sv: 'Citatet visar att läsaren ser uppgiften i en mening. Två ord finns av en slump i vilken text som helst, så de visar ingenting.',
    en: 'The quote proves that a reader sees the fact in a sentence. Two words occur in any text by accident, so they prove nothing.',
  },
  words: {
    fi: ({ words }) => ({
      message: `Lainaus "${words}" on liian lyhyt osoittamaan, missä virkkeessä lukija näkee tiedon.`,
      hint: 'Kopioi seen-riville vähintään kolme peräkkäistä sanaa tämän osion tekstistä, tai poista seen, niin sivusto tulostaa tiedon luetteloon.',
    }),
    sv: ({ words }) => ({
      message: `Citatet "${words}" är för kort för att visa i vilken mening läsaren ser uppgiften.`,
      hint: 'Kopiera minst tre ord i följd ur det här avsnittets text till raden seen, eller ta bort seen, så skriver webbplatsen ut uppgiften i en lista.',
    }),
    en: ({ words }) => ({
      message: `The quote "${words}" is too short to show in which sentence the reader sees the fact.`,
      hint: 'Copy three words or more in a row from the text of this section into seen, or take seen away, and the site prints the fact in a list.',
    }),
  },
  examples: {
    failing: {
      yaml: 'retention: [{id: orders, period: P5Y, seen: five years}]',
      body: 'We keep your orders for five years.',
    },
    passing: {
      yaml: 'retention: [{id: orders, period: P5Y, seen: your orders for five years}]',
      body: 'We keep your orders for five years.',
    },
  },
  *check(notice) {
    for (const { words, path, place, isLong } of quotesIn(notice)) {
      if (!isLong) yield { path, at: place, data: { words } };
    }
  },
};
