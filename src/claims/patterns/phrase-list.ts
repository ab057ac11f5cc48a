import { matchAt, type Span } from './match.ts';
import { indexPhrases } from './phrase-index.ts';
import type { PhraseIndex, Sets } from './phrase-types.ts';
import type { Token } from './tokens.ts';

export type Found<Value> = Span & { readonly value: Value };

/** Where phrases begin among the tokens from `from` to `to`, in their order. */
export function findPhrases<Value>(
  index: PhraseIndex<Value>,
  tokens: readonly Token[],
  within?: Span,
): Found<Value>[] {
  return find(index, tokens, within, Infinity);
}

/** The first `most` stretches. */
function find<Value>(
  index: PhraseIndex<Value>,
  tokens: readonly Token[],
  { from, to }: Span = { from: 0, to: tokens.length },
  most: number,
): Found<Value>[] {
  const found: Found<Value>[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at += 1) {
    const token = tokens[at];
    for (const one of token ? index.candidates(token) : []) {
      const span = one.isWord ? { from: at, to: at + 1 } : matchAt(one.phrase, tokens, at);
      if (!span) continue;
      found.push({ ...span, value: one.value });
      if (found.length >= most) return found;
    }
  }
  return found;
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
  return find(list, tokens, within, 1)[0];
}

/** Each stretch that a list means. */
export function findAllOf(
  list: PhraseIndex<unknown>,
  tokens: readonly Token[],
  within?: Span,
): Span[] {
  return findPhrases(list, tokens, within);
}
