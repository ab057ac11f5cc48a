import { aiAct } from '../../../../schema/gdpr/ai-act.ts';
import { isNone } from '../../../../schema/values.ts';
import type { Rule } from '../../findings/rule.ts';
import { aiIn } from '../../text/lexicon/ai-words.ts';
import { isHypothetical } from '../../text/lexicon/hypothetical.ts';
import { remarkOn } from '../../text/wording/remark.ts';
import { toldInSections } from '../../text/wording/texts.ts';

/** Regulation (EU) 2024/1689, Article 50: what the text calls a chatbot and the like binds its user, whatever the facts are silent about. */
export const aiUndeclared: Rule = {
  name: 'ai-undeclared',
  severity: 'info',
  introduced: '0.2.0',
  articles: [],
  restsOn: ['ai-act-transparency'],
  since: aiAct.transparency,
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'requests: {email: [privacy@shop.example]}',
      body: 'Our chatbot answers questions about orders.',
    },
    passing: {
      yaml: 'ai: [{id: chatbot, name: Chatbot, uses: [interacts]}]',
      body: 'Our chatbot answers questions about orders.',
    },
  },
  *check(notice) {
    const { facts, locale } = notice;
    const isDenied = facts.ai !== undefined && isNone(facts.ai);
    if (facts.ai && !isDenied) return;
    for (const told of toldInSections(notice, () => true)) {
      const words = aiIn(told.sentence, locale);
      if (words === undefined || isHypothetical(told.sentence, locale)) continue;
      const remark = remarkOn(told, words);
      yield isDenied
        ? {
            ...remark,
            form: 'contradicted',
            severity: 'warning',
            related: [{ path: ['ai', 'none'], why: 'contradicts' }],
          }
        : { ...remark, form: 'undeclared' };
      return;
    }
  },
};
