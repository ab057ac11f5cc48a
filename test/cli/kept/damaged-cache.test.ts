import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { digest } from '../../../src/cli/kept/trace.ts';
import { linkedProject } from '../../support/linked-project.ts';
import { runCommandIn } from '../../support/run-command.ts';
import { tempProject } from '../../support/temp-project.ts';
import { kept } from './cache.ts';

const json = ['check', '--format', 'json'] as const;

/** An entry with a digest that fits, whatever is in it. */
function sealed(text: string): string {
  return `${digest(text)}\n${text}`;
}

/** The entry of a file with a part of it exchanged, sealed again. */
function forged(file: string, change: (entry: Record<string, unknown>) => unknown): string {
  const entry = JSON.parse(readFileSync(file, 'utf8').split('\n')[1] ?? '');
  return sealed(JSON.stringify(change(entry)));
}

type Damage = (file: string) => void;

const damages: Record<string, Damage> = {
  truncated: (file) => writeFileSync(file, readFileSync(file).subarray(0, 200)),
  empty: (file) => writeFileSync(file, ''),
  'a bit of a finding turned': (file) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace('"error"', '"errer"')),
  'no JSON': (file) => writeFileSync(file, sealed('{"judge":')),
  'of another engine or day': (file) =>
    writeFileSync(
      file,
      forged(file, (entry) => ({ ...entry, judge: digest('another') })),
    ),
  'of another notice': (file) =>
    writeFileSync(
      file,
      forged(file, (entry) => ({ ...entry, notice: digest('another') })),
    ),
  'of a format to come': (file) =>
    writeFileSync(
      file,
      forged(file, (entry) => ({ ...entry, format: 2 })),
    ),
  'of another shape': (file) =>
    writeFileSync(
      file,
      forged(file, (entry) => ({ ...entry, value: { findings: [{}] } })),
    ),
  'of other questions': (file) =>
    writeFileSync(
      file,
      forged(file, (entry) => ({ ...entry, trace: { asked: [], answers: '' } })),
    ),
  'a folder in its place': (file) => {
    rmSync(file);
    mkdirSync(file);
  },
  'a link to nothing': (file) => {
    rmSync(file);
    symlinkSync('nothing', file);
  },
  'all bytes zero': (file) => writeFileSync(file, new Uint8Array(5000)),
};

test.for(Object.entries(damages))('a cache is only slower: %s', async ([, damage]) => {
  const [root, cache] = [linkedProject(), tempProject({})];
  const env = { SELOSTE_CACHE: cache };
  const before = await runCommandIn(env, root, ...json);
  for (const file of kept(cache)) damage(file);
  expect(await runCommandIn(env, root, ...json)).toEqual(before);
  expect(await runCommandIn(env, root, ...json)).toEqual(before);
});

const folders: Record<string, (cache: string) => void> = {
  'a file in the place of the folder': (cache) => writeFileSync(join(cache, 'check-1'), ''),
  'a folder that cannot be read': (cache) => mkdirSync(join(cache, 'check-1'), { mode: 0o000 }),
  'a folder that cannot be written': (cache) => mkdirSync(join(cache, 'check-1'), { mode: 0o500 }),
  'a folder that is gone': (cache) => rmSync(cache, { recursive: true }),
};

test.for(Object.entries(folders))('a cache is only slower: %s', async ([, damage]) => {
  const [root, cache] = [linkedProject(), tempProject({})];
  const without = await runCommandIn({}, root, ...json);
  damage(cache);
  onTestFinished(() => chmodSync(dirname(join(cache, 'check-1')), 0o700));
  expect(await runCommandIn({ SELOSTE_CACHE: cache }, root, ...json)).toEqual(without);
});

test('several who write at once leave whole entries', async () => {
  const [root, cache] = [linkedProject(), tempProject({})];
  const env = { SELOSTE_CACHE: cache };
  const runs = Array.from({ length: 4 }, () => runCommandIn(env, root, ...json));
  const [first, ...others] = await Promise.all(runs);
  for (const other of others) expect(other).toEqual(first);
  expect(kept(cache)).toHaveLength(3);
  for (const file of kept(cache)) {
    const [sum, text = ''] = readFileSync(file, 'utf8').split('\n');
    expect(digest(text)).toBe(sum);
  }
});

test('who may write into the cache may write findings: a digest is no signature', async () => {
  const [root, cache] = [linkedProject(), tempProject({})];
  const env = { SELOSTE_CACHE: cache };
  const before = await runCommandIn(env, root, ...json);
  const read = { sentences: 0, held: 0, unheld: 0, unrecognised: 0 };
  const found = { findings: [], suppressed: 0, lowered: [], coverage: [] };
  const none = { ...found, read, sentences: [], files: [] };
  for (const file of kept(cache)) {
    writeFileSync(
      file,
      forged(file, (entry) => ({ ...entry, value: none })),
    );
  }
  expect(before.status).toBe(1);
  expect((await runCommandIn(env, root, ...json)).status).toBe(0);
  expect(await runCommandIn(env, root, ...json, '--no-cache')).toEqual(before);
});
