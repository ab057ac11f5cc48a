import { expect, test } from 'vitest';
import { stateOf } from '../support/notices.ts';

function adviceIn(yaml: string) {
  const { problems } = stateOf({ 'en/a.md': `---\ntitle: A\n${yaml}\n---\nText.\n` });
  return problems.map(({ code, data, advice }) => [code, data['key'], advice]);
}

test.each([
  [
    'a text with a comma in braces',
    'controller: {name: Flowers, gifts and more}',
    [['key-unknown', 'gifts and more', { cut: '"Flowers, gifts and more"' }]],
  ],
  [
    'several commas',
    'controller: {name: A, b c, d e, country: FI}',
    [
      ['key-unknown', 'b c', { cut: '"A, b c, d e"' }],
      ['key-unknown', 'd e', { cut: '"A, b c, d e"' }],
    ],
  ],
  ['a key of its own', 'controller: {name: A, fax: 1}', [['key-unknown', 'fax', undefined]]],
  [
    'a key on a line of its own',
    'controller:\n  name: A\n  fax:',
    [['key-unknown', 'fax', undefined]],
  ],
  [
    'a key that is meant',
    'controller: {name: A, adress}',
    [['key-unknown', 'adress', { meant: 'address' }]],
  ],
  ['no text before it', 'controller: {fax, name: A}', [['key-unknown', 'fax', undefined]]],
])('%s', (_, yaml, expected) => {
  expect(adviceIn(yaml)).toEqual(expected);
});
