import type { Command } from 'commander';
import { locales } from '../../schema/languages.ts';
import type { ExitStatus, Io } from './io.ts';

/** Runs the work of a command in its world and keeps the exit status. */
export type Run = (work: (io: Io) => ExitStatus | Promise<ExitStatus>) => Promise<void>;

/** Adds the options that every command takes. */
export function withCommonOptions(command: Command): Command {
  return command
    .option('--root <folder>', 'the folder that holds content/ (default: here)')
    .option('--now <day>', 'the day to judge and publish by, YYYY-MM-DD (default: today)')
    .option('--lang <language>', `${locales.join(', ')} (default: the language of the site)`);
}
