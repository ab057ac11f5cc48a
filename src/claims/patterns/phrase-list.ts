import { matchAt, type Span } from './match.ts';
import { indexPhrases } from './phrase-index.ts';
import type { Indexed, PhraseIndex, Sets } from './phrase-types.ts';
import type { Token } from './tokens.ts';

export type Found<Value> = Span & { readonly value: Value };

/** Where phrases begin among the tokens from `from` to `to`, in their order. */
export function findPhrases<Value>(
  index: PhraseIndex<Value>,
  tokens: readonly Token[],
  within: Span = { from: 0, to: tokens.length },
): readonly Found<Value>[] {
  const { from, to } = within;
  if (to - from <= few) return find(index, tokens, within);
  const all = findAll(index, tokens);
  if (from <= 0 && to >= tokens.length) return all;
  return all.slice(countBefore(all, from), countBefore(all, to));
}

/** How many of some stretches, which stand in their order, begin before a place. */
function countBefore(stretches: readonly Span[], place: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.from ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A stretch of so many tokens is read by itself. */
const few = 3;

/** What was found out of a sentence: where lists stand in it, and what its words are looked up by. */
type Known = {
  readonly found: Map<PhraseIndex<unknown>, readonly Found<unknown>[]>;
  keys?: ReadonlySet<string>;
};
const known = new WeakMap<readonly Token[], Known>();

function knownOf(tokens: readonly Token[]): Known {
  const before = known.get(tokens);
  if (before) return before;
  const made = { found: new Map() };
  known.set(tokens, made);
  return made;
}

/** Where phrases begin in a sentence: the same lists are asked for its stretches over and over. */
function findAll<Value>(
  index: PhraseIndex<Value>,
  tokens: readonly Token[],
): readonly Found<Value>[] {
  const { found } = knownOf(tokens);
  const before = found.get(index);
  // A list finds its own values.
  if (before) return before as readonly Found<Value>[];
  const made = find(index, tokens, { from: 0, to: tokens.length });
  found.set(index, made);
  return made;
}

function find<Value>(
  index: PhraseIndex<Value>,
  tokens: readonly Token[],
  { from, to }: Span,
): readonly Found<Value>[] {
  let found: Found<Value>[] | undefined;
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at += 1) {
    const token = tokens[at];
    for (const one of token ? index.candidates(token) : nothing) {
      const span = one.isWord ? { from: at, to: at + 1 } : tryAt(one, tokens, at);
      if (!span) continue;
      found ??= [];
      found.push({ from: span.from, to: span.to, value: one.value });
    }
  }
  return found ?? nothing;
}

const nothing: readonly never[] = [];

function tryAt(
  { needs, phrase }: Indexed<unknown>,
  tokens: readonly Token[],
  at: number,
): Span | undefined {
  return hasNeeds(needs, tokens) ? matchAt(phrase, tokens, at) : undefined;
}

/** Whether a sentence has what a phrase needs: nine phrases of ten lack something, which is sooner seen than by trying them. */
function hasNeeds(needs: Indexed<unknown>['needs'], tokens: readonly Token[]): boolean {
  if (needs.length === 0) return true;
  const own = knownOf(tokens);
  own.keys ??= new Set(tokens.flatMap(({ keys }) => keys));
  for (const need of needs) if (!hasOne(need, own.keys)) return false;
  return true;
}

function hasOne(need: readonly string[], keys: ReadonlySet<string>): boolean {
  for (const key of need) if (keys.has(key)) return true;
  return false;
}

/** A list of phrases that stand for nothing but themselves. */
export type PhraseList = PhraseIndex<true>;

export function listPhrases(list: readonly string[], sets: Sets): PhraseList {
  return indexPhrases(() => list.map((phrase) => [phrase, true]), sets);
}

/** The first stretch between two places that a list means. */
export function findFirst(
  list: PhraseIndex<unknown>,
  tokens: readonly Token[],
  within?: Span,
): Span | undefined {
  return findPhrases(list, tokens, within)[0];
}

/** Each stretch that a list means. */
export function findAllOf(
  list: PhraseIndex<unknown>,
  tokens: readonly Token[],
  within?: Span,
): readonly Span[] {
  return findPhrases(list, tokens, within);
}
