import { toldAhead } from '../../schema/gdpr/advance-notice.ts';
import type { RevisionRecord } from '../../schema/revision.ts';
import { dayAfterPeriod } from './days.ts';

/** A promise to tell of changes in advance, and the first day on which a change keeps it. */
export type PromisedDay = { readonly promise: string; readonly earliest: string };

/**
 * The promise that a change breaks which is published and takes effect on these days: of several, such as those of the
 * text that people know and of the new one, the one that is kept last. Promises are durations (`P30D`).
 */
export function brokenPromise(
  change: { kind: RevisionRecord['kind']; published: string; effective: string },
  promises: readonly string[],
): PromisedDay | undefined {
  const { kind, published, effective } = change;
  if (!toldAhead.includes(kind)) return undefined;
  return promises
    .map((promise) => ({ promise, earliest: dayAfterPeriod(published, promise) }))
    .filter(({ earliest }) => effective < earliest)
    .toSorted((a, b) => (a.earliest < b.earliest ? 1 : -1))[0];
}
