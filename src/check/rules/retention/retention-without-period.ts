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
  why: {
    fi: 'Laki antaa kaksi tapaa: säilytysajan tai kriteerit, joilla se määräytyy. Kohta, jossa ei ole kumpaakaan, kertoo, että tietoja säilytetään, mutta ei kuinka kauan.',
    sv: 'Lagen ger två sätt: tiden eller de kriterier som avgör den. En post utan någotdera säger att uppgifter lagras, men inte hur länge.',
    en: 'The law leaves two ways: the period, or the criteria that determine it. An entry that has neither says that data are kept, not for how long.',
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
  examples: {
    failing: {
      yaml: `retention:
  - id: orders
    name: Orders
    then: delete`,
    },
    passing: {
      yaml: `retention:
  - id: orders
    name: Orders
    period: P2Y
    from: the last purchase
    then: delete`,
    },
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
