import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainYaml } from '../../src/content/plain-yaml.ts';
import { parseYaml } from '../../src/content/read-yaml.ts';
import { propertyRuns } from '../support/property-runs.ts';

test.each([
  ['keys and texts', 'a: b\nc: d e: f\n'.replace(': f', ':f')],
  ['quoted texts', 'a: "b: c"\nd: \'e # f\'\n'],
  ['lists', 'a: [b, c d, e-f]\ng: []\nh:\n  - i\n  - "j"\n'],
  ['maps in brackets', 'a: {b: c d, e: ["f: g", {h: \'i\'}]}\nj: {}\n'],
  ['folded texts', 'a: >-\n  b: c # d\n  - e\nf:\n  - g: >-\n      h\n'],
  ['paths as keys', 'files:\n  en/a-b.md: c\n'],
  ['a list of maps in brackets', '- {a: 1, b: null}\n- {a: 2, c: {d: e f}}\n'],
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
const record = `published: 2020-01-05
languages: [fi, sv]
summary:
  fi: Muutos 1.
files:
  fi/access.md: sha256-8dc2
  figures/a.svg: sha256-7a18
digest: {version: 1, value: sha256-b71f}
`;
const ledger = `- {seq: 1, type: released, revision: 2020-01-05, previous: null}
- {seq: 2, type: told, channels: [site, e-mail], previous: sha256-d129}
- {seq: 3, type: withdrawn, reason: {fi: Väärä teksti, en: "Wrong: text"}}
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

/** Plain YAML in which some characters are replaced by other pieces. */
const edited = (plain: string) =>
  fc
    .array(fc.tuple(fc.nat(plain.length), fc.nat(6), fc.constantFrom('', ...pieces)), {
      maxLength: 4,
    })
    .map((edits) =>
      edits.reduce(
        (text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length),
        plain,
      ),
    );

const runs = propertyRuns(3000);

test.each([
  ['front matter', front],
  ['a record', record],
  ['a ledger', ledger],
])('what is read as plain is read as by the parser: %s', (_, text) => {
  let count = 0;
  const isSame = (text: string) => {
    const plain = readPlainYaml(text, 'f.md', 2);
    if (!plain) return;
    count += 1;
    const parsed = parseYaml(text, 'f.md', 2);
    expect(parsed.problems).toEqual([]);
    expect(plain).toEqual(parsed.root);
  };
  fc.assert(fc.property(edited(text), isSame), { seed: 20190812, numRuns: runs });
  expect(count).toBeGreaterThan(runs / 6);
});
