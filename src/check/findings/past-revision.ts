import type { LocalisedText } from '../../../schema/languages.ts';
import type { RevisionRecord } from '../../../schema/revision.ts';
import type { Notice } from '../../content/notice.ts';

/** What rules may know of a released revision. */
export type PastRevision = {
  id: string;
  published: string;
  /** The day it takes effect; `null` where unknown. */
  effective: string | null;
  kind: RevisionRecord['kind'];
  standing: RevisionRecord['standing'];
  summary: LocalisedText;
  told: readonly { date: string; channels: readonly string[] }[];
  /** From which day on it no longer stands. */
  withdrawn?: { readonly date: string } | null;
  /** Digests of its files as they were written, by their paths in its folder, where they were read. */
  files?: Readonly<Record<string, string>> | undefined;
};

/** The record of the revision that a notice is, and of the one before it. */
export function recordOf(
  { revision }: Notice,
  history: readonly PastRevision[] = [],
): { own?: PastRevision | undefined; before?: PastRevision | undefined } {
  const index = history.findIndex(({ id }) => id === revision);
  return index < 0 ? {} : { own: history[index], before: history[index - 1] };
}
