import type { Locale } from '../../../../schema/languages.ts';
import { printCountry } from '../../../locale/countries.ts';
import { printDate } from '../../../locale/dates.ts';
import { printDuration } from '../../../locale/durations.ts';
import type { Rule } from '../../rule.ts';
import { quotesLackingValues, type SeenValue } from '../../seen-values.ts';

export const seenWithoutValue: Rule = {
  name: 'seen-without-value',
  severity: 'error',
  articles: [],
  since: '2018-05-25',
  summary: {
    fi: 'Lainaus (seen) sisältää tietonsa ajan, päivän, yhteystiedon ja maan.',
    sv: 'Ett citat (seen) innehåller sin uppgifts tid, dag, kontaktuppgift och land.',
    en: 'A quote (seen) holds the period, day, contact detail and country of its fact.',
  },
  why: {
    fi: 'Lukija saa tiedon siitä virkkeestä, jonka seen osoittaa. Jos virkkeessä on muu arvo kuin tiedossa, seloste kertoo kaksi asiaa, ja jompikumpi on väärin.',
    sv: 'Läsaren får uppgiften ur den mening som seen pekar på. Har meningen ett annat värde än uppgiften säger beskrivningen två saker, och den ena är fel.',
    en: 'The reader gets the fact from the sentence that seen points at. Where the sentence has another value than the fact, the notice says two things, and one of them is wrong.',
  },
  words: {
    fi: ({ words, values }) => ({
      message: `Sanoissa "${words}" ei ole tietoa, jonka ne seen-rivin mukaan näyttävät lukijalle: ${values}.`,
      hint: 'Korjaa teksti tai tieto niin, että ne ovat samat, tai lainaa pitempi kohta, jossa tieto on.',
    }),
    sv: ({ words, values }) => ({
      message: `Orden "${words}" innehåller inte den uppgift som de enligt seen visar för läsaren: ${values}.`,
      hint: 'Rätta texten eller uppgiften så att de är lika, eller citera ett längre ställe där uppgiften finns.',
    }),
    en: ({ words, values }) => ({
      message: `The words "${words}" do not hold what seen says that they show the reader: ${values}.`,
      hint: 'Correct the text or the fact so that they agree, or quote a longer passage that holds it.',
    }),
  },
  examples: {
    failing: {
      yaml: 'retention: [{id: customers, period: P5Y, seen: for six years after}]',
      body: 'We keep your data for six years after the last order.',
    },
    passing: {
      yaml: 'retention: [{id: customers, period: P5Y, seen: for five years after}]',
      body: 'We keep your data for five years after the last order.',
    },
  },
  *check(notice, { day }) {
    for (const { quote, missing } of quotesLackingValues(notice, day)) {
      const printed = missing.map((value) => printSeen(value, notice.locale)).join(', ');
      yield { path: quote.path, at: quote.place, data: { words: quote.words, values: printed } };
    }
  },
};

/** A value as the text could say it, with the field it stands in. */
function printSeen({ field, value, kind }: SeenValue, locale: Locale): string {
  const printed = {
    duration: () => printDuration(value, locale),
    date: () => printDate(value, locale),
    country: () => printCountry(value, locale),
  }[kind as string];
  return `\`${field}\` (${printed?.() ?? value})`;
}
