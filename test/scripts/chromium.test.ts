import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/chromium.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seloste-path-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function place(name: string, mode: number): string {
  const file = join(folder, name);
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, mode);
  return file;
}

test('finds nothing where PATH holds no browser', () => {
  expect(findChromium({ PATH: folder })).toBeUndefined();
  expect(findChromium({})).toBeUndefined();
});

test('finds a browser that can be run, by any of its names', () => {
  place('chromium', 0o644);
  const file = place('google-chrome', 0o755);
  expect(findChromium({ PATH: `/nowhere:${folder}` })).toBe(file);
});

test('prefers the browser that a variable names, and refuses one that cannot be run', () => {
  const file = place('my-browser', 0o755);
  expect(findChromium({ PATH: folder, SELOSTE_CHROMIUM: file })).toBe(file);
  expect(findChromium({ PATH: folder, CHROME_PATH: file })).toBe(file);
  expect(() => findChromium({ PATH: folder, CHROME_PATH: join(folder, 'gone') })).toThrow(
    'cannot be run',
  );
});
