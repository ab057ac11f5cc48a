import type { SeveritySetting } from '../../../schema/severity.ts';
import type { Finding } from '../findings/finding.ts';
import { weights } from '../findings/weights.ts';
import { faultOfSetting, isLower, type OwnSeverities } from './judge-setting.ts';

export type Weighed = {
  findings: Finding[];
  /** The rules of which findings were lowered, once a finding. */
  lowered: string[];
};

/**
 * The findings of a draft with the severities that the project gives its rules. Only a setting with its reason, maker and end
 * makes a finding weigh less; what could not be read always weighs what it does.
 */
export function applySettings(
  findings: readonly Finding[],
  settings: readonly SeveritySetting[],
  own: OwnSeverities,
  day: string,
): Weighed {
  const holding = settings.filter((setting) => faultOfSetting(setting, own, day) === undefined);
  // Of two for one rule the first counts; that there are two is an error of its own.
  const byRule = new Map(holding.toReversed().map((setting) => [setting.rule, setting]));
  const lowered: string[] = [];
  const weighed = findings.map((finding) => {
    const setting = byRule.get(finding.rule);
    if (!setting || finding.unreadable) return finding;
    const isLess = weights[setting.severity] < weights[finding.severity];
    if (isLess && !isLower(setting, own)) return finding;
    if (isLess) lowered.push(finding.rule);
    return { ...finding, severity: setting.severity };
  });
  return { findings: weighed, lowered };
}
