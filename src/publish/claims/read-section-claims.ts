import type { Root } from 'mdast';
import type { Locale } from '../../../schema/languages.ts';
import { tellsPast } from '../../check/text/lexicon/past-deeds.ts';
import { linesWithGaps } from '../../check/text/lines-with-gaps.ts';
import { claimLanguages } from '../../claims/claim-languages.ts';
import { type ClaimMemo, readClaims } from '../../claims/read-claims.ts';
import { nowhere } from '../../claims/text/context.ts';
import type { Section } from '../../content/notice.ts';
import { tellClaim } from './tell-claim.ts';
import type { ToldClaim } from './told-claim.ts';

/** Reads what a section claims in its whole text, the facts that readers see in it among them. */
export type ReadSectionClaims = (
  section: Pick<Section, 'title' | 'markdown' | 'bodyLine' | 'prose'>,
  whole: Root,
) => readonly ToldClaim[];

/**
 * A reader for the sections of texts in a language, which reads a sentence that recurs once. Facts that move from front matter into the
 * text are read on both sides, so that nothing seems to come with them. In a language whose prose is not read there are no claims.
 */
export function sectionClaimReader(locale: Locale): ReadSectionClaims {
  const memo: ClaimMemo = new Map();
  return (section, whole) => {
    const language = claimLanguages[locale];
    if (!language) return [];
    const above = { ...nowhere, headings: [section.title] };
    const around = { above, memo, firstLine: section.bodyLine };
    const gaps = linesWithGaps(section);
    const read = (tree: Root) => readClaims(tree, section.markdown, language, around).claims;
    const own = new Set(read(section.prose).map(({ quote }) => quote));
    return read(whole)
      .filter(({ line, polarity, quote }) => {
        // What was done, and is no more, is no claim of the text as it stands.
        const isPast = polarity === 'affirmed' && tellsPast(quote, locale);
        return !gaps.has(line) && !isPast;
      })
      .flatMap((claim) => tellClaim(claim, own.has(claim.quote)));
  };
}
