import type { AiSystem } from '../../../../schema/disclosures/ai.ts';
import { aiAct } from '../../../../schema/gdpr/ai-act.ts';
import { aiSystemsFor } from '../../facts/ai.ts';
import { each, type Subjects } from '../../facts/subjects.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import { presenceRules } from '../presence.ts';

const dataOf = ({ id, name }: AiSystem) => ({ system: nameInMessage(id, name) });
const eachSystem = each('ai', dataOf);

const eachDeciding: Subjects<AiSystem> = ({ facts }) =>
  aiSystemsFor(facts, 'decides').map(([index, fact]) => ({
    fact,
    path: ['ai', index],
    data: dataOf(fact),
  }));

/** What must be there, by name. */
export const presence = {
  ...presenceRules(eachSystem, {
    // What a system does decides which of the articles binds its user.
    'ai-system-without-use': {
      severity: 'info',
      introduced: '0.2.0',
      articles: [],
      restsOn: ['usefulness'],
      since: aiAct.transparency,
      anyOf: ['uses'],
      example: 'ai: [{id: helper, name: Helper{++, uses: [interacts]++}}]',
    },
  }),
  ...presenceRules(eachDeciding, {
    // Regulation (EU) 2024/1689, Article 26(11) and recital 93: that the system is used, for what and for which decisions.
    'ai-decision-undescribed': {
      severity: 'warning',
      introduced: '0.2.0',
      articles: [],
      restsOn: ['ai-act-high-risk'],
      since: aiAct.highRisk,
      anyOf: ['description', 'purposes'],
      example:
        'ai: [{id: ranking, name: Ranking, uses: [decides]{++, description: It puts applications in an order by the words of the advertisement. A person decides.++}}]',
    },
    // Regulation (EU) 2024/1689, Article 86 and recital 93.
    'ai-decision-without-explanation': {
      severity: 'info',
      introduced: '0.2.0',
      articles: [],
      restsOn: ['ai-act-high-risk'],
      since: aiAct.highRisk,
      anyOf: ['explanation'],
      example:
        'ai: [{id: ranking, name: Ranking, uses: [decides]{++, explanation: Ask the recruiter which part the system had in the decision.++}}]',
    },
  }),
};
