import { expect, test } from 'vitest';
import { translationStructureDiffers } from '../../../../src/check/rules/languages/translation-structure-differs.ts';
import { findInTranslation, sectionOf } from './translate.ts';

const message = (source: string, translation: string) =>
  `2: The translation of the section \`data\` is built differently from the source text: ${translation}; in the source language ${source} (Article 12(1)).`;

test.each([
  { name: 'the same headings', sv: '## A\n\nText.', en: '## B\n\nText.', found: [] },
  { name: 'other paragraphs', sv: 'A.\n\nB.', en: '- A. B.', found: [] },
  { name: 'no text is another finding', sv: '## A', en: '', found: [] },
  {
    name: 'a heading less',
    sv: '## A\n\nText.',
    en: 'Text.',
    found: [message('headings 1 (##), pictures 0', 'headings 0, pictures 0')],
  },
  {
    name: 'another level',
    sv: '## A',
    en: '### A',
    found: [message('headings 1 (##), pictures 0', 'headings 1 (###), pictures 0')],
  },
  {
    name: 'a picture less',
    sv: 'Text. ![A](../figures/a.svg)',
    en: 'Text.',
    found: [message('headings 0, pictures 1', 'headings 0, pictures 0')],
  },
])('$name', ({ sv, en, found }) => {
  const differing = findInTranslation(translationStructureDiffers, sectionOf(sv), sectionOf(en));
  expect(differing).toEqual(found);
});
