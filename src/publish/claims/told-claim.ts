import { type Claim, type ClaimKind, rightKinds } from '../../../schema/claims.ts';
import type { ComparedClaim } from '../../redline/claims/claim-change.ts';
import type { SpokenWord } from '../../words/spoken.ts';

/** The kinds that readers are told of where one comes or goes, besides periods and legal bases. */
export const toldKinds = [
  'transfer',
  'recipient',
  'sale',
  'automated-decision',
  'profiling',
  'special-data',
  'joint-control',
  'model-training',
  ...rightKinds,
] as const satisfies readonly ClaimKind[];
export type ToldKind = (typeof toldKinds)[number];

/** A clause that says a claim, by its name in the words of a language. */
export type Clause = Extract<SpokenWord, `claimChanges.clauses.${string}`>;

/** A value that a claim names, and as what it is printed. */
export type NamedValue = {
  readonly as: 'country' | 'duration' | 'basis' | 'party';
  readonly value: string;
};

/** A claim of a section with one of its values, as readers may be told of it. */
export type ToldClaim = ComparedClaim & {
  readonly kind: ToldKind | 'retention' | 'basis';
  readonly clause: Clause;
  readonly named: NamedValue | null;
  /** The sentence that makes it, and all that it names. */
  readonly from: Pick<Claim, 'quote' | 'values'>;
};
