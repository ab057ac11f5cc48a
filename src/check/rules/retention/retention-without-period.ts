import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';

export const retentionWithoutPeriod: Rule = {
  name: 'retention-without-period',
  severity: 'error',
  articles: ['13(2)(a)', '14(2)(a)'],
  since: '2018-05-25',
  summary: {
    fi: 'Säilytysajassa on aika tai se, minkä perusteella aika määräytyy.',
    sv: 'En lagringstid har en tid eller det som avgör tiden.',
    en: 'A retention entry has a period, or what decides it.',
  },
  words: {
    fi: ({ law, entry }) => ({
      message: `Säilytysajassa ${entry} ei ole aikaa eikä perustetta, jonka mukaan aika määräytyy (${law}).`,
      hint: 'Kirjoita aika (period: P2Y, from: viimeisestä ostoksesta) tai, jos aikaa ei voi sanoa, tapahtuma, johon säilytys päättyy (criterion: …).',
    }),
    sv: ({ law, entry }) => ({
      message: `Lagringstiden ${entry} har varken en tid eller de kriterier som avgör tiden (${law}).`,
      hint: 'Skriv tiden (period: P2Y, from: från det senaste köpet) eller, om ingen tid kan anges, den händelse som avslutar lagringen (criterion: …).',
    }),
    en: ({ law, entry }) => ({
      message: `The retention entry ${entry} has neither a period nor the criteria that decide it (${law}).`,
      hint: 'Write the period (period: P2Y, from: the last purchase) or, where none can be given, the event that ends retention (criterion: …).',
    }),
  },
  *check({ facts }) {
    for (const [index, { id, name, period, criterion, during }] of (
      facts.retention ?? []
    ).entries()) {
      if (period || criterion || during) continue;
      yield { path: ['retention', index, 'period'], data: { entry: nameEntry(id, name) } };
    }
  },
};
