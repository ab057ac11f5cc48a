import { expect, test } from 'vitest';
import { translationUnstamped } from '../../../../src/check/rules/languages/translation-unstamped.ts';
import { findInTranslation, sectionOf } from './translate.ts';

test.each([
  { name: 'stamped', yaml: `translates: sha256-${'0'.repeat(64)}\n`, found: [] },
  {
    name: 'not stamped',
    yaml: '',
    found: ['2: The translation of the section `data` does not say which text it translates.'],
  },
])('$name', ({ yaml, found }) => {
  const translation = sectionOf('Text.', yaml);
  expect(findInTranslation(translationUnstamped, sectionOf('Text.'), translation)).toEqual(found);
});
