import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsAtJoints } from '../../src/escape/joints.ts';

test.each([
  ['See https://www.example.com/a_b.', ['See https://', 'www', '.example', '.com/', 'a_', 'b.']],
  ['tietosuoja@esimerkki-kauppa.example', ['tietosuoja', '@esimerkki-kauppa', '.example']],
  [
    'https://a.example/?on=2026-10-01',
    ['https://', 'a', '.example/', '?', 'on=', '2026-', '10-', '01'],
  ],
  // Short words are left whole, and a long one without joints too.
  ['a@b.example, c/d', ['a@b.example, c/d']],
  ['henkilötietojenkäsittely', ['henkilötietojenkäsittely']],
  ['', ['']],
])('%s has its joints', (text, parts) => {
  expect(partsAtJoints(text)).toEqual(parts);
});

test('the parts of any text are the text', () => {
  const texts = fc.stringMatching(/^[a-z/@._ -]{0,60}$/u);
  fc.assert(fc.property(texts, (text) => partsAtJoints(text).join('') === text));
});
