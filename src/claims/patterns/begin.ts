import { nameOfSet, readWord, setNamed } from './phrase.ts';
import type { Alternative, PhraseIndex, Rank, Sets } from './phrase-types.ts';
import { headLength } from './tokens.ts';

/** How a phrase may begin: with a word that is looked up by a key, or with a set. */
export type Beginning = WordBeginning | { readonly by: 'set'; readonly set: PhraseIndex<unknown> };
type WordBeginning = {
  readonly by: 'exact' | 'start' | 'end' | 'any';
  readonly key: string;
  readonly word: Alternative;
};

/** The ranks of phrases by how they are looked up; that of a set is its own. */
export const ranks = { exact: 0, start: 1, end: 2, any: 2 } as const satisfies Record<
  WordBeginning['by'],
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
    const bare = optional ? step.slice(0, -1) : step;
    const name = nameOfSet(bare);
    if (name !== undefined) found.push({ by: 'set', set: setNamed(name, sets) });
    else for (const word of bare.split('|')) found.push(beginningOf(readWord(word)));
    if (!optional) break;
  }
  return found;
}

/** `*tiedot` is looked up by its end. */
function beginningOf(word: Alternative): WordBeginning {
  const { parts, isCased } = word;
  const first = (parts[0] ?? '').toLowerCase();
  if (parts.length === 1) return { by: 'exact', key: first, word };
  if (first.length >= headLength) return { by: 'start', key: first.slice(0, headLength), word };
  const last = parts.at(-1) ?? '';
  return !isCased && last.length >= headLength
    ? { by: 'end', key: last.slice(-headLength), word }
    : { by: 'any', key: '', word };
}
