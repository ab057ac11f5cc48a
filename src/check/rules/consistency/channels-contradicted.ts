import { type Notice, sectionAt } from '../../../content/notice.ts';
import type { FactPath } from '../../../content/problem.ts';
import { nodeAt } from '../../../content/yaml.ts';
import type { Rule } from '../../findings/rule.ts';

export const channelsContradicted: Rule = {
  name: 'channels-contradicted',
  severity: 'error',
  articles: ['5(1)(a)', '12(2)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: 'requests: {email: [privacy@shop.example]}',
      second: { yaml: 'requests: {email: [old@shop.example]}' },
    },
    passing: {
      yaml: 'requests: {email: [privacy@shop.example]}',
      second: { yaml: 'requests: {email: [privacy@shop.example]}' },
    },
  },
  *check(notice, { source }) {
    // Addresses are the same in every language.
    if (source) return;
    for (const path of [
      ['controller', 'email'],
      ['requests', 'email'],
    ]) {
      const [first, second] = addressesBySection(notice, path);
      if (!first || !second || second.values.some((value) => first.values.includes(value)))
        continue;
      yield {
        path: [...path, second.index],
        data: {
          field: path.join('.'),
          first: first.values.join(', '),
          second: second.values.join(', '),
        },
        related: [{ path: [...path, first.index], why: 'contradicts' }],
      };
    }
  },
};

type Addresses = { values: string[]; index: number };

/** The addresses of a list by the section they stand in, each with the position of its first. */
function addressesBySection(notice: Notice, path: FactPath): Addresses[] {
  const list = nodeAt(notice.tree, path);
  const sections = new Map<string, Addresses>();
  for (const [index, item] of list?.kind === 'list' ? list.items.entries() : []) {
    const section = sectionAt(notice, item.place)?.id ?? '';
    if (item.kind !== 'text') continue;
    const known = sections.get(section);
    if (known) known.values.push(item.value);
    else sections.set(section, { values: [item.value], index });
  }
  return [...sections.values()];
}
