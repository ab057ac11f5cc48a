import { type ProblemCode, problemCodes } from '../../content/problem.ts';
import type { Rule } from '../findings/rule.ts';
import { readingRule } from '../reading/rules.ts';
import type { OwnSeverities } from '../severities/judge-setting.ts';
import { everyRule } from './packs.ts';

/** What decisions may name: every rule, the project's own where they were read, and everything that reading can find. */
export function severitiesOf(ownRules: readonly Rule[]): OwnSeverities {
  const reading = (Object.keys(problemCodes) as ProblemCode[]).map(readingRule);
  return new Map(
    [...everyRule, ...ownRules, ...reading].map(({ name, severity }) => [name, severity]),
  );
}
