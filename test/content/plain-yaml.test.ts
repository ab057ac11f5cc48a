import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainYaml } from '../../src/content/plain-yaml.ts';
import { parseYaml } from '../../src/content/read-yaml.ts';

test.each([
  ['keys and texts', 'a: b\nc: d e: f\n'.replace(': f', ':f')],
  ['quoted texts', 'a: "b: c"\nd: \'e # f\'\n'],
  ['lists', 'a: [b, c d, e-f]\ng: []\nh:\n  - i\n  - "j"\n'],
  ['maps in brackets', 'a: {b: c d, e: ["f: g", {h: \'i\'}]}\nj: {}\n'],
  ['folded texts', 'a: >-\n  b: c # d\n  - e\nf:\n  - g: >-\n      h\n'],
  ['maps in lists', 'a:\n  - id: b\n    c:\n      d: e\n  - id: f\n'],
])('%s are read as by the parser', (_, text) => {
  const plain = readPlainYaml(text, 'f.md', 2);
  expect(plain).toBeDefined();
  expect(plain).toEqual(parseYaml(text, 'f.md', 2).root);
});

test.each([
  ['a comment', 'a: b # c\n'],
  ['a text of several lines', 'a: b\n  c\n'],
  ['a block text', 'a: |\n  b\n'],
  ['a folded text further in', 'a: >-\n  b\n    c\n'],
  ['an empty value', 'a:\nb: c\n'],
  ['a key twice', 'a: b\na: c\n'],
  ['an alias', 'a: *b\n'],
  ['a colon in a text', 'a: b: c\n'],
  ['wrong indentation', 'a:\n    b: c\n  d: e\n'],
  ['a tab', 'a:\tb\n'],
])('%s is left to the parser', (_, text) => {
  expect(readPlainYaml(text, 'f.md', 2)).toBeUndefined();
});

const front = `title: Your data
data:
  - id: contact
    name: "Names: all"
    items: [name, e-mail address]
    inner:
      text: 'Kept # here'
    map: {a: [b, "c, d"], e: f}
    long: >-
      Words: of a text
      that goes on.
  - other
recipients:
  - id: post
plain: A text (long).
`;

/** Parts of plain front matter, and of what is not plain or not YAML. */
const pieces = [
  ...['a', 'id', 'b c', 'ä-1', 'é', '1.5', ': ', ':', '\n', '\n  ', '\n    ', '\n- ', '\n  - '],
  ...[
    '[',
    ']',
    ', ',
    ',',
    '"',
    "'",
    '-',
    '- ',
    ' ',
    '  ',
    '#',
    ' #',
    '\\',
    '{',
    '}',
    '|',
    '>',
    '&',
  ],
  ...[
    '*',
    '!',
    '%',
    '@',
    '`',
    '?',
    '? ',
    '\t',
    '...',
    '---',
    '“',
    '”',
    '<<',
    '~',
    '(',
    '/',
    '.',
    '+',
  ],
  ...[
    'a: ',
    'b: ',
    'c:\n  ',
    'd:\n    ',
    '[a, b]',
    '"x: y"',
    "'z'",
    '__proto__: ',
    '\u00a0',
    '\u2028',
  ],
];

/** Plain front matter in which some characters are replaced by other pieces. */
const edited = fc
  .array(fc.tuple(fc.nat(front.length), fc.nat(6), fc.constantFrom('', ...pieces)), {
    maxLength: 4,
  })
  .map((edits) =>
    edits.reduce(
      (text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length),
      front,
    ),
  );

test('what is read as plain is read as by the parser', () => {
  let count = 0;
  const isSame = (text: string) => {
    const plain = readPlainYaml(text, 'f.md', 2);
    if (!plain) return;
    count += 1;
    const parsed = parseYaml(text, 'f.md', 2);
    expect(parsed.problems).toEqual([]);
    expect(plain).toEqual(parsed.root);
  };
  fc.assert(fc.property(edited, isSame), { seed: 20190812, numRuns: 3000 });
  expect(count).toBeGreaterThan(500);
});
