import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from '../../src/redline/text/tokenise.ts';
import { propertyRuns } from '../support/property-runs.ts';

const tokensOf = (text: string): string[] => tokenise(text).tokens.map((token) => token.text);

test.each<[string, string[]]>([
  ['EU:n ja Oy:n', ['EU:n', 'ja', 'Oy:n']],
  ['12.08.2019, 2930948-2.', ['12.08.2019', ',', '2930948-2', '.']],
  ['info@infine.fi.', ['info@infine.fi', '.']],
  ['(https://a.fi/x?y=1).', ['(', 'https://a.fi/x?y=1', ')', '.']],
  ['tietosuoja.fi ja a.b', ['tietosuoja.fi', 'ja', 'a', '.', 'b']],
  ["don't tietosuoja-asetus", ["don't", 'tietosuoja-asetus']],
  ['5-vuotinen 2019:n 3rd A4', ['5-vuotinen', '2019:n', '3rd', 'A4']],
  ['1 000,50 € 10 %', ['1', '000,50', '€', '10', '%']],
  ['5\u00A0000,50\u00A0€', ['5\u00A0000,50\u00A0€']],
  ['日本 ไทย', ['日', '本', 'ไ', 'ท', 'ย']],
  ['ok👩🏽‍💻👍🏽 🇫🇮🇸🇪', ['ok', '👩🏽‍💻', '👍🏽', '🇫🇮', '🇸🇪']],
  ['1️⃣ #️⃣ ❤️‍🔥 🏴󠁧󠁢󠁥󠁮󠁧󠁿', ['1️⃣', '#️⃣', '❤️‍🔥', '🏴󠁧󠁢󠁥󠁮󠁧󠁿']],
  ['ja/tai', ['ja', '/', 'tai']],
])('%s', (text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens);
});

test('nothing is lost', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(text, (value) => {
      const { tokens, rest } = tokenise(value);
      expect(tokens.map((token) => token.space + token.text).join('') + rest).toBe(value);
    }),
    { seed: 3, numRuns: propertyRuns(500) },
  );
});

test('a long text without spaces is read whole', () => {
  for (const unit of ['a.', 'a', '1.', '1-', 'a@', '://', '-', 'www.']) {
    const text = unit.repeat(50_000);
    expect(tokensOf(text).join('')).toBe(text);
  }
});
