import { expect, test } from 'vitest';
import { isSame } from '../../src/redline/inner-operations.ts';
import { scriptOf } from './compare.ts';

const notes = '\n\n[^a]: First.\n[^b]: Second.';

/** Of each block of a text, whether nothing that counts changed in it; the notes at its end left out. */
function same(before: string, after: string): boolean[] {
  const { operations } = scriptOf(before, after);
  const hasNotes = before.includes('[^a]: ');
  return (hasNotes ? operations.slice(0, -1) : operations).map(isSame);
}

test.each<[string, string, string, boolean[]]>([
  ['nothing', 'kept six years', 'kept six years', [true]],
  ['a word', 'kept six years', 'kept ten years', [false]],
  ['a word in an element', '**kept six years**', '**kept ten years**', [false]],
  ['one block of two', 'kept\n\nx six years', 'kept\n\nx ten years', [true, false]],
  ['a block that came', 'kept', 'kept\n\nTold to all of them.', [true, false]],
  ['one item of two', '- kept a b\n- six years x', '- kept a b\n- ten years x', [false]],
  [
    'the number of a footnote alone',
    `Told[^a].\n\nWe keep data[^b].${notes}`,
    `Told.\n\nWe keep data[^b].${notes}`,
    [false, true],
  ],
  [
    'the number of one in a list',
    `Told[^a].\n\n- kept\n- data[^b] of you${notes}`,
    `Told.\n\n- kept\n- data[^b] of you${notes}`,
    [false, true],
  ],
  [
    'the number and a word',
    `Told[^a].\n\nWe keep data[^b].${notes}`,
    `Told.\n\nWe sell data[^b].${notes}`,
    [false, false],
  ],
])('whether a block is the same, of which %s changed', (_, before, after, expected) => {
  expect(same(before, after)).toEqual(expected);
});
