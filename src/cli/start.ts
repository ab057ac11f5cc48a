import { buffer } from 'node:stream/consumers';
import { packageRoot } from '../files/package-root.ts';
import { callFrom } from './call.ts';
import { commands } from './commands.ts';
import { main } from './main.ts';
import { wantsColour } from './wants-colour.ts';

/** Runs the command that this process was started for, and leaves its exit status to the process. */
export async function start({ argv, env, stdin, stdout, stderr }: NodeJS.Process): Promise<void> {
  const cwd = env['INIT_CWD'] ?? process.cwd();
  // The help of all needs none of it, and would wait for it.
  if (argv.some((argument) => Object.hasOwn(commands, argument))) {
    (await import('./optimise-late.ts')).optimiseLate();
  }
  let isLost = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as `head`, is no failure; a full disk is.
    if (error.code === 'EPIPE') return;
    stderr.write(`Cannot write the report: ${error.message}.\n`);
    isLost = true;
    process.exitCode = 2;
  });
  const status = await main(argv.slice(2), {
    cwd,
    call: callFrom(cwd, packageRoot.slice(0, -1)),
    clock: new Date(),
    colour: wantsColour(env, stdout.isTTY === true),
    env,
    input: () => buffer(stdin).then((bytes) => new Uint8Array(bytes)),
    out: (text) => stdout.write(text),
    bytes: stdout.isTTY ? undefined : (bytes) => stdout.write(bytes),
    error: (text) => stderr.write(text),
  });
  process.exitCode = isLost ? 2 : status;
}
