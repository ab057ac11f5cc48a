import { isNewer } from '../../../schema/engine.ts';
import type { Locale } from '../../../schema/languages.ts';
import type { Rule } from '../findings/rule.ts';
import { type DescribedRule, describeRules } from '../reports/describe-rules.ts';
import { introducedIn } from '../run/newer-rules.ts';

/** All that `check` asks and did not ask yet in `engine`, in the language `speak`. */
export function askedSince(engine: string, rules: readonly Rule[], speak: Locale): DescribedRule[] {
  return describeRules(rules, speak).filter(({ name }) => isNewer(introducedIn(name), engine));
}
