import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { packageRoot } from './package-root.ts';

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
