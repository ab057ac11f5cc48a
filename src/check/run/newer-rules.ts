import { firstEngine, isNewer } from '../../../schema/engine.ts';
import { problemCodes } from '../../content/problem.ts';
import type { Finding } from '../findings/finding.ts';
import { everyRule } from './packs.ts';

const introduced: ReadonlyMap<string, string> = new Map([
  ...everyRule.flatMap((rule) => (rule.introduced ? [[rule.name, rule.introduced] as const] : [])),
  ...Object.entries(problemCodes).flatMap(([name, code]) =>
    'introduced' in code ? [[name, code.introduced] as const] : [],
  ),
]);

/** The version of this tool from which on a rule, or what reading can find, is asked. */
export function introducedIn(rule: string): string {
  return introduced.get(rule) ?? firstEngine;
}

/** Findings on a revision: what the tool that released it did not ask yet is only worth knowing there. */
export function withNewerAsInfos(
  findings: readonly Finding[],
  engine: string = firstEngine,
): Finding[] {
  return findings.map((finding) =>
    isNewer(introducedIn(finding.rule), engine)
      ? { ...finding, severity: 'info', unreadable: false }
      : finding,
  );
}
