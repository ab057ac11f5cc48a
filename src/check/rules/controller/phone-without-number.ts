import { isUnfilled } from '../../../content/unfilled.ts';
import { nodesAt } from '../../facts/nodes-at.ts';
import type { Rule } from '../../findings/rule.ts';

const phones = [
  'controller.phone.*',
  'controller.contact.phone',
  'representative.phone',
  'dataProtectionOfficer.phone',
  'requests.phone.*',
  'complaint.authority.phone',
];

/** Short numbers have three digits; letters may stand beside them (`0800 FLOWERS 12`, `ext. 3`). */
const isNumber = (text: string): boolean => text.replace(/\P{Nd}/gu, '').length >= 3;

export const phoneWithoutNumber: Rule = {
  name: 'phone-without-number',
  severity: 'error',
  introduced: '0.2.0',
  articles: ['13(1)(a)', '14(1)(a)'],
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'controller: {name: Shop Ltd, country: FI, phone: [see our website]}' },
    passing: { yaml: 'controller: {name: Shop Ltd, country: FI, phone: [+358 9 123 4567]}' },
  },
  *check({ tree }) {
    for (const { node, path } of phones.flatMap((one) => nodesAt(tree, one))) {
      if (node.kind !== 'text' || isUnfilled(node.value) || isNumber(node.value)) continue;
      yield { path, data: { value: node.value } };
    }
  },
};
