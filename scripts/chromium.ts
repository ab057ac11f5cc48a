import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

/**
 * The browser that tests and benchmarks drive: the file that `SELOSTE_CHROMIUM` or `CHROME_PATH`
 * names, else the first of Chromium's usual names on `PATH`; `undefined` where there is none.
 * Throws where a variable names a file that cannot be run.
 */
export function findChromium(env: NodeJS.ProcessEnv): string | undefined {
  const named = env.SELOSTE_CHROMIUM || env.CHROME_PATH;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`\`${named}\`, which SELOSTE_CHROMIUM or CHROME_PATH names, cannot be run.`);
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
