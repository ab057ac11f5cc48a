import type { World } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

export type CommandResult = { status: number; out: string; error: string };

/** Runs a command in this process, in `cwd`, on 23 November 2026. */
export async function runCommand(cwd: string, ...args: string[]): Promise<CommandResult> {
  return runCommandIn({}, cwd, ...args);
}

/** The same with variables of the environment. */
export async function runCommandIn(
  env: Readonly<Record<string, string>>,
  cwd: string,
  ...args: string[]
): Promise<CommandResult> {
  // As in a CI: what is found is found by the run that is tested, not kept by one before it.
  return runCommandOn({ env: { CI: 'true', ...env }, colour: false }, cwd, ...args);
}

/** The same with a text on standard input. */
export async function runCommandReading(
  input: string,
  cwd: string,
  ...args: string[]
): Promise<CommandResult> {
  const bytes = new TextEncoder().encode(input);
  return runCommandOn({ env: {}, colour: false, input: async () => bytes }, cwd, ...args);
}

/** The same on a terminal that shows colours. */
export async function runCommandInColour(cwd: string, ...args: string[]): Promise<CommandResult> {
  return runCommandOn({ env: {}, colour: true }, cwd, ...args);
}

async function runCommandOn(
  { env, colour, input }: Pick<World, 'env' | 'colour' | 'input'>,
  cwd: string,
  ...args: string[]
): Promise<CommandResult> {
  const result: CommandResult = { status: -1, out: '', error: '' };
  result.status = await main(args, {
    cwd,
    call: 'npx seloste',
    clock: new Date('2026-11-23T12:00:00Z'),
    colour,
    env,
    input,
    out: (text) => {
      result.out += text;
    },
    error: (text) => {
      result.error += text;
    },
  });
  return result;
}
