import { noteOf } from '../text/footnotes.ts';
import { inlineText, wordsOfText } from '../text/plain-text.ts';
import type { Block, Inline } from '../text/tree.ts';

/** Characters before a reference that are read. */
const LONGEST = 500;

/** A note that more sentences refer to is nobody's own. */
const MOST_REFERENCES = 20;

/** The sentences that refer to each note, as their words up to the reference, by the words of the note. */
export function notedSentences(blocks: readonly Block[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (note: string, sentence: string): void => {
    const known = found.get(note) ?? new Set();
    if (known.size < MOST_REFERENCES) found.set(note, known.add(sentence));
  };
  for (const { nodes } of blocks) {
    let told = '';
    const visit = (node: Inline): void => {
      const note = node.type === 'element' ? noteOf(node) : null;
      if (note !== null) add(plain(note), last(told.slice(-LONGEST)));
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
  const sentences = text.split(/[.!?]\s/u).filter((sentence) => wordsOfText(sentence).length > 0);
  return plain(sentences.at(-1) ?? '');
}

/** The words of a text in one line, in lower case. */
export function plain(text: string): string {
  return wordsOfText(text).join(' ').toLowerCase();
}
