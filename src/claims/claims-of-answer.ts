import type { Hit } from './hit.ts';
import type { ClaimLanguage } from './language.ts';
import { type Line, lineOf } from './line.ts';
import { findFirst, type PhraseList } from './patterns/phrase-list.ts';
import { readEntries } from './read-entries.ts';
import type { Context } from './text/context.ts';

const none: ReadonlySet<never> = new Set();

/**
 * Question and answer are one: `Do you sell my data? No.` denies what the question asks. `undefined` where a
 * sentence is no such answer, or says more than yes and no and is to be read by itself.
 */
export function claimsOfAnswer(
  line: Line,
  { question }: Context,
  language: ClaimLanguage,
): Hit[] | undefined {
  if (question === undefined) return undefined;
  const begins = (list: PhraseList) => findFirst(list, line.tokens, { from: 0, to: 1 });
  const isNo = begins(language.grammar.no) !== undefined;
  if (!isNo && begins(language.grammar.yes) === undefined) return undefined;
  const questioned = lineOf(question, language);
  const asked = readEntries(questioned, none, language).map(
    (hit): Hit => ({ ...hit, polarity: isNo ? 'denied' : 'affirmed', asked: questioned }),
  );
  if (line.tokens.filter(({ isMark }) => !isMark).length <= 2) return asked;
  const own = readEntries(line, none, language);
  return [...own, ...asked.filter(({ kind }) => !own.some((hit) => hit.kind === kind))];
}
