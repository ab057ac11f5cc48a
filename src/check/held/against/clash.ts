import type { ClaimKind } from '../../../../schema/claims.ts';
import type { Section } from '../../../content/notice.ts';
import type { Place } from '../../../content/place.ts';
import type { FactPath } from '../../../content/problem.ts';

/**
 * How what a sentence says and what the facts say do not go together: it denies a fact, affirms what is declared absent, has another
 * value, or tells what no fact holds.
 */
export type ClashWay = 'denies' | 'affirms' | 'differs' | 'lacks';

/** One claim of a sentence that the facts do not bear out. */
export type Clash = {
  readonly way: ClashWay;
  readonly kind: ClaimKind;
  /** Whether both the claim and the fact leave no doubt: an error, where all else is a warning at most. */
  readonly isSure: boolean;
  /** The fact that says otherwise, or where the one that is missing belongs. */
  readonly path: FactPath;
  /** What the sentence names that the fact has not: a name, a country, a period, an amount. */
  readonly value?: string | undefined;
};

/** The gravest clash of a sentence, and where the sentence stands. */
export type PlacedClash = Clash & {
  readonly sentence: string;
  readonly section: Section;
  readonly place: Place;
};

const ways: readonly ClashWay[] = ['affirms', 'denies', 'differs', 'lacks'];

/** The gravest of several clashes: what is sure before what seems so, a contradiction before a gap. */
export function gravestOf(clashes: readonly Clash[]): Clash | undefined {
  const weigh = ({ way, isSure }: Clash) => ways.indexOf(way) - (isSure ? ways.length : 0);
  return [...clashes].sort((a, b) => weigh(a) - weigh(b))[0];
}
