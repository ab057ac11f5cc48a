import type { KnownFinding } from '../../../schema/baseline.ts';
import type { Finding } from '../findings/finding.ts';
import { suppressionFaults } from '../suppress/faults.ts';
import { isNeverHidden } from '../suppress/never-hidden.ts';

/** Findings that a baseline leaves, how many it answers, and its entries that answer none. */
export type Baselined = { findings: Finding[]; answered: number; unused: KnownFinding[] };

/**
 * Takes away the findings that a baseline knows: each entry answers one finding, so that a second one
 * of the same fingerprint is new.
 */
export function applyBaseline(
  findings: readonly Finding[],
  known: readonly KnownFinding[],
): Baselined {
  const open = Map.groupBy(known, ({ fingerprint }) => fingerprint);
  const kept = findings.filter(
    (finding) => !(canBeKnown(finding) && open.get(finding.fingerprint)?.shift()),
  );
  const unused = new Set([...open.values()].flat());
  return {
    findings: kept,
    answered: findings.length - kept.length,
    unused: known.filter((entry) => unused.has(entry)),
  };
}

/**
 * Whether a baseline may hold a finding: not what cannot be read or is not well-formed, for that hides
 * what rules would find, nor a suppression at fault, nor what no decision waives. Archived revisions
 * fail nothing and need no baseline.
 */
export function canBeKnown({ rule, unreadable, archived }: Finding): boolean {
  const isFault = (suppressionFaults as readonly string[]).includes(rule);
  return !(unreadable || archived || isFault || isNeverHidden(rule));
}
