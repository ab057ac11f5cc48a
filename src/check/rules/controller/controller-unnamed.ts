import { nodesAt } from '../../facts/nodes-at.ts';
import type { Rule } from '../../findings/rule.ts';
import { isEmptyName } from '../../text/lexicon/empty-names.ts';

/** Who is meant by name: who decides, with whom, and by whom they are represented. */
const named = ['controller.name', 'representative.name', 'jointControllers.*.parties.*.name'];

export const controllerUnnamed: Rule = {
  name: 'controller-unnamed',
  severity: 'error',
  introduced: '0.2.0',
  articles: ['13(1)(a)', '14(1)(a)'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: { yaml: 'controller: {name: company (name follows), country: FI}' },
    passing: { yaml: 'controller: {name: Company Shop Ltd, country: FI}' },
  },
  *check({ tree, locale }) {
    for (const { node, path } of named.flatMap((one) => nodesAt(tree, one))) {
      if (node.kind !== 'text' || !isEmptyName(node.value, locale)) continue;
      yield { path, data: { name: node.value } };
    }
  },
};
