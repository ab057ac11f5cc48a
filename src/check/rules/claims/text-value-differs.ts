import type { ClaimKind } from '../../../../schema/claims.ts';
import { namedPath } from '../../../content/named-path.ts';
import type { Notice } from '../../../content/notice.ts';
import type { FactPath } from '../../../content/problem.ts';
import { nodeAt } from '../../../content/yaml.ts';
import type { SaidValue } from '../../findings/finding.ts';
import { printed, printedAll } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';
import { clashesIn } from '../../held/against/clashes-in.ts';
import { relatedFact } from './related-fact.ts';
import { remarkOnClash } from './remark-on-clash.ts';
import { scalarAt } from './scalar-at.ts';

const retention = ['5(1)(a)', '13(2)(a)', '14(2)(a)'];
const articles: Readonly<Record<string, readonly string[]>> = {
  deadline: ['5(1)(a)', '12(3)'],
  fee: ['5(1)(a)', '12(5)'],
  basis: ['5(1)(a)', '13(1)(c)', '14(1)(c)'],
};

export const textValueDiffers: Rule = {
  name: 'text-value-differs',
  severity: 'error',
  introduced: '0.2.0',
  articles: retention,
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `dataCategories: [{id: customers, name: Customer data}]
retention: [{id: customers, data: [customers], period: P5Y, from: the last order}]`,
      body: 'We keep customer data for six years.',
    },
    passing: {
      yaml: `dataCategories: [{id: customers, name: Customer data}]
retention: [{id: customers, data: [customers], period: P5Y, from: the last order}]`,
      body: 'We keep customer data for five years.',
    },
  },
  *check(notice, context) {
    for (const clash of clashesIn(notice, context)) {
      if (clash.way !== 'differs') continue;
      const { kind, path, value = '', sentence } = clash;
      yield {
        ...remarkOnClash(clash),
        articles: articles[kind] ?? retention,
        data: {
          sentence,
          value: sayValue(kind, [value]),
          told: sayValue(kind, toldAt(notice, path)),
          field: namedPath(notice.tree, path),
        },
        form: clash.isSure ? 'sure' : 'seems',
        related: [relatedFact(notice, context, path)],
      };
    }
  },
};

/** What a fact tells: its own text, or of several entries that of each. */
function toldAt(notice: Notice, path: FactPath): string[] {
  const node = nodeAt(notice.tree, path);
  if (node?.kind !== 'list') return [scalarAt(notice, path)];
  return node.items.map((_, index) => scalarAt(notice, [...path, index, 'basis']));
}

function sayValue(kind: ClaimKind, values: readonly string[]): SaidValue | string {
  if (kind === 'basis') return printedAll('basis', values);
  const [value = ''] = values;
  return /^PT?\d/u.test(value) ? printed('duration', value) : value;
}
