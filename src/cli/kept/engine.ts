import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../files/package-root.ts';
import { digest } from './trace.ts';

/** Files beside the code that say which packages it runs with. */
const manifests = ['package.json', 'package-lock.json'];

/**
 * A digest of what judges: every byte of the code that runs, in the checkout its sources and where it is compiled the
 * folder of its output, the versions of its packages, and Node itself with the tables of characters that it brings.
 */
export function engineDigest(): string {
  const [home = ''] = relative(packageRoot, fileURLToPath(import.meta.url)).split(sep);
  const code = [home, 'schema'].flatMap((folder) => filesBelow(join(packageRoot, folder)));
  const files = [...code, ...manifests.map((name) => join(packageRoot, name))];
  const parts = files.map((file) => [relative(packageRoot, file), digestOf(file)]);
  return digest(JSON.stringify([process.versions, parts]));
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

function digestOf(file: string): string {
  try {
    return digest(readFileSync(file));
  } catch {
    return 'none';
  }
}
