import type { Locale } from '../../../schema/languages.ts';
import type { Suppression } from '../../../schema/notice.ts';
import type { Place } from '../../content/place.ts';
import type { Finding } from '../findings/finding.ts';
import type { SuppressionFault } from './faults.ts';
import { makeFault } from './make-fault.ts';
import { isNeverHidden } from './never-hidden.ts';

/** A suppression with the place it stands in. */
export type PlacedSuppression = Suppression & { place: Place };

export type SuppressionRequest = {
  notice: string;
  /** The day a suppression must reach to hold. */
  day: string;
  speak: Locale;
  /** Names of all rules, and of what reading can find. */
  known: { has(rule: string): boolean };
};

export type Suppressed = { findings: Finding[]; suppressed: number };

/**
 * Takes away the findings that a suppression answers. A suppression that is unknown, forbidden,
 * expired or answers nothing is an error itself.
 */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly PlacedSuppression[],
  request: SuppressionRequest,
): Suppressed {
  const faults: Finding[] = [];
  const answered = new Set<Finding>();
  for (const suppression of suppressions) {
    const fault = faultOf(suppression, request);
    const matching = fault ? [] : findings.filter((finding) => answers(suppression, finding));
    for (const finding of matching) answered.add(finding);
    const reported = fault ?? (matching.length === 0 ? 'suppression-unused' : undefined);
    if (reported) faults.push(makeFault(reported, suppression, request));
  }
  const kept = findings.filter((finding) => !answered.has(finding));
  return { findings: [...kept, ...faults], suppressed: answered.size };
}

function faultOf(
  { rule, until }: PlacedSuppression,
  { day, known }: SuppressionRequest,
): SuppressionFault | undefined {
  if (!known.has(rule)) return 'suppression-unknown';
  if (isNeverHidden(rule)) return 'suppression-forbidden';
  if (until < day) return 'suppression-expired';
  return undefined;
}

function answers({ rule, section }: PlacedSuppression, finding: Finding): boolean {
  if (finding.rule !== rule || finding.unreadable) return false;
  return section === undefined || section === finding.section;
}
