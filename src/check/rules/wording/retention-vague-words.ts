import { isVagueRetention } from '../../lexicon/vague-retention.ts';
import { vagueRetentionIn } from '../../lexicon/vague-retention-words.ts';
import type { Rule } from '../../rule.ts';
import { toldOfProcessing } from '../../wording/processing.ts';
import { remarkOn } from '../../wording/remark.ts';

/** WP260 rev.01, annex: "as long as necessary" is not enough. */
export const retentionVagueWords: Rule = {
  name: 'retention-vague-words',
  severity: 'warning',
  articles: ['13(2)(a)', '14(2)(a)'],
  since: '2018-05-25',
  summary: {
    fi: 'Teksti ei lupaa säilyttää tietoja vain "niin kauan kuin on tarpeen".',
    sv: 'Texten nöjer sig inte med att uppgifter bevaras "så länge det behövs".',
    en: 'The text does not leave retention at "as long as necessary".',
  },
  why: {
    fi: 'Säilytysajan on oltava sellainen, että lukija voi arvioida sen omalta kohdaltaan. Pelkkä tarpeellisuus on jo lain vaatimus, ei tieto ajasta.',
    sv: 'Läsaren ska kunna bedöma lagringstiden för sin egen del. Att lagringen ska vara nödvändig är redan lagens krav och ingen uppgift om tiden.',
    en: 'Readers must be able to assess the period for their own case. That retention be necessary is what the law asks anyway; it tells no period.',
  },
  words: {
    fi: ({ law, words }) => ({
      message: `Sanat "${words}" eivät kerro lukijalle, milloin tiedot poistetaan (${law}).`,
      hint: 'Kirjoita aika tai tapahtuma, johon säilytys päättyy, esimerkiksi: "Poistamme tiedot kahden vuoden kuluttua viimeisestä ostoksestasi."',
    }),
    sv: ({ law, words }) => ({
      message: `Orden "${words}" säger inte läsaren när uppgifterna raderas (${law}).`,
      hint: 'Skriv en tid eller en händelse som avslutar lagringen, till exempel: "Vi raderar uppgifterna två år efter ditt senaste köp."',
    }),
    en: ({ law, words }) => ({
      message: `The words "${words}" do not tell the reader when the data are erased (${law}).`,
      hint: 'Write a period or the event that ends retention, for example: "We delete the data two years after your last purchase."',
    }),
  },
  examples: {
    failing: {
      yaml: 'retention: [{id: orders, period: P2Y, from: your last order}]',
      body: 'We keep your data for as long as necessary.',
    },
    passing: {
      yaml: 'retention: [{id: orders, period: P2Y, from: your last order}]',
      body: 'We keep the data of an order until the warranty has expired.',
    },
  },
  *check(notice) {
    const reported = (notice.facts.retention ?? []).filter(({ criterion, during, period }) =>
      [criterion, during].some((text) => text && !period && isVagueRetention(text)),
    );
    for (const told of toldOfProcessing(notice, ['retention'])) {
      const words = vagueRetentionIn(told.sentence, notice.locale);
      if (words === undefined) continue;
      // What the fact itself says so vaguely is an error of its own (`retention-vague`).
      const isReported = reported.some(({ seen, criterion, during }) =>
        [seen, criterion, during].some((text) => text && overlap(text, told.sentence)),
      );
      if (!isReported) yield remarkOn(told, words);
    }
  },
};

function overlap(quote: string, sentence: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[\s.]+/gu, ' ')
      .trim();
  return bare(quote).includes(bare(sentence)) || bare(sentence).includes(bare(quote));
}
