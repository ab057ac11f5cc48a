import { type KeyWords, keyWordsOf, mayHold } from './key-words.ts';
import { phrases } from './phrases.ts';

/** Where the first of some phrases stands in a text. */
export type PhraseFinder = (text: string) => RegExpExecArray | undefined;

/**
 * Finds what `phrases` finds, by a pattern a phrase: of a long list a sentence may hold one or two, and one pattern for all takes
 * longer to be made ready than it ever takes to be searched for. Each is made where a text first may hold its phrase.
 */
export function phraseFinder(list: readonly string[]): PhraseFinder {
  const patterns: RegExp[] = [];
  let keys: KeyWords | undefined;
  return (text) => {
    keys ??= keyWordsOf(list);
    let first: RegExpExecArray | undefined;
    for (const at of mayHold(keys, text)) {
      patterns[at] ??= phrases(list.slice(at, at + 1));
      const found = patterns[at].exec(text);
      // Of those that begin at one place the first of the list wins.
      if (found && (first === undefined || found.index < first.index)) first = found;
    }
    return first;
  };
}
