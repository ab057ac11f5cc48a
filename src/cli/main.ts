import { Command, CommanderError } from 'commander';
import { addBuild } from './build.ts';
import { addCheck } from './check.ts';
import type { Run } from './common.ts';
import { addDev } from './dev.ts';
import { addDiff } from './diff.ts';
import { addExplain } from './explain.ts';
import { CannotDo, type ExitStatus, type Io } from './io.ts';
import { addPreview } from './preview.ts';
import { addRelease } from './release.ts';
import { addRender } from './render.ts';
import { addRules } from './rules.ts';
import { addVerify } from './verify.ts';

/**
 * Runs one command and gives its exit status. The report goes to `io.out`, the rest to `io.error`;
 * no error leaves as a stack trace.
 */
export async function main(args: readonly string[], io: Io): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = makeProgram(io, async (work) => {
    status = await work(io);
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    return reportFailure(error, io);
  }
}

function makeProgram(io: Io, run: Run): Command {
  const program = new Command('seloste')
    .description('Privacy notices as code: check, compare, release and publish them.')
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.error })
    .showSuggestionAfterError();
  addCheck(program, run);
  addExplain(program, run);
  addRules(program, run);
  addDiff(program, run);
  addRender(program, run);
  addRelease(program, run);
  addVerify(program, run);
  addBuild(program, run);
  addDev(program, run);
  addPreview(program, run);
  return program;
}

function reportFailure(error: unknown, io: Io): ExitStatus {
  // Commander has printed its own message by now; asking for help is no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const message = error instanceof Error ? error.message : String(error);
  io.error(error instanceof CannotDo ? `${message}\n` : `Unexpected failure: ${message}\n`);
  return 2;
}
