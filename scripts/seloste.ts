import { main } from '../src/cli/main.ts';

const { env, stdout, stderr } = process;

process.exitCode = await main(process.argv.slice(2), {
  cwd: env['INIT_CWD'] ?? process.cwd(),
  clock: new Date(),
  colour: stdout.isTTY === true && !env['NO_COLOR'],
  out: (text) => stdout.write(text),
  error: (text) => stderr.write(text),
});
