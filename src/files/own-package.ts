import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { packageRoot } from './package-root.ts';
import { readManifest } from './read-manifest.ts';

/** What this package says of itself in its package.json. */
export type OwnPackage = {
  readonly version: string;
  /** The versions of Node that it runs on. */
  readonly engines: { readonly node: string };
  /** What `build`, `dev` and Word files need beside it, each with the range of its versions: a project installs them. */
  readonly peerDependencies: Readonly<Record<string, string>>;
};

/** Reads the package.json of this package. */
export function readOwnPackage(): OwnPackage {
  return JSON.parse(readFileSync(`${packageRoot}package.json`, 'utf8'));
}

/** Whether a package is installed where this one finds it. */
export function isInstalled(name: string): boolean {
  try {
    return findPackageJSON(name, packageRoot) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Where this package was installed from, as the package.json of a project in `root` names it, if that was a file or a
 * folder: `file:seloste-0.2.0.tgz`.
 */
export function ownSource(root: string): string | undefined {
  const host = join(packageRoot, '../../package.json');
  const source = readManifest(host).packages.get('seloste');
  if (typeof source !== 'string' || !source.startsWith('file:')) return undefined;
  const file = resolve(dirname(host), source.slice('file:'.length));
  return `file:${relative(root, file).split(sep).join('/')}`;
}
