import type { ClaimValues } from '../../../schema/claims.ts';
import type { Hit } from '../hit.ts';
import type { Line } from '../line.ts';

/** What a claim is weighed by. */
export type Weighed = {
  readonly hit: Hit;
  readonly line: Line;
  readonly values: ClaimValues | null;
  /** The sentence after it, which may take it back. */
  readonly next: Line | undefined;
};
