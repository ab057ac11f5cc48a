import type { Locale } from '../../../schema/languages.ts';
import { claimsOfFiles, type FoundClaim } from '../../../src/cli/claims-between.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { toHast } from '../../../src/markdown/to-hast.ts';
import { judgeFor } from '../../../src/publish/changes/word-judges.ts';
import { weighClaims } from '../../../src/publish/claims/weigh-claims.ts';
import { classifyChanges } from '../../../src/redline/changes/classify-changes.ts';
import { type KindOfChange, proposeKind } from '../../../src/redline/changes/propose-kind.ts';
import { compareBodies } from '../../../src/redline/redline.ts';

/** What is proposed for the change between two texts by their words alone, and with what they claim. */
export type BothKinds = {
  readonly words: KindOfChange;
  readonly claimed: KindOfChange;
  readonly claims: readonly FoundClaim[];
};

/** Compares two texts in Markdown. */
export function bothKinds(before: string, after: string, locale: Locale): BothKinds {
  const [old, young] = [before, after].map((text) => ({ text, tree: parseMarkdown(text) }));
  if (!old || !young) throw new Error('Two texts are compared.');
  const script = compareBodies(toHast(old.tree), toHast(young.tree));
  const judge = judgeFor(locale);
  const changes = classifyChanges(script, judge);
  const claims = claimsOfFiles(old, young, script, { locale, speak: locale });
  return {
    words: proposeKind(changes, [], judge).kind,
    claimed: proposeKind(changes, [], judge, weighClaims(claims)).kind,
    claims,
  };
}
