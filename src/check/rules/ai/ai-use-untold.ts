import { aiAct } from '../../../../schema/gdpr/ai-act.ts';
import { entriesOf } from '../../facts/entries.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

/** What those who use a system tell of it themselves, Article 50(3); of the rest its maker sees to it, or the content shows it. */
const exposing = ['recognises-emotion', 'categorises-biometrically'] as const;
const meeting = ['interacts', 'generates-content'] as const;

/**
 * Regulation (EU) 2024/1689, Article 50(1) and (3) to (5): people are told at the latest when they first meet the system. A notice
 * is not the place where that happens, but it can say where it does.
 */
export const aiUseUntold: Rule = {
  name: 'ai-use-untold',
  severity: 'warning',
  introduced: '0.2.0',
  articles: [],
  restsOn: ['ai-act-transparency'],
  since: aiAct.transparency,
  examples: differingExamples(`ai:
  - id: calls
    name: Call analysis
    uses: [recognises-emotion]{++
    told: You hear of it before the call begins, and can choose a call without it.++}`),
  *check({ facts }) {
    for (const [index, { id, name, uses = [], told }] of entriesOf(facts.ai).entries()) {
      if (told) continue;
      const isExposing = exposing.some((use) => uses.includes(use));
      if (!isExposing && !meeting.some((use) => uses.includes(use))) continue;
      yield {
        path: ['ai', index, 'told'],
        form: isExposing ? 'exposed' : 'met',
        severity: isExposing ? 'warning' : 'info',
        data: { system: nameInMessage(id, name) },
      };
    }
  },
};
