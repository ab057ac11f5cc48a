import { Command, CommanderError } from 'commander';
import { type Locale, locales } from '../../schema/languages.ts';
import { onOneLine } from '../escape/unseen.ts';
import { UnlistableFolder } from '../files/files.ts';
import { CannotDo, cannot } from './cannot.ts';
import type { Run } from './common.ts';
import { type ExitStatus, guard, type Io, type World } from './io.ts';
import type { CommonOptions } from './project.ts';

/** Adds one command to the program. */
type Add = (program: Command, run: Run) => void;

/** The commands in the order of the help, each loaded where it is asked for: one needs little of the others. */
const commands: Readonly<Record<string, () => Promise<Add>>> = {
  check: async () => (await import('./check.ts')).addCheck,
  explain: async () => (await import('./explain.ts')).addExplain,
  rules: async () => (await import('./rules.ts')).addRules,
  diff: async () => (await import('./diff.ts')).addDiff,
  audit: async () => (await import('./audit.ts')).addAudit,
  render: async () => (await import('./render.ts')).addRender,
  release: async () => (await import('./release.ts')).addRelease,
  withdraw: async () => (await import('./withdraw.ts')).addWithdraw,
  postpone: async () => (await import('./postpone.ts')).addPostpone,
  erratum: async () => (await import('./erratum.ts')).addErratum,
  told: async () => (await import('./told.ts')).addTold,
  verify: async () => (await import('./verify.ts')).addVerify,
  build: async () => (await import('./build.ts')).addBuild,
  dev: async () => (await import('./dev.ts')).addDev,
  preview: async () => (await import('./preview.ts')).addPreview,
};

/**
 * Runs one command and gives its exit status. The report goes to `io.out`, the rest to `io.error`;
 * no error leaves as a stack trace.
 */
export async function main(args: readonly string[], world: World): Promise<ExitStatus> {
  const io = guard(world);
  let status: ExitStatus = 0;
  const run: Run = async (work) => {
    status = await work(io);
  };
  const program = makeProgram(io);
  try {
    for (const load of commandsFor(args)) (await load())(program, run);
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    // Commander has printed its own message by now; asking for help is no error.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    await reportFailure(error, io, program.commands.find((one) => one.name() === args[0])?.opts());
    return 2;
  }
}

/** The command that is called; all of them where help is asked for, or what is called is none of them. */
function commandsFor([name = '']: readonly string[]): (() => Promise<Add>)[] {
  const called = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return called ? [called] : Object.values(commands);
}

function makeProgram(io: Io): Command {
  return new Command('seloste')
    .description('Privacy notices as code: check, compare, release and publish them.')
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.error,
      outputError: (text, write) => write(printMistake(text)),
    })
    .showSuggestionAfterError();
}

/** A message of Commander: the arguments in it stay on its line; what it suggests has a line of its own. */
function printMistake(text: string): string {
  const [, message = '', suggestion = ''] =
    /^(.*?)(\n\(Did you mean [^\n]*\?\))?\n?$/su.exec(text) ?? [];
  return `${onOneLine(message)}${suggestion}\n`;
}

async function reportFailure(error: unknown, io: Io, options: CommonOptions = {}): Promise<void> {
  const failure = failureOf(error);
  const speak = await languageFor(options, io).catch(() => 'en' as const);
  io.error(`${failure.words[speak]}\n`);
}

function failureOf(error: unknown): CannotDo {
  if (error instanceof CannotDo) return error;
  if (error instanceof UnlistableFolder) {
    return cannot('folder-unlistable', { folder: error.folder });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return cannot('unexpected', { reason });
}

/** The language of a command that failed, perhaps because nobody speaks the one it was asked for. */
async function languageFor({ lang, ...options }: CommonOptions, io: Io): Promise<Locale> {
  const { speechOf } = await import('./speech.ts');
  const spoken = locales.find((locale) => locale === lang);
  return spoken ?? speechOf(options, io);
}
