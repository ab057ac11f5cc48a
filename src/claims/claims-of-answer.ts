import type { Hit } from './hit.ts';
import { isEmptyCell } from './label-claims.ts';
import type { ClaimLanguage } from './language.ts';
import { type Line, lineOf } from './line.ts';
import { findFirst, type PhraseList } from './patterns/phrase-list.ts';
import { readEntries } from './read-entries.ts';
import type { Context } from './text/context.ts';

const none: ReadonlySet<never> = new Set();

/**
 * Question and answer are one: `Do you sell my data? No.` denies what the question asks, and so does a bare `No` what its heading
 * or the head of its row tells. `undefined` where a sentence is no such answer, or says more than yes and no and is to be read
 * by itself.
 */
export function claimsOfAnswer(
  line: Line,
  { question, headings, row }: Context,
  language: ClaimLanguage,
): Hit[] | undefined {
  if (question !== undefined) return answersTo(question, line, language);
  const above = row ?? headings.at(-1);
  if (above === undefined || !isEmptyCell(line, language)) return undefined;
  const denied = claimsAsked(above, 'denied', language);
  return denied.length > 0 ? denied : undefined;
}

function answersTo(question: string, line: Line, language: ClaimLanguage): Hit[] | undefined {
  const begins = (list: PhraseList) => findFirst(list, line.tokens, { from: 0, to: 1 });
  const isNo = begins(language.grammar.no) !== undefined;
  if (!isNo && begins(language.grammar.yes) === undefined) return undefined;
  const claimed = claimsAsked(question, isNo ? 'denied' : 'affirmed', language);
  if (line.tokens.filter(({ isMark }) => !isMark).length <= 2) return claimed;
  const own = readEntries(line, none, language);
  return [...own, ...claimed.filter(({ kind }) => !own.some((hit) => hit.kind === kind))];
}

/** What a question or heading asks for, as its answer has it. */
function claimsAsked(question: string, polarity: Hit['polarity'], language: ClaimLanguage): Hit[] {
  const asked = lineOf(question, language);
  return readEntries(asked, none, language).map((hit): Hit => ({ ...hit, polarity, asked }));
}
