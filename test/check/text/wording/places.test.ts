import { expect, test } from 'vitest';
import { findWordsIn } from '../../../../src/check/text/place-of-words.ts';
import type { Section } from '../../../../src/content/notice.ts';
import { noticeIn } from '../../../../src/content/notice.ts';
import { powerOfSteps } from '../../../support/count-steps.ts';
import { stateOf } from '../../../support/notices.ts';
import '../../../../src/words/ready-all.ts';

function sectionOf(body: string): Section {
  const state = stateOf({ 'en/a.md': `---\ntitle: T\n---\n${body}` });
  const [section] = noticeIn(state, 'en')?.sections ?? [];
  if (!section) throw new Error('No section.');
  return section;
}

/** Where the words of the sentence with a number stand, as `line:column-line:column`. */
function placeIn(body: string, words: string, index: number): string {
  const section = sectionOf(body);
  const sentence = section.sentences[index] ?? '';
  const { line, column, endLine, endColumn } = findWordsIn(section)(words, sentence, index);
  return `${line}:${column}-${endLine}:${endColumn}`;
}

test.each([
  ['in the first sentence', 'We may ask. You may not.\n', 'may', 0, '4:4-4:7'],
  ['in the second', 'We may ask. You may not.\n', 'may', 1, '4:17-4:20'],
  ['over the end of a line', 'We may\nask. You\nmay not.\n', 'You may', 1, '5:6-6:4'],
  ['after markup', 'We **may** ask.\n\nYou **do** it, etc.\n', 'etc.', 1, '6:16-6:20'],
  ['in an item', 'A list:\n\n- We may ask.\n- You may not.\n', 'may', 2, '7:7-7:10'],
  ['parted by markup', 'We may.\n\nYou m**a**y not.\n', 'may', 1, '4:4-4:7'],
  ['nowhere', 'You m**a**y not.\n', 'may', 0, '4:1-4:1'],
])('words are found %s', (_, body, words, index, place) => {
  expect(placeIn(body, words, index)).toBe(place);
});

test('the steps of finding words follow the length of the text', () => {
  const write = (size: number) =>
    sectionOf(Array.from({ length: size / 20 }, (_, at) => `We may keep ${at} words. `).join(''));
  const findAll = (section: Section) => {
    const find = findWordsIn(section);
    section.sentences.forEach((sentence, index) => {
      find('may', sentence, index);
    });
  };
  expect(powerOfSteps(4000, write, findAll)).toBeLessThan(1.1);
});
