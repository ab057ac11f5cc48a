import type { Severity, SeveritySetting } from '../../../schema/severity.ts';
import { faultOfSetting, isLower, type OwnSeverities } from './judge-setting.ts';

/** A rule that weighs less by a decision of the project, with who decided it, why, and until when. */
export type LoweredRule = {
  rule: string;
  /** What it weighs in drafts. */
  severity: Severity;
  /** What it weighs by itself. */
  own: Severity;
  reason: string;
  by: string;
  /** The last day of the decision. */
  until: string;
};

/** The rules that are lowered on `day`, those first whose decision ends first. */
export function loweredRules(
  settings: readonly SeveritySetting[],
  own: OwnSeverities,
  day: string,
): LoweredRule[] {
  const first = settings.filter(
    ({ rule }, index) => settings.findIndex((one) => one.rule === rule) === index,
  );
  return first
    .flatMap((setting): LoweredRule[] => {
      const { rule, severity, reason, by, until } = setting;
      const before = own.get(rule);
      if (!before || !isLower(setting, own) || faultOfSetting(setting, own, day)) return [];
      return reason && by && until ? [{ rule, severity, own: before, reason, by, until }] : [];
    })
    .toSorted((a, b) => Number(a.until > b.until) - Number(a.until < b.until));
}
