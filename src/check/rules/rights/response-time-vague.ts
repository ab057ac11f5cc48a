import type { Rule } from '../../findings/rule.ts';
import { vagueResponseTimeIn } from '../../text/lexicon/response-time.ts';
import { placeOfWords } from '../../text/place-of-words.ts';

export const responseTimeVague: Rule = {
  name: 'response-time-vague',
  severity: 'warning',
  articles: ['12(3)'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'requests: {email: [privacy@shop.example]}',
      body: 'We answer your request within a reasonable time.',
    },
    passing: {
      yaml: 'requests: {email: [privacy@shop.example]}',
      body: 'We answer your request within one month.',
    },
  },
  *check(notice) {
    for (const section of notice.sections) {
      const concerned = section.discloses.some(
        ({ kind }) => kind === 'rights' || kind === 'requests',
      );
      const found = concerned ? vagueResponseTimeIn(section.text) : undefined;
      if (found === undefined) continue;
      yield {
        path: ['requests', 'answerWithin', section.id],
        at: placeOfWords(section, found),
        data: { found },
      };
    }
  },
};
