import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../src/redline/', import.meta.url);
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

test('the engine runs in a browser: it imports jsdiff, its own files and types, nothing else', () => {
  const foreign = files.flatMap((file) => {
    const source = readFileSync(new URL(file, FOLDER), 'utf8');
    const imports = [...source.matchAll(/^(?:import|export)\s(type\s)?[^'"]*?from '([^']+)';/gmu)];
    return imports
      .filter(
        ([, type, from = '']) =>
          from !== 'diff/lib/diff/array.js' &&
          !/^(?:\.\.?\/)+[\w/-]+\.ts$/u.test(from) &&
          !(type && from === 'hast'),
      )
      .map(([statement]) => `${file}: ${statement}`);
  });
  expect(foreign).toEqual([]);
});

test('no text depends on the reader’s machine', () => {
  for (const file of files) {
    const source = readFileSync(new URL(file, FOLDER), 'utf8');
    expect(source, file).not.toMatch(/\bIntl\b|toLocale|localeCompare|Date\b|process\./u);
  }
});
