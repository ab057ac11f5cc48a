import { expect, test } from 'vitest';
import { editNotice } from '../../scripts/bench/edits/edit-notice.ts';
import { factsAsText } from '../../scripts/bench/edits/facts-as-text.ts';
import { growNotice, rewriteNotice } from '../../scripts/bench/edits/grow-notice.ts';
import { fileOf } from '../../scripts/bench/edits/notice-text.ts';
import { randomFrom } from '../../scripts/bench/edits/random.ts';
import { noticeFolders, readNotices } from '../../scripts/bench/edits/read-notices.ts';
import { sentencesOf } from '../../scripts/bench/edits/text-places.ts';

const notices = readNotices(noticeFolders.fixtures).filter(({ locale }) => locale === 'fi');
const linesOf = (text: string) => text.split('\n').filter((line) => line.length > 30);

test('facts as text: names as headings, sentences as paragraphs, words as lists, ids left out', () => {
  const yaml = `title: Data
dataCategories:
  - id: contact
    name: Contact details
    items: [name, e-mail address]
    sources: [data-subject]
    description: what we need to reach you
`;
  expect(factsAsText(yaml)).toEqual([
    '### Contact details',
    'What we need to reach you.',
    '- name\n- e-mail address',
  ]);
});

test('sentences end after a word in small letters, not after an abbreviation or a number', () => {
  expect(sentencesOf('See Art. 6 GDPR. We tell you on 12. August. That is all.')).toEqual([
    'See Art. 6 GDPR. We tell you on 12. August.',
    'That is all.',
  ]);
});

test('a notice grows to a size, the same with the same seed', () => {
  const grown = growNotice(notices, 5000, randomFrom(1));
  const words = fileOf(grown).split(/\s+/u).length;
  expect(words).toBeGreaterThan(4900);
  expect(words).toBeLessThan(5300);
  expect(growNotice(notices, 5000, randomFrom(1))).toEqual(grown);
  expect(new Set(grown.sections.map(({ id }) => id)).size).toBe(grown.sections.length);
});

test('few edits leave most of a notice, a rewrite leaves no line', () => {
  const notice = growNotice(notices, 2000, randomFrom(1));
  const lines = linesOf(fileOf(notice));
  const kept = (text: string) => {
    const others = new Set(linesOf(text));
    return lines.filter((line) => others.has(line)).length / lines.length;
  };
  expect(kept(fileOf(editNotice(notice, 10, randomFrom(2))))).toBeGreaterThan(0.7);
  expect(kept(fileOf(editNotice(notice, 10, randomFrom(2))))).toBeLessThan(1);
  expect(kept(fileOf(rewriteNotice(notice, randomFrom(2))))).toBe(0);
});
