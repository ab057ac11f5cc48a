import { article9PointsWithLaw } from '../../../../schema/gdpr/vocabularies.ts';
import { placedBases } from '../../facts/bases.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';

export const specialConditionWithoutLaw: Rule = {
  name: 'special-condition-without-law',
  severity: 'warning',
  articles: ['9(2)'],
  restsOn: ['wp260-annex'],
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
    for (const { entry, path, purpose } of placedBases(facts)) {
      const { article9: point, law } = entry;
      if (!point || !needsLaw(point) || law?.length) continue;
      const condition = printed('article9', point);
      yield {
        path: [...path, 'article9'],
        form: purpose ? 'purpose' : 'processing',
        data: { name: purpose?.name ?? '', id: purpose?.id ?? '', point, condition },
      };
    }
  },
};

function needsLaw(point: string): boolean {
  return (article9PointsWithLaw as readonly string[]).includes(point);
}
