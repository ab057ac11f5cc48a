import type { OwnRuleFailure } from '../check/own-rules/own-rule-failure.ts';
import { type CannotDo, cannot } from './cannot.ts';

/** The failure of a rule at its work, as a command tells it. */
export function sayOwnFailure({ file, rule, message }: OwnRuleFailure): CannotDo {
  return cannot('own-rule-failed', { file, rule, reason: message });
}
