import { expect, test } from 'vitest';
import { translationStructureDiffers } from '../../../../src/check/rules/languages/translation-structure-differs.ts';
import { findInTranslation, sectionOf } from './translate.ts';

const message = (source: string, translation: string) =>
  `2: The translation of the section \`data\` is built differently from the source text: headings and pictures ${translation}, in the source language ${source} (Article 12(1)).`;

test.each([
  { name: 'the same headings', sv: '## A\n\nText.', en: '## B\n\nText.', found: [] },
  { name: 'other paragraphs', sv: 'A.\n\nB.', en: '- A. B.', found: [] },
  { name: 'no text is another finding', sv: '## A', en: '', found: [] },
  { name: 'a heading less', sv: '## A\n\nText.', en: 'Text.', found: [message('1 + 0', '0 + 0')] },
  { name: 'another level', sv: '## A', en: '### A', found: [message('1 + 0', '1 + 0')] },
  {
    name: 'a picture less',
    sv: 'Text. ![A](../figures/a.svg)',
    en: 'Text.',
    found: [message('0 + 1', '0 + 0')],
  },
])('$name', ({ sv, en, found }) => {
  const differing = findInTranslation(translationStructureDiffers, sectionOf(sv), sectionOf(en));
  expect(differing).toEqual(found);
});
