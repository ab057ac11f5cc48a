import { areWhole, nameOfSet, readWord, setNamed } from './phrase.ts';
import type { Alternative, PhraseIndex, Rank, Sets } from './phrase-types.ts';
import { headLength } from './tokens.ts';

/** How a phrase may begin: with a word that is written out, with one that is looked up by some of its letters, or with a set. */
export type Beginning =
  | { readonly by: 'word'; readonly words: readonly string[] }
  | LettersBeginning
  | { readonly by: 'set'; readonly set: PhraseIndex<unknown> };
type LettersBeginning = {
  readonly by: 'cased' | 'start' | 'end' | 'any';
  readonly key: string;
  readonly word: Alternative;
};

/** The ranks of phrases by how they are looked up; that of a set is its own. */
export const ranks = { word: 0, cased: 0, start: 1, end: 2, any: 2 } as const satisfies Record<
  Exclude<Beginning['by'], 'set'>,
  Rank
>;

/** How a phrase may begin, as it is written: a step that may be missing lets the next one begin it too. */
export function beginningsOf(written: string, sets: Sets): Beginning[] {
  const found: Beginning[] = [];
  for (let from = 0; from < written.length; ) {
    const space = written.indexOf(' ', from);
    const end = space < 0 ? written.length : space;
    const step = written.slice(from, end);
    from = end + 1;
    if (step === '') continue;
    if (step.startsWith('..')) break;
    const optional = step.endsWith('?');
    addStep(optional ? step.slice(0, -1) : step, sets, found);
    if (!optional) break;
  }
  return found;
}

function addStep(step: string, sets: Sets, found: Beginning[]): void {
  const name = nameOfSet(step);
  if (name !== undefined) found.push({ by: 'set', set: setNamed(name, sets) });
  else if (areWhole(step)) found.push({ by: 'word', words: step.split('|') });
  else for (const word of step.split('|')) found.push(beginningOf(readWord(word)));
}

/** `*tiedot` is looked up by its end. */
function beginningOf(word: Alternative): LettersBeginning {
  const { parts, isCased } = word;
  const first = (parts[0] ?? '').toLowerCase();
  if (parts.length === 1) return { by: 'cased', key: first, word };
  if (first.length >= headLength) return { by: 'start', key: first.slice(0, headLength), word };
  const last = parts.at(-1) ?? '';
  return !isCased && last.length >= headLength
    ? { by: 'end', key: last.slice(-headLength), word }
    : { by: 'any', key: '', word };
}
