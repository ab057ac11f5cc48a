import { isGapAlone } from '../../markdown/unfinished.ts';

/** What stands for words where there is nothing else; hints leave an ellipsis. */
const standIn = /^(?:\{\{[^{}]*\}\}|\[[^[\]]*\]|…|\.{2,}|\?+|_+|x{3,}|todo|tbd|tba|tbc|fixme)$/iu;

/** Whether a text only marks that it is still to be written (`value-unfilled`). */
export function isUnfilled(text: string): boolean {
  const written = text.trim();
  return standIn.test(written) || isGapAlone(written);
}
