import { expect, test } from 'vitest';
import { translationWithoutSeen } from '../../../../src/check/rules/languages/translation-without-seen.ts';
import { findInTranslation, sectionOf } from './translate.ts';

const none = (seen: string) => `children: {none: No children here.${seen}}\n`;
const source = sectionOf('No children here.', none(', seen: No children here'));

test.each([
  { name: 'quoted in both', yaml: none(', seen: No children here'), found: [] },
  {
    name: 'quoted in the source only',
    yaml: none(''),
    found: [
      '3: The source text tells the fact `children` (seen), but the translation has no quote for it.',
    ],
  },
])('$name', ({ yaml, found }) => {
  const translation = sectionOf('No children here.', yaml);
  expect(findInTranslation(translationWithoutSeen, source, translation)).toEqual(found);
});

test('what the source does not quote is not asked for', () => {
  const section = sectionOf('No children here.', none(''));
  expect(findInTranslation(translationWithoutSeen, section, section)).toEqual([]);
});
