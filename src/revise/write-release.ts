import type { ReleasePlan } from './plan-release.ts';
import type { Refusal } from './refusal.ts';
import { writeEntry } from './write-entry.ts';

/**
 * Writes a planned release below `root`: the folder of the revision, then its entry in the ledger. What others have
 * done since the plan was made is a refusal; what the system refuses is thrown.
 */
export function writeRelease(root: string, plan: ReleasePlan): Refusal | undefined {
  const { ledger, revision, folder: path, files, isResumed } = plan;
  if (isResumed) return writeEntry(root, { ledger });
  return writeEntry(root, { ledger, folder: { revision, path, files } });
}
