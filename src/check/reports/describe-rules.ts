import type { Locale } from '../../../schema/languages.ts';
import type { Severity } from '../../../schema/severity.ts';
import { type ProblemCode, problemCodes } from '../../content/problem.ts';
import { wordsIn, wordsOfProblem } from '../../words/spoken.ts';
import { comparisonNames, comparisonRules } from '../comparisons/comparison-rules.ts';

import type { Rule } from '../findings/rule.ts';
import { sayRule } from '../findings/rule-words.ts';
import { readingRule } from '../reading/rules.ts';
import { suppressionFaults } from '../suppress/faults.ts';

/** What a report tells of a rule beside its findings. */
export type DescribedRule = {
  name: string;
  severity: Severity;
  articles: readonly string[];
  /** What must hold, in one sentence. */
  summary: string;
  /** Why the law asks for it; nothing for what belongs to the file format. */
  why?: string;
};

/** Everything that `check` can report, in the language `speak`: the rules, reading, suppressions, comparisons. */
export function describeRules(rules: readonly Rule[], speak: Locale): DescribedRule[] {
  const reading = (Object.keys(problemCodes) as ProblemCode[]).map(readingRule);
  return [
    ...rules.map((rule) => {
      const { name, severity, articles } = rule;
      const { summary, why } = sayRule(rule, speak);
      return { name, severity, articles, summary, why };
    }),
    ...reading.map(({ name, severity, articles }) => ({
      name,
      severity,
      articles,
      summary: wordsOfProblem(name, speak).summary,
    })),
    ...suppressionFaults.map((name) => ({
      name,
      severity: 'error' as const,
      articles: [],
      summary: wordsIn(speak).suppressions[name].summary,
    })),
    ...comparisonNames.map((name) => ({
      name,
      severity: comparisonRules[name].severity,
      articles: [],
      summary: wordsIn(speak).comparisons[name].summary,
    })),
  ];
}

/** The described rules, and after them those that findings name and nobody described. */
export function withFoundRules(
  described: readonly DescribedRule[],
  findings: readonly { rule: string; severity: Severity; articles: string[]; message: string }[],
): DescribedRule[] {
  const known = new Map(described.map((rule) => [rule.name, rule]));
  for (const { rule: name, severity, articles, message } of findings) {
    if (!known.has(name)) known.set(name, { name, severity, articles, summary: message });
  }
  return [...known.values()];
}
