import type { Root } from 'mdast';
import type { Claim } from '../../schema/claims.ts';
import type { Locale } from '../../schema/languages.ts';
import type { ClaimLanguage } from '../claims/language.ts';
import { readClaims } from '../claims/read-claims.ts';
import type { PlacedSentence } from '../claims/text/context.ts';
import { type FoundWording, findWording } from './find-wording.ts';
import { type JudgedDuty, judgeDuties } from './judge-duties.ts';

/** What a text of anybody tells, read from its words alone. */
export type AuditedText = {
  readonly file: string;
  readonly language: Locale;
  readonly sentences: number;
  /** The sentences that the reader did not recognise. */
  readonly unrecognised: readonly PlacedSentence[];
  readonly claims: readonly Claim[];
  readonly duties: readonly JudgedDuty[];
  /** What is wrong with its words, in their order; `undefined` in a language whose wording is not judged. */
  readonly wording: readonly FoundWording[] | undefined;
};

/** A text to audit; `firstLine` is the line of its file on which it begins. */
export type TextToAudit = {
  readonly file: string;
  readonly tree: Root;
  readonly source: string;
  readonly firstLine: number;
};

/** Reads a text in its language and says what it tells of each duty; `day` (ISO 8601) decides which laws are no more. */
export function auditText(text: TextToAudit, language: ClaimLanguage, day: string): AuditedText {
  const { tree, source, firstLine } = text;
  const { sentences, claims } = readClaims(tree, source, language, { firstLine });
  const speaking = new Set(claims.map(({ sentence }) => sentence));
  const placed = claims.map(({ sentence: _, ...claim }): Claim => claim);
  return {
    file: text.file,
    language: language.locale,
    sentences: sentences.length,
    unrecognised: sentences.filter((_, index) => !speaking.has(index)),
    claims: placed,
    duties: judgeDuties(placed),
    wording: findWording(text, { sentences, claims }, { locale: language.locale, day }),
  };
}
