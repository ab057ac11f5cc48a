import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readYaml } from '../../src/content/read-yaml.ts';
import type { MapNode } from '../../src/content/yaml.ts';
import { pruneYaml } from '../../src/tidy/prune-yaml.ts';

function told(yaml: string): MapNode {
  const { root } = readYaml(yaml, 'told.yaml', 1);
  if (root?.kind !== 'map') throw new Error('no map');
  return root;
}

const before = `title: Data # as on the page
# The company's own words.
retention:
  # Decided in 2024.
  - name: Orders
    id: orders # not to be renamed
    from: >-
      the end of
      the year

  - {id: logs, name: "Logs", then: delete}
# Held by the bank.
controller: {name: Shop, note: 'n'}
`;

test('what is told goes, and all else stays as it was written', () => {
  expect(pruneYaml(before, told('retention: [{id: orders, name: Orders}]'))).toBe(
    before.replace('- name: Orders\n    id', '- id'),
  );
  expect(pruneYaml(before, told('retention: [{id: logs, name: Logs}]'))).toBe(
    before.replace('name: "Logs", ', ''),
  );
  expect(pruneYaml(before, told('controller: {name: Shop}'))).toBe(
    before.replace('name: Shop, ', ''),
  );
});

test('an entry of which all is told goes whole, and what was noted on it stays', () => {
  const orders = 'retention: [{id: orders, name: Orders, from: the end of the year}]';
  const after = pruneYaml(before, told(orders));
  expect(after).toContain('# not to be renamed\n# The company');
  expect(after).toContain('retention:\n  # Decided in 2024.\n  - {id: logs, name: "Logs"');
  expect(parse(after)).toEqual({
    title: 'Data',
    retention: [{ id: 'logs', name: 'Logs', then: 'delete' }],
    controller: { name: 'Shop', note: 'n' },
  });
});

test('where nothing is left, the title stays, and every comment', () => {
  const all =
    'retention: [{id: orders, name: Orders, from: the end of the year}, {id: logs, name: Logs, then: delete}]\ncontroller: {name: Shop, note: n}';
  expect(pruneYaml(before, told(all))).toBe(
    `title: Data # as on the page\n# The company's own words.\n# Decided in 2024.\n# not to be renamed\n# Held by the bank.\n`,
  );
});

test.each([
  ['another value', 'controller: {name: Shop}', 'controller: {name: Shop Ltd}'],
  [
    'a list in another order',
    'dataCategories: [{id: a, items: [x, y]}]',
    'dataCategories: [{id: a, items: [y, x]}]',
  ],
  ['a list that is told in part', 'changes: {tell: [email, website]}', 'changes: {tell: [email]}'],
  [
    'entries without ids told in part',
    'purposes: [{id: a, bases: [{basis: x}, {basis: y}]}]',
    'purposes: [{id: a, bases: [{basis: x}]}]',
  ],
  ['an absence with a note', 'transfers: {none: No., note: n}', 'transfers: {none: No.}'],
  ['another shape', 'transfers: {none: No.}', 'transfers: [{id: a}]'],
])('%s stays', (_, yaml, other) => {
  expect(pruneYaml(`${yaml}\n`, told(other))).toBe(`${yaml}\n`);
});

test('line ends stay', () => {
  expect(
    pruneYaml(
      'title: A\r\ncontroller:\r\n  name: B\r\n  note: c\r\n',
      told('controller: {name: B}'),
    ),
  ).toBe('title: A\r\ncontroller:\r\n  note: c\r\n');
});
