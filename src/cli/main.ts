import { Command, CommanderError } from 'commander';
import { engine } from '../../schema/engine.ts';
import { locales } from '../../schema/languages.ts';
import { commands, type ListedCommand } from './commands.ts';
import { type Run, withCommonOptions } from './common.ts';
import { type ExitStatus, guard, type Io, type World } from './io.ts';
import type { CommonOptions } from './project.ts';

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
  // Before the name of a command there may be `help` or `--`; no option of the program takes a value.
  const called = args.find((argument) => Object.hasOwn(commands, argument));
  try {
    for (const [name, listed] of Object.entries(commands)) {
      const command = list(program, name, listed);
      if (name === called) (await loadWork(listed))(command, run);
      else withCommonOptions(command);
    }
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && wasAnswered(error)) return error.exitCode === 0 ? 0 : 2;
    const { reportFailure } = await import('./report-failure.ts');
    const known = program.commands.find((one) => one.name() === called)?.opts();
    await reportFailure(error, io, { ...askedFor(args), ...known });
    return 2;
  }
}

async function loadWork({ load, words }: ListedCommand): ReturnType<ListedCommand['load']> {
  const { interpretSchemas } = await import('./interpret-schemas.ts');
  interpretSchemas();
  if (words !== 'own') {
    const { readyWords } = await import('../words/every.ts');
    await readyWords(locales);
  }
  if (words === 'claims') {
    const { readyClaims } = await import('../words/every-claims.ts');
    await readyClaims(locales);
  }
  return load();
}

function list(program: Command, name: string, { summary, takes = {} }: ListedCommand): Command {
  const command = program.command(name).summary(summary);
  for (const [argument, meaning] of Object.entries(takes)) command.argument(argument, meaning);
  return command;
}

function makeProgram(io: Io): Command {
  return new Command('seloste')
    .version(engine, '--version', 'print the version')
    .description('Privacy notices as code: check, compare, release and publish them.')
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.error,
      // Said in the language of the project by `usageMistake`.
      outputError: () => undefined,
    })
    .showSuggestionAfterError();
}

/** Whether help or the version was printed: for one who gave no command at all that is an error. */
function wasAnswered({ code }: CommanderError): boolean {
  return code === 'commander.version' || code.startsWith('commander.help');
}

/** What the arguments say of the language, where a mistake in them kept Commander from reading all. */
function askedFor(args: readonly string[]): CommonOptions {
  const given = (option: string) => {
    const at = args.findIndex((one) => one === option || one.startsWith(`${option}=`));
    return at < 0 ? undefined : args[at]?.slice(option.length + 1) || args[at + 1];
  };
  const [lang, root] = [given('--lang'), given('--root')];
  return { ...(lang && { lang }), ...(root && { root }) };
}
