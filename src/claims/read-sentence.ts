import { claimsOfAnswer } from './claims-of-answer.ts';
import type { Hit } from './hit.ts';
import { joinLead } from './join-lead.ts';
import { kindsAbove, kindsOf } from './kinds-above.ts';
import { labelClaims } from './label-claims.ts';
import type { ClaimLanguage } from './language.ts';
import { type Line, lineOf } from './line.ts';
import { findFirst } from './patterns/phrase-list.ts';
import { readEntries } from './read-entries.ts';
import { readItem } from './read-item.ts';
import type { Context } from './text/context.ts';

/** Every claim that a sentence seems to make in its context; a question makes none. */
export function readSentence(text: string, context: Context, language: ClaimLanguage): Hit[] {
  const line = lineOf(text, language);
  if (line.tokens.length === 0) return [];
  const answer = claimsOfAnswer(line, context, language);
  if (answer) return answer;
  if (/\?["”)]*$/u.test(text)) return [];
  const labelled = labelClaims(line, language);
  if (labelled.some(({ polarity }) => polarity === 'denied')) return labelled;
  if (isTitle(line, context, language)) return [];
  const above = kindsAbove(context, language);
  const joined = readJoined(line, context, language);
  const own = [
    ...readEntries(line, above, language),
    ...labelled,
    ...readItem(line, context, above, language),
  ];
  return [...joined, ...own.filter((hit) => !joined.some((other) => differs(hit, other)))];
}

/** Whether an item by itself seems to tell the contrary of what it tells together with its lead. */
function differs(own: Hit, joined: Hit): boolean {
  return own.kind === joined.kind && own.polarity !== joined.polarity;
}

/** What an item tells together with its lead. */
function readJoined(line: Line, context: Context, language: ClaimLanguage): Hit[] {
  const joined = joinLead(line, context, language);
  if (!joined) return [];
  return readEntries(joined.line, new Set(), language)
    .filter(({ cue }) => cue.to > joined.from)
    .map((hit) => ({ ...hit, line: joined.line }));
}

/** Whether a line of its own is but a title: it announces something, and has neither a verb nor an end. */
function isTitle({ text, tokens }: Line, context: Context, language: ClaimLanguage): boolean {
  const { isItem, question } = context;
  if (isItem || question !== undefined || /[.!?;\d@]|:(?!\p{L})/u.test(text)) return false;
  if (tokens.length > longestTitle) return false;
  if (kindsOf(text, language).length === 0 && kindsAbove(context, language).size > 0) return false;
  return findFirst(language.grammar.verbs, tokens) === undefined;
}

/** So many words may be a title. */
const longestTitle = 12;
