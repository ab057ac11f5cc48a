import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program of the machine: the variables that may name it, and its usual names on `PATH`. */
export type Program = {
  readonly variables: readonly string[];
  readonly names: readonly string[];
};

/**
 * The file that a variable names, else the first of the usual names on `PATH`; `undefined` where
 * there is none. Throws where a variable names a file that cannot be run.
 */
export function findProgram(
  { variables, names }: Program,
  env: NodeJS.ProcessEnv,
): string | undefined {
  const named = variables.map((variable) => env[variable]).find((value) => value);
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`\`${named}\`, which ${variables.join(' or ')} names, cannot be run.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
