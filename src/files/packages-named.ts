import { readFileSync } from 'node:fs';

/** The packages that a package.json asks for, for whatever purpose; none where it cannot be read. */
export function packagesNamedIn(file: string): ReadonlySet<string> {
  const manifest = readObject(file);
  const lists = ['dependencies', 'devDependencies', 'optionalDependencies'];
  return new Set(lists.flatMap((name) => Object.keys(Object(manifest[name]))));
}

function readObject(file: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
