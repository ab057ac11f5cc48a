import type { Finding } from '../findings/finding.ts';

/** Whether a finding is listed: all of them, or with `quiet` the errors of what can still be mended. */
export function isShown({ severity, archived }: Finding, quiet: boolean): boolean {
  return !quiet || (severity === 'error' && !archived);
}
