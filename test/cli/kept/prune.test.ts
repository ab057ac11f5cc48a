import { existsSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prune } from '../../../src/cli/kept/prune.ts';
import { tempProject } from '../../support/temp-project.ts';

const now = new Date('2026-11-23T12:00:00Z');
const name = (letter: string) => `${letter.repeat(64)}.json`;

function cacheWith(ages: Record<string, number>): string {
  const cache = tempProject(
    Object.fromEntries(Object.keys(ages).map((file) => [file, 'x'.repeat(100)])),
  );
  for (const [file, days] of Object.entries(ages)) {
    const time = new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
    utimesSync(join(cache, file), time, time);
  }
  return cache;
}

test('what is old goes, and of the rest the oldest where there is too much', () => {
  const cache = cacheWith({ [name('a')]: 1, [name('b')]: 2, [name('c')]: 3, [name('d')]: 40 });
  const left = () => 'abcd'.split('').filter((letter) => existsSync(join(cache, name(letter))));
  prune(cache, now);
  expect(left()).toEqual(['a', 'b', 'c']);
  prune(cache, now, 250);
  expect(left()).toEqual(['a', 'b']);
});

test('what was never finished goes too, and nothing that is not its own', () => {
  const cache = cacheWith({ [`${name('a')}.123`]: 40, 'thesis.json': 40, [`${name('b')}.md`]: 40 });
  prune(cache, now, 0);
  const names = [`${name('a')}.123`, 'thesis.json', `${name('b')}.md`];
  expect(names.map((file) => existsSync(join(cache, file)))).toEqual([false, true, true]);
});

test('a folder that is not there is none to prune', () => {
  expect(() => prune(join(cacheWith({}), 'none'), now)).not.toThrow();
});
