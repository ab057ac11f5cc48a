import { isVagueRetention } from '../../lexicon/vague-retention.ts';
import type { Rule } from '../../rule.ts';

export const retentionVague: Rule = {
  name: 'retention-vague',
  severity: 'error',
  articles: ['13(2)(a)', '14(2)(a)'],
  since: '2018-05-25',
  summary: {
    fi: 'Säilytysajasta lukija voi päätellä, milloin hänen tietonsa poistetaan.',
    sv: 'Av lagringstiden kan läsaren sluta sig till när uppgifterna raderas.',
    en: 'From the retention period a reader can work out when the data are erased.',
  },
  why: {
    fi: '"Niin kauan kuin on tarpeen" toistaa lain vaatimuksen eikä vastaa siihen. Lukijan on voitava päätellä, milloin aika hänen kohdallaan päättyy (WP260, liite).',
    sv: '"Så länge det är nödvändigt" upprepar lagens krav i stället för att svara på det. Läsaren ska för egen del kunna räkna ut när tiden är slut (WP260, bilagan).',
    en: '"As long as necessary" repeats the law instead of answering it. Readers must be able to work out when it ends in their own case (WP260, Annex).',
  },
  words: {
    fi: ({ law, text }) => ({
      message: `Säilytysaika "${text}" ei kerro lukijalle, milloin tiedot poistetaan (${law}).`,
      hint: 'Kirjoita aika (period: P2Y, from: viimeisestä ostoksesta) tai, jos aikaa ei voi sanoa, tapahtuma, johon säilytys päättyy (criterion: …).',
    }),
    sv: ({ law, text }) => ({
      message: `Av lagringstiden "${text}" kan läsaren inte sluta sig till när uppgifterna raderas (${law}).`,
      hint: 'Skriv tiden (period: P2Y, from: från det senaste köpet) eller, om ingen tid kan anges, den händelse som avslutar lagringen (criterion: …).',
    }),
    en: ({ law, text }) => ({
      message: `The retention period "${text}" does not tell the reader when the data are erased (${law}).`,
      hint: 'Write the period (period: P2Y, from: the last purchase) or, where none can be given, the event that ends retention (criterion: …).',
    }),
  },
  examples: {
    failing: {
      yaml: `retention:
  - id: orders
    criterion: as long as necessary`,
    },
    passing: {
      yaml: `retention:
  - id: orders
    criterion: until the warranty of the product has ended`,
    },
  },
  *check({ facts }) {
    for (const [index, { period, during, criterion, law }] of (facts.retention ?? []).entries()) {
      if (period || law?.length) continue;
      const texts = [criterion, during].filter((text) => text !== undefined);
      const [text] = texts;
      if (text === undefined || !texts.every(isVagueRetention)) continue;
      yield { path: ['retention', index, criterion ? 'criterion' : 'during'], data: { text } };
    }
  },
};
