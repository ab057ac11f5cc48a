import { existsSync } from 'node:fs';

// The first to run, perhaps on an old Node, which cannot read the rest, and before anything is installed.
const isInstalled = existsSync(new URL('../node_modules/', import.meta.url));

if (isInstalled && process.features.typescript) {
  await import('./seloste.ts');
} else {
  process.stderr.write(
    'Seloste is not installed here: run `npm ci` first, which brings its packages and its Node.\n',
  );
  process.exitCode = 2;
}
