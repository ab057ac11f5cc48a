import { enableCompileCache } from 'node:module';
import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';

// Starting takes longer than checking a notice: keep what was compiled for the next time.
enableCompileCache();
const { callFrom } = await import('../src/cli/call.ts');
const { main } = await import('../src/cli/main.ts');
const { wantsColour } = await import('../src/cli/wants-colour.ts');

const { env, stdin, stdout, stderr } = process;
const cwd = env['INIT_CWD'] ?? process.cwd();
let isLost = false;

stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as `head`, is no failure; a full disk is.
  if (error.code === 'EPIPE') return;
  stderr.write(`Cannot write the report: ${error.message}.\n`);
  isLost = true;
  process.exitCode = 2;
});

const status = await main(process.argv.slice(2), {
  cwd,
  call: callFrom(cwd, dirname(import.meta.dirname)),
  clock: new Date(),
  colour: wantsColour(env, stdout.isTTY === true),
  env,
  input: () => buffer(stdin).then((bytes) => new Uint8Array(bytes)),
  out: (text) => stdout.write(text),
  bytes: stdout.isTTY ? undefined : (bytes) => stdout.write(bytes),
  error: (text) => stderr.write(text),
});
process.exitCode = isLost ? 2 : status;
