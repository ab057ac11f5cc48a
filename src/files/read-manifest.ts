import { readFileSync } from 'node:fs';

/** What a package.json says of packages and scripts. */
export type ReadManifest = {
  /** The packages that it asks for, for whatever purpose, each with its range or source. */
  readonly packages: ReadonlyMap<string, unknown>;
  readonly scripts: ReadonlyMap<string, unknown>;
};

/** Reads a package.json; one that cannot be read says nothing. */
export function readManifest(file: string): ReadManifest {
  const manifest = readObject(file);
  const lists = ['dependencies', 'devDependencies', 'optionalDependencies'];
  const entriesOf = (name: string) => Object.entries<unknown>(Object(manifest[name]));
  return { packages: new Map(lists.flatMap(entriesOf)), scripts: new Map(entriesOf('scripts')) };
}

function readObject(file: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
