import { findProgram } from './find-program.ts';

/**
 * The browser that tests and benchmarks drive: the file that `SELOSTE_CHROMIUM` or `CHROME_PATH`
 * names, else the first of Chromium's usual names on `PATH`; `undefined` where there is none.
 * Throws where a variable names a file that cannot be run.
 */
export function findChromium(env: NodeJS.ProcessEnv): string | undefined {
  return findProgram(
    {
      variables: ['SELOSTE_CHROMIUM', 'CHROME_PATH'],
      names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    },
    env,
  );
}
