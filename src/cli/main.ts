import { Command, CommanderError } from 'commander';
import { onOneLine } from '../escape/unseen.ts';
import { commands, type ListedCommand } from './commands.ts';
import { type Run, withCommonOptions } from './common.ts';
import { type ExitStatus, guard, type Io, type World } from './io.ts';

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
      if (name === called) (await listed.load())(command, run);
      else withCommonOptions(command);
    }
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    // Commander has printed its own message by now; asking for help is no error.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { reportFailure } = await import('./report-failure.ts');
    reportFailure(error, io, program.commands.find((one) => one.name() === called)?.opts());
    return 2;
  }
}

function list(program: Command, name: string, { summary, takes = {} }: ListedCommand): Command {
  const command = program.command(name).summary(summary);
  for (const [argument, meaning] of Object.entries(takes)) command.argument(argument, meaning);
  return command;
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
