import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './tracked-files.ts';

interface LockedPackage {
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
);

test('the lock names no address to fetch from', () => {
  const addressed = Object.entries(lock.packages).filter(([, entry]) => entry.resolved);
  expect(addressed.map(([place]) => place)).toEqual([]);
});

// npm leaves another platform's binary out of the lock without a word where it cannot find it;
// the install then fails on that platform.
test('the lock holds every package that another asks for, on every platform', () => {
  const missing = Object.entries(lock.packages).flatMap(([place, entry]) =>
    requestedBy(entry)
      .filter((name) => !isLocked(name, place))
      .map((name) => `${place} -> ${name}`),
  );
  expect(missing).toEqual([]);
});

function requestedBy(entry: LockedPackage): string[] {
  return [entry.dependencies, entry.devDependencies, entry.optionalDependencies].flatMap((names) =>
    Object.keys(names ?? {}),
  );
}

/** Looks for a package from `place` upwards, as Node resolves it. */
function isLocked(name: string, place: string): boolean {
  const here = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`;
  if (here in lock.packages) return true;
  if (place === '') return false;
  const above = place.lastIndexOf('/node_modules/');
  return isLocked(name, above === -1 ? '' : place.slice(0, above));
}
