import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './tracked-files.ts';

test.each(['npm ci && npm run build', 'npm ci && npm test'])(
  'README and CI give the same command: %s',
  (command) => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const ci = readFileSync(join(root, '.ci/run'), 'utf8');
    expect(readme.split('\n')).toContain(command);
    expect(ci).toContain(`'${command}'`);
  },
);
