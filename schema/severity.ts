import * as z from 'zod';
import { day, text } from './values.ts';

/** How grave a finding is. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** Name of a rule: `retention-vague`; one of the project's own has a `/` in it, `house/plain-words`. */
export const ruleNamePattern =
  /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?$/u;

export const RuleNameSchema = z
  .string()
  .regex(ruleNamePattern, { error: 'id' })
  .meta({ description: 'The rule.' });

/** Whether a rule is one that the project wrote itself. */
export function isOwnName(rule: string): boolean {
  return rule.includes('/');
}

/** Another severity of a rule in drafts; one below its own has a reason, a maker and an end. */
export const SeveritySettingSchema = z.strictObject({
  rule: RuleNameSchema,
  severity: z.enum(severities).meta({ description: 'Its severity in drafts.' }),
  reason: text('Why it is lower here.').optional(),
  by: text('Who decided.').optional(),
  until: day('The day the decision ends.').optional(),
});
export type SeveritySetting = z.infer<typeof SeveritySettingSchema>;
