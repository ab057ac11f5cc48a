import type { Retention } from '../../../../schema/disclosures/retention.ts';
import { isVagueRetention } from '../../lexicon/vague-retention.ts';
import { vagueRetentionIn } from '../../lexicon/vague-retention-words.ts';
import type { Rule } from '../../rule.ts';
import { shareWords, unnamedLawOf, wordsOfRetention } from '../../unnamed-law.ts';
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
    const reported = (notice.facts.retention ?? []).filter(
      (entry) => isVague(entry) || unnamedLawOf(entry),
    );
    for (const told of toldOfProcessing(notice, ['retention'])) {
      const words = vagueRetentionIn(told.sentence, notice.locale);
      if (words === undefined) continue;
      // Of what a fact tells so vaguely, or by a law that is not named, a rule of the fact speaks.
      const isReported = reported
        .flatMap(wordsOfRetention)
        .some((text) => text && shareWords(text, told.sentence));
      if (!isReported) yield remarkOn(told, words);
    }
  },
};

function isVague({ criterion, during, period }: Retention): boolean {
  return [criterion, during].some((text) => text && !period && isVagueRetention(text));
}
