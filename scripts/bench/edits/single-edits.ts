import {
  deleteText,
  insertText,
  mergeBlocks,
  moveAndEdit,
  moveBlock,
  splitBlock,
} from './edit-blocks.ts';
import { moveSection, renumber } from './edit-sections.ts';
import { changeBold, changeLink, changeWord } from './edit-words.ts';
import type { NoticeText } from './notice-text.ts';
import { type Random, randomFrom } from './random.ts';
import { reflow } from './reflow.ts';
import type { MakeEdit, SingleEdit } from './single-edit.ts';

/** The kinds of edits that a redline must recognise, each made alone. */
export const singleEdits = {
  reflow,
  move: moveBlock,
  'move and edit': moveAndEdit,
  split: splitBlock,
  merge: mergeBlocks,
  word: changeWord,
  link: changeLink,
  bold: changeBold,
  delete: deleteText,
  insert: insertText,
  renumber,
  'section move': moveSection,
} as const satisfies Record<string, MakeEdit>;

export type EditKind = keyof typeof singleEdits;

/** No notice is so unfit for an edit that a place for it is not found by then. */
const mostTries = 2000;

/** Makes an edit somewhere in one of the notices. */
export function makeEdit(
  kind: EditKind,
  notices: readonly NoticeText[],
  random: Random,
): SingleEdit {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const notice = random.pick(notices);
    const edit = notice && singleEdits[kind](notice, random);
    if (edit) return edit;
  }
  throw new Error(`No place for the edit \`${kind}\`.`);
}

/** A random source for one trial: the same whatever other trials are made. */
export function randomOf(kind: string, locale: string, trial: number): Random {
  let seed = 20_190_812 + trial;
  for (const char of `${kind} ${locale}`) seed = Math.imul(seed, 31) + (char.codePointAt(0) ?? 0);
  return randomFrom(seed);
}
