import type { Locale } from '../../../schema/languages.ts';
import type { PackedTexts } from '../../redline/history/packed-texts.ts';
import { wordsIn } from '../../words/spoken.ts';
import type { SpokenClaim } from '../claims/spoken-claim.ts';
import type { Lazy } from '../once.ts';
import type { PackedClaims } from './packed-claims.ts';

/** Packs the claims of the sections of each revision, in the order in which `texts` has them: equal texts claim the same. */
export function packClaims(
  { revisions, sections: states }: PackedTexts,
  claimsOf: readonly (readonly Lazy<readonly SpokenClaim[]>[])[],
  locale: Locale,
): PackedClaims {
  const numbers = new Map<string, number>();
  const all: SpokenClaim[] = [];
  const numberOf = (claim: SpokenClaim): number => {
    const key = JSON.stringify(claim);
    const number = numbers.get(key) ?? all.push(claim) - 1;
    numbers.set(key, number);
    return number;
  };
  const sections: (readonly number[] | null)[] = states.map(() => null);
  const isRead = new Set<number>();
  for (const [revision, parts] of revisions.entries()) {
    for (const [place, number] of parts.entries()) {
      const claims = isRead.has(number) ? [] : (claimsOf[revision]?.[place]?.() ?? []);
      isRead.add(number);
      if (claims.length > 0) sections[number] = [...new Set(claims.map(numberOf))];
    }
  }
  const { sure, seems } = wordsIn(locale).claimChanges;
  return { all, sections, sentences: { sure, seems } };
}
