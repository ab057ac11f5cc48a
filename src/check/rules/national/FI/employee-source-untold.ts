import { givesDataOfEmployees } from '../../../facts/employees.ts';
import { differingExamples } from '../../../findings/differing-examples.ts';
import { nameInMessage } from '../../../findings/name-entry.ts';
import type { Rule } from '../../../findings/rule.ts';

/**
 * Act on the Protection of Privacy in Working Life 759/2004, section 4: data that were obtained from elsewhere than the
 * employee are told to the employee before they are used in a decision. The duty is not one of the notice.
 */
export const employeeSourceUntold: Rule = {
  name: 'employee-source-untold',
  severity: 'info',
  introduced: '0.2.0',
  articles: ['14(3)'],
  restsOn: ['fi-working-life'],
  since: '2004-10-01',
  examples: differingExamples(`controller: {name: Shop Oy, country: FI}
dataSubjects: [{id: applicants, name: Applicants for jobs, employees: true}]
sources:
  - id: referees
    name: Referees{++
    beforeDecision: true++}`),
  *check({ facts }) {
    for (const [index, source] of (facts.sources ?? []).entries()) {
      if (source.beforeDecision || source.exemption) continue;
      if (!givesDataOfEmployees(facts, source.id)) continue;
      yield {
        path: ['sources', index, 'beforeDecision'],
        data: { source: nameInMessage(source.id, source.name ?? source.type) },
      };
    }
  },
};
