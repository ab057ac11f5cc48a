import { isNone } from '../../../../schema/values.ts';
import type { Rule } from '../../findings/rule.ts';

export const noticeForChildrenMissing: Rule = {
  name: 'notice-for-children-missing',
  severity: 'warning',
  articles: ['12(1)'],
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'children: {offeredDirectly: true, ageLimit: 13}' },
    passing: {
      yaml: 'children: {offeredDirectly: true, ageLimit: 13, childVersion: "https://shop.example/children"}',
    },
  },
  *check({ facts: { children, dataSubjects = [] } }) {
    if (!children || isNone(children) || !children.offeredDirectly || children.childVersion) return;
    const isForChildren =
      dataSubjects.length > 0 && dataSubjects.every((group) => group.children === true);
    if (!isForChildren) yield { path: ['children', 'childVersion'] };
  },
};
