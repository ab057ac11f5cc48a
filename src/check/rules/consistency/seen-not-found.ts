import { sectionAt } from '../../../content/notice.ts';
import { isSeen, quotesIn } from '../../quotes.ts';
import type { Rule } from '../../rule.ts';

export const seenNotFound: Rule = {
  name: 'seen-not-found',
  severity: 'error',
  articles: [],
  since: '2018-05-25',
  summary: {
    fi: 'Lainaus (seen) on sanasta sanaan sen osion tekstissä, jossa tieto on.',
    sv: 'Ett citat (seen) står ordagrant i texten i det avsnitt där uppgiften finns.',
    en: 'A quote (seen) stands word for word in the text of the section that holds the fact.',
  },
  why: {
    fi: 'Tieto on kerrottu vasta, kun lukija voi nähdä sen. Lainaus sitoo tiedon virkkeeseen, jottei tekstiä voi muuttaa niin, että tieto jää ennalleen.',
    sv: 'En uppgift har lämnats först när läsaren kan se den. Citatet binder uppgiften till meningen, så att texten inte kan ändras medan uppgiften blir kvar.',
    en: 'A fact counts as told only where a reader can see it. The quote ties the fact to the sentence, so that the text cannot be changed and the fact left behind.',
  },
  words: {
    fi: ({ words }) => ({
      message: `Tietoa ei näytetä lukijalle: sanoja "${words}" ei ole tämän kohdan tekstissä.`,
      hint: 'Kopioi seen-riville vähintään kolme sanaa tekstistä sellaisina kuin ne siinä ovat, tai poista seen, niin sivusto tulostaa tiedon luetteloon.',
    }),
    sv: ({ words }) => ({
      message: `Uppgiften visas inte för läsaren: orden "${words}" finns inte i det här avsnittets text.`,
      hint: 'Kopiera minst tre ord ur texten till raden seen så som de står där, eller ta bort seen, så skriver webbplatsen ut uppgiften i en lista.',
    }),
    en: ({ words }) => ({
      message: `The reader is not shown this fact: the words "${words}" are not in the text of this section.`,
      hint: 'Copy three words or more from the text into seen just as they stand there, or take seen away, and the site prints the fact in a list.',
    }),
  },
  examples: {
    failing: {
      yaml: 'retention: [{id: orders, period: P5Y, seen: your orders for six years}]',
      body: 'We keep your orders for five years.',
    },
    passing: {
      yaml: 'retention: [{id: orders, period: P5Y, seen: your orders for five years}]',
      body: 'We keep your orders for five years.',
    },
  },
  *check(notice) {
    for (const quote of quotesIn(notice)) {
      if (!quote.isLong || isSeen(notice, quote)) continue;
      // What a placeholder should have printed may be a part of the quote.
      if (sectionAt(notice, quote.place)?.isUnfilled) continue;
      yield { path: quote.path, at: quote.place, data: { words: quote.words } };
    }
  },
};
