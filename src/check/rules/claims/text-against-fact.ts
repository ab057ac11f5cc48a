import type { Rule } from '../../findings/rule.ts';
import { clashesIn } from '../../held/against/clashes-in.ts';
import { relatedFact } from './related-fact.ts';
import { remarkOnClash } from './remark-on-clash.ts';
import { sayFact } from './say-fact.ts';

/** Denials of a disclosure and of profiling have rules of their own, which know more words for them. */
const ofOthers: readonly string[] = ['recipient', 'profiling'];

export const textAgainstFact: Rule = {
  name: 'text-against-fact',
  severity: 'error',
  introduced: '0.2.0',
  articles: ['5(1)(a)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: 'transfers: {none: We do not transfer your data outside the EEA.}',
      body: 'Your data is transferred to Canada.',
    },
    passing: {
      yaml: 'transfers: [{id: backups, country: CA}]',
      body: 'Your data is transferred to Canada.',
    },
  },
  *check(notice, context) {
    for (const clash of clashesIn(notice, context)) {
      const { way, kind, isSure, path } = clash;
      if (way !== 'affirms' && (way !== 'denies' || ofOthers.includes(kind))) continue;
      yield {
        ...remarkOnClash(clash),
        data: {
          sentence: clash.sentence,
          fact: sayFact(notice, path),
          ...(way === 'affirms' && { absence: String(path[0]) }),
        },
        form: isSure ? 'sure' : 'seems',
        related: [relatedFact(notice, context, path)],
      };
    }
  },
};
