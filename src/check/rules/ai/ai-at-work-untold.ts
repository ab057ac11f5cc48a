import { aiAct } from '../../../../schema/gdpr/ai-act.ts';
import { aiSystemsFor, isUsedAtWork } from '../../facts/ai.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

/** Regulation (EU) 2024/1689, Article 26(7): employees and their representatives are told before a high-risk system is used at work. */
export const aiAtWorkUntold: Rule = {
  name: 'ai-at-work-untold',
  severity: 'warning',
  introduced: '0.2.0',
  articles: [],
  restsOn: ['ai-act-high-risk'],
  since: aiAct.highRisk,
  examples:
    differingExamples(`dataSubjects: [{id: applicants, name: Applicants for jobs, employees: true}]
purposes: [{id: hiring, name: Hiring, dataSubjects: [applicants]}]
ai:
  - id: ranking
    name: Ranking of applications
    uses: [decides]
    purposes: [hiring]{++
    told: The form for applications says so, and the shop stewards were told before we began.++}`),
  *check({ facts }) {
    for (const [index, system] of aiSystemsFor(facts, 'decides')) {
      if (system.told || !isUsedAtWork(facts, system)) continue;
      yield {
        path: ['ai', index, 'told'],
        data: { system: nameInMessage(system.id, system.name) },
      };
    }
  },
};
