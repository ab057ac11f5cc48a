import type { ClaimKind } from '../../schema/claims.ts';
import type { ReadyEntry } from './language.ts';
import type { Line } from './line.ts';
import type { Span } from './patterns/match.ts';
import type { Stance } from './stance.ts';

/** A claim that a sentence seems to make, before it is weighed; `entry` is left out where only its place says so. */
export type Hit = Stance & {
  readonly kind: ClaimKind;
  readonly cue: Span;
  readonly object?: Span | undefined;
  /** What it was found in, where that is more than its sentence: an item with its lead. */
  readonly line?: Line | undefined;
  readonly entry?: ReadyEntry | undefined;
  /** The question that it answers with yes or no. */
  readonly asked?: Line | undefined;
  /** The heading or label that a bare `none` denies. */
  readonly announced?: Line | undefined;
};
