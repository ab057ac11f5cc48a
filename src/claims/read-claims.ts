import type { Root } from 'mdast';
import type { Claim } from '../../schema/claims.ts';
import { deniesSaleAlone } from './denies-sale-alone.ts';
import type { Hit } from './hit.ts';
import { answersItself } from './label-claims.ts';
import type { ClaimLanguage } from './language.ts';
import { lineOf } from './line.ts';
import { mergeHits } from './merge-hits.ts';
import { readSentence } from './read-sentence.ts';
import { blockedKinds } from './sure/blocked-kinds.ts';
import { isUniversal } from './sure/is-accounted-for.ts';
import { kindsToldBothWays } from './sure/kinds-told-both-ways.ts';
import { isSure, isWeighed } from './sure.ts';
import { type Context, nowhere, type PlacedSentence } from './text/context.ts';
import { placeSentences } from './text/place-sentences.ts';
import { isBeginning } from './values/beginnings.ts';
import { readValues } from './values/read-values.ts';

/** A claim, and which of the sentences makes it. */
export type ReadClaim = Claim & { readonly sentence: number };

/** The sentences of a text, and what they claim. */
export type ReadText = {
  readonly sentences: readonly PlacedSentence[];
  readonly claims: readonly ReadClaim[];
};

/** A claim without its place. */
type Judged = Pick<
  Claim,
  'kind' | 'polarity' | 'certainty' | 'direction' | 'scope' | 'sure' | 'values'
>;

/** What several texts of one language share: a sentence that recurs in the same context is read once. */
export type ClaimMemo = Map<string, readonly Judged[]>;

/** What stands above a text, the line of its file on which it begins, and what is shared with others. */
type Around = { readonly above?: Context; readonly firstLine?: number; readonly memo?: ClaimMemo };

/** What each sentence of a Markdown tree claims, in its order. */
export function readClaims(
  tree: Root,
  source: string,
  language: ClaimLanguage,
  { above = nowhere, firstLine = 1, memo = new Map() }: Around = {},
): ReadText {
  const sentences = placeSentences(tree, source, language.locale, {
    above,
    firstLine,
    isSentence: (heading) => answersItself(heading, language),
  });
  const keyOf = contextKeys();
  const claims = sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1]?.text;
    const key = `${sentence.text}\n${next}\n${keyOf(sentence.context)}`;
    const judged = memo.get(key) ?? judge(sentence, next, language);
    memo.set(key, judged);
    const { text: quote, line, column, endLine, endColumn } = sentence;
    return judged.map((claim) => ({
      ...claim,
      quote,
      line,
      column,
      endLine,
      endColumn,
      sentence: index,
    }));
  });
  return { sentences, claims };
}

/** What contexts are told apart by; the sentences of a block share one. */
function contextKeys(): (context: Context) => string {
  const known = new Map<Context, string>();
  return (context) => {
    const key = known.get(context) ?? JSON.stringify(context);
    known.set(context, key);
    return key;
  };
}

function judge(
  { text, context }: PlacedSentence,
  nextText: string | undefined,
  language: ClaimLanguage,
): Judged[] {
  const found = readSentence(text, context, language);
  if (found.length === 0) return [];
  const line = lineOf(text, language);
  const hits = found.filter((hit) => {
    const own = hit.line ?? line;
    return !deniesSaleAlone(hit, own, language) && !isBeginning(hit, own, language);
  });
  const next = nextText === undefined ? undefined : lineOf(nextText, language);
  const judged = new Map<Hit, Judged>();
  const judgeOne = (hit: Hit) => {
    const known = judged.get(hit) ?? judgeHit(hit, hit.line ?? line, next, language);
    judged.set(hit, known);
    return known;
  };
  const weigh = (hit: Hit) => isWeighed(hit, hit.line ?? line) && judgeOne(hit).sure;
  const claims = mergeHits(hits, weigh).map(judgeOne);
  const isAffirmed = ({ sure, polarity }: Judged) => sure && polarity === 'affirmed';
  const blocked = claims.some(isAffirmed) ? blockedKinds(hits, line, language) : new Set();
  const both = kindsToldBothWays(hits, line, language);
  const isDoubtful = (claim: Judged) =>
    isAffirmed(claim) ? blocked.has(claim.kind) : both.has(claim.kind);
  return claims.map((claim) => (isDoubtful(claim) ? { ...claim, sure: false } : claim));
}

function judgeHit(
  hit: Hit,
  line: ReturnType<typeof lineOf>,
  next: ReturnType<typeof lineOf> | undefined,
  language: ClaimLanguage,
): Judged {
  const values = readValues(hit, line, language);
  const { kind, polarity, certainty, direction, scope } = hit;
  const isOfSort = hit.entry?.entry.scope === 'named';
  const isNamed = isOfSort || (values?.parties ?? values?.countries ?? []).length > 0;
  const weighed = { hit, line, values, next };
  const sure = isSure(weighed, language);
  const isNarrow = sure && polarity === 'denied' && !isUniversal(weighed, language);
  return {
    kind,
    polarity,
    certainty,
    direction,
    scope: isNarrow ? 'some' : isNamed ? 'named' : scope,
    sure,
    values,
  };
}
