import type { Command } from 'commander';
import { isOwnName } from '../../schema/severity.ts';
import { type Explanation, explain } from '../check/explain/explanation.ts';
import { nearestNames } from '../check/explain/nearest-names.ts';
import { printExplanation } from '../check/explain/print-explanation.ts';
import type { Rule } from '../check/findings/rule.ts';
import { describeRules } from '../check/reports/describe-rules.ts';
import { everyRule } from '../check/run/packs.ts';
import { jsonText } from '../escape/json.ts';
import { type CannotDo, cannot } from './cannot.ts';
import { type Run, withCommonOptions } from './common.ts';
import type { ExitStatus, Io } from './io.ts';
import { parseListFormat } from './list-format.ts';
import { ownRulesAround } from './own-rules-around.ts';
import type { CommonOptions } from './project.ts';
import { speechOf } from './speech.ts';

type ExplainOptions = CommonOptions & { format?: string };

/** `explain RULE`: what a rule asks, by which article, why, and an example. */
export function addExplain(command: Command, run: Run): void {
  command
    .description(
      'Tells what a rule asks, by which article of the law and why, with an example that is reported and one that is not. Exit status: 0, or 2 where there is no such rule.',
    )
    .option('--format <name>', 'text or json (default: text)');
  withCommonOptions(command).action((name: string, options: ExplainOptions) =>
    run((io) => explainRule(name, options, io)),
  );
}

async function explainRule(name: string, options: ExplainOptions, io: Io): Promise<ExitStatus> {
  const format = parseListFormat(options.format);
  const speak = speechOf(options, io);
  // The project's own are code: they are loaded where one of them is asked for.
  const own = isOwnName(name) ? await ownRulesAround(options, io) : [];
  const rules = [...everyRule, ...own];
  const explanation = explain(name, rules, speak);
  if (!explanation) throw unknownRule(name, rules, io);
  io.out(format === 'json' ? printJson(explanation) : printExplanation(explanation, speak));
  return 0;
}

function unknownRule(name: string, rules: readonly Rule[], { call }: Io): CannotDo {
  const known = describeRules(rules, 'en').map((rule) => rule.name);
  const near = nearestNames(name, known).join(', ');
  return cannot('rule-unknown', { found: name, near, call });
}

function printJson(explanation: Explanation): string {
  return jsonText({ schemaVersion: 1, ...explanation });
}
