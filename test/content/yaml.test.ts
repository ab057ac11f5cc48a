import { expect, test } from 'vitest';
import { readYaml } from '../../src/content/read-yaml.ts';
import { nodeAt, placeOf, toValue } from '../../src/content/yaml.ts';

test('every scalar is a string', () => {
  const { root } = readYaml(
    'postcode: 00530\nday: 2019-08-12\nyes: true\nphone: 029 566 6700\n',
    'f.md',
  );
  expect(root && toValue(root)).toEqual({
    postcode: '00530',
    day: '2019-08-12',
    yes: 'true',
    phone: '029 566 6700',
  });
});

test('every node has its place in the file', () => {
  const { root } = readYaml('a:\n  - b: c\n', 'f.md', 2);
  if (!root) throw new Error('no root');
  expect(placeOf(root, ['a', 0, 'b'])).toEqual({
    file: 'f.md',
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 9,
  });
  // A missing key points at the parent that should hold it.
  expect(placeOf(root, ['a', 0, 'missing'])).toMatchObject({ line: 3, column: 5 });
  expect(nodeAt(root, ['a', 0, 'b'])).toMatchObject({ kind: 'text', value: 'c' });
});

test('__proto__ is an ordinary key and pollutes nothing', () => {
  const { root } = readYaml('__proto__:\n  polluted: yes\n', 'f.md');
  const value = root && (toValue(root) as Record<string, unknown>);
  expect(Object.keys(value ?? {})).toEqual(['__proto__']);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test.each([
  ['a colon in a text', 'name: a: b\n', 'quote', 2],
  ['a key twice', 'a: b\na: c\n', 'duplicate-key', 3],
  ['a tab', 'a:\n\tb: c\n', 'tab', 3],
  ['an alias', 'a: b\nc: *x\n', 'alias', 3],
  ['an anchor', 'a: &Co b\n', 'alias', 2],
  ['a tag', 'a: !Huom b\n', 'tag', 2],
  ['a tag for code', 'a: !!js/function "f"\n', 'tag', 2],
  ['brackets without end', 'a: [b\n', 'unclosed-bracket', 2],
  ['too deep', `a: ${'['.repeat(100_000)}`, 'nesting', 1],
])('broken YAML: %s', (_, text, reason, line) => {
  const { root, problems } = readYaml(text, 'f.md', 2);
  expect(root).toBeNull();
  expect(problems[0]).toMatchObject({ code: 'yaml-invalid', data: { reason }, at: { line } });
});
