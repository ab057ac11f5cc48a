import { expect, test } from 'vitest';
import { translationWithoutText } from '../../../../src/check/rules/languages/translation-without-text.ts';
import { findInTranslation, sectionOf } from './translate.ts';

test.each([
  { name: 'both have a text', sv: 'Text.', en: 'Text.', found: [] },
  { name: 'neither has', sv: '', en: '', found: [] },
  { name: 'only the translation has', sv: '', en: 'Text.', found: [] },
  {
    name: 'only the source has',
    sv: 'Text.',
    en: '',
    found: [
      '2: The section `data` has a text in the source language, but none in the translation (Article 12(1)).',
    ],
  },
])('$name', ({ sv, en, found }) => {
  expect(findInTranslation(translationWithoutText, sectionOf(sv), sectionOf(en))).toEqual(found);
});
