import type { Root } from 'mdast';
import type { ClaimKind } from '../../schema/claims.ts';
import type { Locale } from '../../schema/languages.ts';
import { findFee } from '../check/sentences/find-fee.ts';
import { judgesWording, judgeWording } from '../check/sentences/judge-wording.ts';
import { type FoundSuperseded, findSuperseded } from '../check/text/find-superseded.ts';
import type { ReadText } from '../claims/read-claims.ts';
import { runOfBlock } from '../claims/text/block-text.ts';
import type { PlacedSentence } from '../claims/text/context.ts';
import { printDate } from '../locale/dates.ts';
import { say } from '../locale/say.ts';
import { eachNode } from '../markdown/each-node.ts';
import { indexLines } from '../markdown/line-index.ts';

/** What is wrong with words of a text, whatever they tell: vague, generic, of a law or an authority that is no more. */
export type FoundWording = Omit<PlacedSentence, 'text' | 'context'> & {
  /** The name of the rule that the checker has for it, or what is gone. */
  readonly rule: string;
  readonly words: string;
  /** The sentence or heading that they stand in. */
  readonly quote: string;
  readonly say: (speak: Locale) => string;
};

type Passage = Omit<PlacedSentence, 'context'>;
type Fault = Pick<FoundWording, 'rule' | 'words' | 'say'>;
type Reading = { readonly locale: Locale; readonly day: string };
type Text = { readonly tree: Root; readonly source: string; readonly firstLine: number };

/** What is wrong, on a day, with the words of each sentence and heading of a text; `undefined` where a language has no lists for it. */
export function findWording(
  text: Text,
  { sentences, claims }: ReadText,
  reading: Reading,
): FoundWording[] | undefined {
  if (!judgesWording(reading.locale)) return undefined;
  const told = new Map<number, Set<ClaimKind>>();
  for (const { sentence, kind } of claims) {
    told.set(sentence, (told.get(sentence) ?? new Set()).add(kind));
  }
  const inSentences = sentences.flatMap((sentence, index) =>
    faultsOf(
      sentence,
      { claims: told.get(index) ?? new Set(), heading: sentence.context.headings.at(-1) ?? '' },
      reading,
    ),
  );
  const inHeadings = headingsOf(text).flatMap((heading) =>
    faultsOf(heading, { claims: new Set(), heading: heading.text }, reading),
  );
  return [...inHeadings, ...inSentences].sort((a, b) => a.line - b.line || a.column - b.column);
}

function faultsOf(
  { text: quote, line, column, endLine, endColumn }: Passage,
  topics: Parameters<typeof judgeWording>[1],
  { locale, day }: Reading,
): FoundWording[] {
  const gone = findSuperseded(quote, day);
  // A law that is gone is told once, with what took its place.
  const isTold = (words: string) => gone.some((found) => words.includes(found.words));
  const faults = judgeWording(quote, topics, locale).filter(
    ({ words, from = day }) => from <= day && !isTold(words),
  );
  const found = [...gone.map(faultOf), ...feesOf(quote, topics.claims, locale), ...faults];
  return found.map(({ rule, words, say: sayIt }) => ({
    rule,
    words,
    quote,
    say: sayIt,
    line,
    column,
    endLine,
    endColumn,
  }));
}

/** What a request costs, in a sentence that tells of it. */
function feesOf(quote: string, claims: ReadonlySet<ClaimKind>, locale: Locale): Fault[] {
  const words = claims.has('fee') ? findFee(quote, locale) : undefined;
  if (words === undefined) return [];
  return [{ rule: 'fee-for-request', words, say: (speak) => say('audit.fee', speak, { words }) }];
}

function faultOf({ words, gone, successor }: FoundSuperseded): Fault {
  const { kind, until } = gone;
  return {
    rule: `superseded-${kind}`,
    words,
    say: (speak) =>
      say(`audit.superseded.${kind}`, speak, {
        words,
        until: printDate(until, speak),
        successor,
      }),
  };
}

function headingsOf({ tree, source, firstLine }: Text): Passage[] {
  const positionOf = indexLines(source);
  const found: Passage[] = [];
  eachNode(tree, (node) => {
    if (node.type !== 'heading') return;
    const { text, offsetAt } = runOfBlock(node, source);
    const ends = [offsetAt(0) ?? 0, (offsetAt(text.length - 1) ?? 0) + 1];
    const [start, end] = ends.map(positionOf);
    if (!start || !end) return;
    const down = firstLine - 1;
    found.push({
      text,
      line: start.line + down,
      column: start.column,
      endLine: end.line + down,
      endColumn: end.column,
    });
  });
  return found;
}
