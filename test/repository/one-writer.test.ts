import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listTracked, root } from './tracked-files.ts';

const printing = listTracked('src/cli', 'src/check/reports', 'src/publish/feed').filter((path) =>
  path.endsWith('.ts'),
);
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('JSON that is printed is printed by jsonText', () => {
  expect(printing.length).toBeGreaterThan(30);
  expect(printing.filter((path) => /JSON\.stringify\([^\n]*null, \d\)/u.test(read(path)))).toEqual(
    [],
  );
});

test('only documents and the commands of a CI are printed as they are', () => {
  expect(printing.filter((path) => /\bio\.raw\b/u.test(read(path)))).toEqual([
    'src/cli/diff.ts',
    'src/cli/outputs.ts',
    'src/cli/render.ts',
  ]);
});
