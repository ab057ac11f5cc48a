import type { Locale } from '../../../schema/languages.ts';
import { claimLanguages } from '../../claims/claim-languages.ts';
import { type ClaimMemo, type ReadText, readClaims } from '../../claims/read-claims.ts';
import { nowhere } from '../../claims/text/context.ts';
import type { Section } from '../../content/notice.ts';
import type { ReadSection } from '../findings/rule.ts';
import { linesWithGaps } from './lines-with-gaps.ts';

/** The sentences that several notices share, by their language. */
export type SharedSentences = Partial<Record<Locale, ClaimMemo>>;

/** So many sentences of a language are remembered: a memo that holds more begins anew. */
const mostSentences = 10_000;

/**
 * Reads sections of the texts of a notice where they are first asked for, each once whoever asks. Sentences that several
 * sections of a language have in the same context are read once too, over all notices with the same `memos`. What a line claims in
 * which words are still to come nobody knows.
 */
export function readSections(memos: SharedSentences = {}): ReadSection {
  const read = new Map<Section, ReadText>();
  return (section, locale) => {
    const language = claimLanguages[locale];
    if (!language) return undefined;
    const known = read.get(section);
    if (known) return known;
    memos[locale] ??= new Map();
    const memo = memos[locale];
    if (memo.size > mostSentences) memo.clear();
    for (const [sentence, claims] of section.told.claims ?? []) memo.set(sentence, claims);
    const above = { ...nowhere, headings: [section.title] };
    const around = { above, memo, firstLine: section.bodyLine };
    const all = readClaims(section.prose, section.markdown, language, around);
    const gaps = linesWithGaps(section);
    const text =
      gaps.size === 0 ? all : { ...all, claims: all.claims.filter(({ line }) => !gaps.has(line)) };
    read.set(section, text);
    return text;
  };
}
