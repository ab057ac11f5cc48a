import { type KeyWords, keyWordsOf, mayHold } from './key-words.ts';
import { phrases } from './phrases.ts';

/** The first of some phrases that stands in a text, and whether any may stand there, which is sooner told. */
export type PhraseFinder = {
  readonly find: (text: string) => RegExpExecArray | undefined;
  readonly mayFind: (text: string) => boolean;
};

/**
 * Finds what `phrases` finds, by a pattern a phrase: of a long list a sentence may hold one or two, and one pattern for all takes
 * longer to be made ready than it ever takes to be searched for. Each is made where a text first may hold its phrase.
 */
export function phraseFinder(list: readonly string[]): PhraseFinder {
  const patterns: RegExp[] = [];
  let keys: KeyWords | undefined;
  const heldBy = (text: string) => {
    keys ??= keyWordsOf(list);
    return mayHold(keys, text);
  };
  return {
    find(text) {
      let first: RegExpExecArray | undefined;
      for (const at of heldBy(text)) {
        patterns[at] ??= phrases(list.slice(at, at + 1));
        const found = patterns[at].exec(text);
        // Of those that begin at one place the first of the list wins.
        if (found && (first === undefined || found.index < first.index)) first = found;
      }
      return first;
    },
    mayFind: (text) => heldBy(text).length > 0,
  };
}
