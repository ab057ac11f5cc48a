import type { AuditedText } from './audit-text.ts';

/** What an audit may be made to fail on: states of duties, and words to mend. */
export const failingFindings = ['missing', 'vague', 'denied', 'refused', 'wording'] as const;
export type FailingFinding = (typeof failingFindings)[number];

/** Whether a text has what an audit is to fail on; duties that are not due do not count. */
export function failsAudit(
  { duties, wording = [] }: AuditedText,
  failOn: ReadonlySet<FailingFinding>,
  notDue: ReadonlySet<string>,
): boolean {
  const states: ReadonlySet<string> = failOn;
  const isLacking = duties.some(({ duty, state }) => states.has(state) && !notDue.has(duty));
  return isLacking || (failOn.has('wording') && wording.length > 0);
}
