import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { root } from './tracked-files.ts';

test('the browser entry of the redline reaches its own folder and jsdiff', () => {
  const { files, packages } = walkImports('src/redline/redline.ts');
  expect(files.filter((file) => !file.startsWith('src/redline/'))).toEqual([]);
  expect(packages.filter((name) => name !== 'hast')).toEqual(['diff/lib/diff/array.js']);
  expect(files.length).toBeGreaterThan(20);
});

/** Follows every import from `entry`; `hast` and other types count too. */
function walkImports(entry: string): { files: string[]; packages: string[] } {
  const files = new Set([entry]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const target of listImports(file)) {
      if (target.startsWith('.')) files.add(relative(root, join(root, dirname(file), target)));
      else packages.add(target);
    }
  }
  return { files: [...files], packages: [...packages] };
}

function listImports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return ts.preProcessFile(text).importedFiles.map((found) => found.fileName);
}
