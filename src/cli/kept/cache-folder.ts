import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { World } from '../io.ts';

/**
 * Where findings are kept: `SELOSTE_CACHE`, else `node_modules/.cache/seloste` of the package that the project lies in. Nowhere
 * where there are no packages; in a CI only where it is named, for what is committed into that folder would be believed.
 */
export function cacheFolder(root: string, { env, cwd }: Pick<World, 'env' | 'cwd'>) {
  const named = env['SELOSTE_CACHE'];
  if (named) return resolve(cwd, named);
  const { CI: ci } = env;
  if (ci && ci !== 'false' && ci !== '0') return undefined;
  const packages = packagesOf(root);
  return packages && join(packages, '.cache/seloste');
}

function packagesOf(folder: string): string | undefined {
  const packages = join(folder, 'node_modules');
  if (existsSync(join(folder, 'package.json'))) return existsSync(packages) ? packages : undefined;
  const parent = dirname(folder);
  return parent === folder ? undefined : packagesOf(parent);
}
