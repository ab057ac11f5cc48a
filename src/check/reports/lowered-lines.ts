import { onOneLine } from '../../escape/unseen.ts';
import { say, sayCount } from '../../locale/say.ts';
import { wordsIn } from '../../words/spoken.ts';
import type { LoweredRule } from '../severities/lowered-rules.ts';
import type { Report } from './report.ts';

/** How many rules the project lowered, and when the first of the decisions ends; nothing where there is none. */
export function loweredHead({ loweredRules = [], speak }: Report): string | undefined {
  const [first] = loweredRules;
  if (!first) return undefined;
  const rules = sayCount('reports.counts.loweredRules', loweredRules.length, speak);
  return say('reports.loweredRules', speak, { rules, until: first.until });
}

/** One of them as a sentence: what it weighs, by whose decision and why. */
export function loweredLine(
  { rule, severity, own, reason, by, until }: LoweredRule,
  { speak }: Report,
  show = onOneLine,
): string {
  const words = wordsIn(speak).reports.severity;
  return say('reports.loweredRule', speak, {
    rule: show(rule),
    own: words[own],
    severity: words[severity],
    by: show(by),
    reason: show(reason),
    until,
  });
}
