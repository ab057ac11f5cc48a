import type { Root } from 'mdast';
import type { Claim } from '../../schema/claims.ts';
import type { ClaimLanguage } from './language.ts';
import { mergeHits } from './merge-hits.ts';
import type { Hit } from './hit.ts';
import { readSentence } from './read-sentence.ts';
import type { PlacedSentence } from './text/context.ts';
import { placeSentences } from './text/place-sentences.ts';

/** The sentences of a text and what they claim; `source` is the number of the claim's sentence. */
export type ReadText = {
  readonly sentences: readonly PlacedSentence[];
  readonly claims: readonly (Claim & { readonly sentence: number })[];
};

/** What each sentence of a Markdown tree claims, in its order; a sentence that recurs in the same context is read once. */
export function readClaims(tree: Root, source: string, language: ClaimLanguage): ReadText {
  const sentences = placeSentences(tree, source, language.locale);
  const memo = new Map<string, readonly Hit[]>();
  const claims = sentences.flatMap((sentence, index) => {
    const key = JSON.stringify([sentence.text, sentence.context]);
    const hits =
      memo.get(key) ?? mergeHits(readSentence(sentence.text, sentence.context, language));
    memo.set(key, hits);
    return hits.map((hit) => ({ ...claimOf(hit, sentence), sentence: index }));
  });
  return { sentences, claims };
}

function claimOf(hit: Hit, { text, line, column, endLine, endColumn }: PlacedSentence): Claim {
  const { kind, polarity, certainty, direction, scope } = hit;
  return {
    kind,
    polarity,
    certainty,
    direction,
    scope,
    sure: false,
    quote: text,
    values: null,
    line,
    column,
    endLine,
    endColumn,
  };
}
