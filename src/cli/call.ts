import { sep } from 'node:path';

/**
 * What a person writes in `cwd` to run a command of the package in `home`: by npm's script in the
 * checkout itself, by `npx` where it is installed; elsewhere, as in a CI, only the name is known.
 */
export function callFrom(cwd: string, home: string): string {
  if (home.split(sep).includes('node_modules')) return 'npx seloste';
  const isInside = cwd === home || cwd.startsWith(home + sep);
  return isInside ? 'npm run seloste --' : 'seloste';
}
