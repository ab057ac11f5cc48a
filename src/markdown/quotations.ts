import { latin } from '../../schema/latin.ts';
import type { Around } from './around.ts';

const buttons = latin(
  /(?:click|press|choose|select|tap|button|key|paina|valitse|klikkaa|napsauta|painike\p{L}*|painikkeen|klicka på|tryck på|välj|knappen|drücken|klicken sie auf|taste)(?: on)?(?: the)?[ :]{1,2}["“”'*]{0,2}$/iu,
);

/** More buttons in the same sentence. */
const nearButtons =
  /(?:click|press|choose|select|tap|paina|valitse|klikkaa|napsauta|klicka på|tryck på|välj|drücken|klicken)[^.!?\n]{0,20}\][^.!?\n]{0,60}$/iu;

/** Whether `words` in brackets are the name of a button that readers are to press. */
export function isButton({ before }: Around, words: string): boolean {
  return buttons.test(before) || (!words.includes(' ') && nearButtons.test(before));
}

/**
 * Whether a place is within a quotation that has more words than those of the place: between marks that are not closed yet, or in
 * a block that is quoted.
 *
 * 1. `“The | shall inform”`, `”| on toimitettava tiedot”`, `> The | shall inform`: yes.
 * 2. `“|” is the controller`: no.
 */
export function isQuoted({ before, after }: Around): boolean {
  const line = before.slice(before.lastIndexOf('\n\n') + 1);
  if (/(?:^|\n)[ \t]{0,3}>[^\n]*$/u.test(line)) return true;
  const behind = after.split('\n\n', 1)[0] ?? '';
  const isWithin = pairs.some(
    ([open, close, unless]) =>
      isOpenAt(line, open, close) &&
      behind.includes(close) &&
      !(unless && new RegExp(unless, 'u').test(line + behind)),
  );
  const isWhole = /["“”„«»]$/u.test(line.trimEnd()) && /^\s*["”“»«]/u.test(behind);
  return isWithin && !isWhole;
}

const pairs: readonly (readonly [open: string, close: string, unless?: string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
  // Marks that open and close are the same where a text has no others.
  ['”', '”', '[“„]'],
  ['»', '»', '«'],
  ['‘', '’'],
];

function isOpenAt(line: string, open: string, close: string): boolean {
  if (open === close) return line.split(open).length % 2 === 0;
  return line.lastIndexOf(open) > line.lastIndexOf(close);
}
