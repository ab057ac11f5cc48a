import { isNone } from '../../../../schema/values.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';
import { namesChildren } from '../../text/lexicon/children-words.ts';
import { readAlone } from '../../text/read-alone.ts';

/** That nothing is offered to children does not say that nobody's children are known: only a denial of their data is sure. */
export const childrenContradicted: Rule = {
  name: 'children-contradicted',
  severity: 'error',
  introduced: '0.2.0',
  articles: ['5(1)(a)', '8(1)'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: `children: {none: We do not process data about children.}
dataSubjects: [{id: juniors, name: Junior members, children: true}]`,
    },
    passing: {
      yaml: `children: {none: We do not process data about children.}
dataSubjects: [{id: members, name: Members}]`,
    },
  },
  *check({ facts: { children, dataSubjects }, locale }) {
    if (!isNone(children)) return;
    const isSure = readAlone(children.none, locale).some(
      ({ kind, polarity, sure }) => kind === 'children' && polarity === 'denied' && sure,
    );
    for (const [index, { id, name, children: isMarked }] of (dataSubjects ?? []).entries()) {
      if (!isMarked && !namesChildren(name, locale)) continue;
      yield {
        path: ['dataSubjects', index, isMarked ? 'children' : 'name'],
        data: { sentence: children.none, group: nameInMessage(id, name) },
        severity: isSure && isMarked ? 'error' : 'warning',
        related: [{ path: ['children', 'none'], why: 'contradicts' }],
      };
    }
  },
};
