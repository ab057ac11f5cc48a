import type { Command } from 'commander';
import { printRules } from '../check/explain/print-rules.ts';
import { describeRules } from '../check/reports/describe-rules.ts';
import { everyRule } from '../check/run/packs.ts';
import { jsonText } from '../escape/json.ts';
import { type Run, withCommonOptions } from './common.ts';
import { parseListFormat } from './list-format.ts';
import { ownRulesAround } from './own-rules-around.ts';
import type { CommonOptions } from './project.ts';
import { speechOf } from './speech.ts';

type RulesOptions = CommonOptions & { format?: string };

/** `rules`: everything that `check` can report. */
export function addRules(command: Command, run: Run): void {
  command
    .description(
      'Lists everything that check can report: the rules, then what reading the files and suppressions can find.',
    )
    .option('--format <name>', 'text or json (default: text)');
  withCommonOptions(command).action((options: RulesOptions) =>
    run(async (io) => {
      const format = parseListFormat(options.format);
      const speak = speechOf(options, io);
      const listed = describeRules([...everyRule, ...(await ownRulesAround(options, io))], speak);
      const json = () => jsonText({ schemaVersion: 1, rules: listed });
      io.out(format === 'json' ? json() : printRules(listed, speak));
      return 0 as const;
    }),
  );
}
