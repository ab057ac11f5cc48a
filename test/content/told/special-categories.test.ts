import { expect, test } from 'vitest';
import { codesOf, tell } from './tell.ts';

test.each([
  ['fi', '**Erityiset henkilötietoryhmät:** Ei. Emme käsittele niitä.'],
  ['sv', '**Känsliga personuppgifter:** Inga. Vi behandlar inga.'],
  ['en', '**Special categories of personal data:** None. We process none.'],
  ['de', '**Besondere Kategorien personenbezogener Daten:** Keine. Wir verarbeiten keine.'],
] as const)('a line tells that there are none: %s', (locale, line) => {
  const { facts, problems } = tell(line, locale);
  expect(problems).toEqual([]);
  expect(facts.specialCategories).toEqual({ none: line.replace(/^.*:\*\* /u, '') });
});

test('a list tells which there are, and why', () => {
  const { facts, problems } = tell(
    '- **Special categories of personal data:** health data, union membership\n- **Meaning:** We know who is ill.',
  );
  expect(problems).toEqual([]);
  expect(facts.specialCategories).toEqual({
    kinds: ['health', 'union'],
    text: 'We know who is ill.',
  });
});

test('a list of other things that begins so is left alone', () => {
  const told = tell('- **Special categories of personal data:** whatever we need\n- Other things');
  expect(codesOf(told)).toEqual([]);
  expect(told.facts.specialCategories).toBeUndefined();
});
