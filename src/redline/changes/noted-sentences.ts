import { noteOf } from '../text/footnotes.ts';
import { inlineText, wordsIn } from '../text/plain-text.ts';
import type { Block, Inline } from '../text/tree.ts';

/** Characters before a reference that are read. */
const LONGEST = 500;

/** The sentences that refer to each note, as their words up to the reference, by the words of the note. */
export function notedSentences(blocks: readonly Block[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { nodes } of blocks) {
    let told = '';
    const visit = (node: Inline): void => {
      const note = node.type === 'element' ? noteOf(node) : null;
      if (note !== null)
        found.set(plain(note), [...(found.get(plain(note)) ?? []), last(told.slice(-LONGEST))]);
      else if (node.type === 'text') told += node.value;
      else if (node.children.length > 0) node.children.forEach(visit);
      else told += inlineText([node]);
    };
    nodes?.forEach(visit);
  }
  return found;
}

/** The last sentence of a text, its end aside. */
function last(text: string): string {
  const sentences = text.split(/[.!?]\s/u).filter((sentence) => wordsIn(sentence).length > 0);
  return plain(sentences.at(-1) ?? '');
}

/** The words of a text in one line, in lower case. */
export function plain(text: string): string {
  return wordsIn(text).join(' ').toLowerCase();
}
