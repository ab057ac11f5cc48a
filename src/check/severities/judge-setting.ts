import type { Severity } from '../../../schema/severity.ts';
import { isOwnName, type SeveritySetting } from '../../../schema/severity.ts';

import { weights } from '../findings/weights.ts';
import type { SuppressionFault } from '../suppress/faults.ts';
import { isNeverHidden } from '../suppress/never-hidden.ts';

/** The severity that each rule has by itself. */
export type OwnSeverities = ReadonlyMap<string, Severity>;

/** Whether a setting makes a rule weigh less than it does by itself. */
export function isLower({ rule, severity }: SeveritySetting, own: OwnSeverities): boolean {
  const before = own.get(rule);
  return before !== undefined && weights[severity] < weights[before];
}

/** What is wrong with a setting on `day`; such a one changes nothing. */
export function faultOfSetting(
  setting: SeveritySetting,
  own: OwnSeverities,
  day: string,
): SuppressionFault | undefined {
  const { rule, reason, by, until } = setting;
  if (!own.has(rule)) return 'severity-unknown';
  if (!isLower(setting, own)) return undefined;
  if (isNeverHidden(rule)) return 'severity-forbidden';
  if (reason === undefined || by === undefined || until === undefined)
    return 'severity-unexplained';
  return until < day ? 'severity-expired' : undefined;
}

/** Whether a setting is about a rule that this run does not know: one of the project's own, where they were not read. */
export function isUnread({ rule }: { rule: string }, own: OwnSeverities): boolean {
  return isOwnName(rule) && !own.has(rule);
}
