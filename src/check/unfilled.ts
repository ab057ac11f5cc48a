/** What stands for words that somebody was going to write; hints leave an ellipsis. */
const standIn = /^(?:\[[^[\]]*\]|…|\.{2,}|\?+|_+|x{3,}|todo|tbd|tba|tbc|fixme)$/iu;

/** Whether a text only marks that it is still to be written (`value-unfilled`). */
export function isUnfilled(text: string): boolean {
  return standIn.test(text.trim());
}
