import { article9PointsWithLaw } from '../../../../schema/gdpr/vocabularies.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';

export const specialConditionWithoutLaw: Rule = {
  name: 'special-condition-without-law',
  severity: 'warning',
  articles: ['9(2)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `purposes:
  - id: sick
    name: Sick leave
    bases: [{basis: legal-obligation, article9: b}]`,
    },
    passing: {
      yaml: `purposes:
  - id: sick
    name: Sick leave
    bases:
      - basis: legal-obligation
        article9: b
        law: [{name: Act on the Protection of Privacy in Working Life, number: 759/2004, section: 5 §}]`,
    },
  },
  *check({ facts }) {
    for (const [index, { name, id, bases = [] }] of (facts.purposes ?? []).entries()) {
      for (const [position, { article9: point, law }] of bases.entries()) {
        if (!point || !needsLaw(point) || law?.length) continue;
        yield {
          path: ['purposes', index, 'bases', position, 'article9'],
          data: { name, id, point, condition: printed('article9', point) },
        };
      }
    }
  },
};

function needsLaw(point: string): boolean {
  return (article9PointsWithLaw as readonly string[]).includes(point);
}
