import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packTexts } from '../../src/redline/history/pack-texts.ts';
import type { RedlineSection } from '../../src/redline/redline.ts';
import { pair } from '../redline/arbitrary-markdown.ts';
import { generateHistory } from '../redline/history/generate-history.ts';
import { hastOf } from '../redline/markdown-to-hast.ts';
import { compareAll, type Job } from './engine/compare-all.ts';
import { openSession, type Session } from './harness.ts';

const seed = 20_190_812;

/** A thousand comparisons take seconds; a busy machine several times as long. */
const patience = 180_000;

let folder: string;
let session: Session;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seloste-engine-'));
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'engine'),
    base: './',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
    worker: { format: 'es' },
  });
  session = await openSession(folder);
});

afterAll(async () => {
  await session?.close();
  await rm(folder, { recursive: true });
});

test(
  'the engine in a browser writes what it writes in Node, byte for byte',
  async () => {
    const job = mixedJob();
    expect(job.pairs).toHaveLength(500);
    const visit = await session.visit('/');
    const compared = await visit.page.evaluate(
      (given) => compareInWorker(JSON.parse(given)),
      JSON.stringify(job),
    );
    expect(visit.errors).toEqual([]);
    await visit.close();
    const expected = compareAll(job);
    expect(compared.filter((text, at) => text !== expected[at])).toEqual([]);
    expect(compared).toHaveLength(500);
    expect(compared.filter((text) => text.includes('<ins')).length).toBeGreaterThan(300);
  },
  patience,
);

test('engine and unpacking are small', async () => {
  const names = await readdir(join(folder, 'assets'));
  const worker = names.filter((name) => name.startsWith('worker'));
  expect(worker).toHaveLength(1);
  const code = await readFile(join(folder, 'assets', worker[0] ?? ''));
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(16 * 1024);
});

/** 400 pairs of random documents, and 100 of revisions that our own notices might have had. */
function mixedJob(): Job {
  const random = fc.sample(pair, { seed, numRuns: 400 }).map((texts) => texts.map(sectionsOf));
  const revisions = generateHistory(40, 3000, seed);
  const places = fc.nat({ max: revisions.length - 1 });
  const chosen = fc.sample(fc.tuple(places, places), { seed, numRuns: 100 });
  const start = random.length * 2;
  return {
    texts: packTexts([...random.flat(), ...revisions]),
    pairs: [
      ...random.map((_, at) => [at * 2, at * 2 + 1] as const),
      ...chosen.map(([before, after]) => [start + before, start + after] as const),
    ],
  };
}

function sectionsOf(markdown: string): RedlineSection[] {
  return [{ id: 'text', title: 'Text', body: hastOf(markdown) }];
}
