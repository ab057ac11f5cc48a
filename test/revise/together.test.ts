import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { Round } from './release-together.ts';
import { copyOf, home, projectOnDisk, put, release, verified } from './support.ts';

const days = ['2025-06-01', '2025-06-01', '2025-06-02', '2025-06-03'];

test('of releases at the same time one is made, and the others are told so', async () => {
  const start = projectOnDisk();
  release(start, { date: '2025-01-01' });
  put(start, `${home}/en/data.md`, '---\ntitle: Data\n---\nWe keep nothing.\n');
  const workers = days.map(() => new Worker(new URL('./release-together.ts', import.meta.url)));
  for (let round = 0; round < 10; round += 1) {
    const root = copyOf(start);
    const gate = new SharedArrayBuffer(4);
    const told = workers.map(async (worker, index): Promise<string> => {
      const date = days[index] ?? '';
      worker.postMessage({ root, date, gate, all: days.length } satisfies Round);
      const [answer]: string[] = await once(worker, 'message');
      return answer ?? '';
    });
    const answers = await Promise.all(told);
    expect(answers.filter((answer) => answer === 'released')).toHaveLength(1);
    const others = answers.filter((answer) => answer !== 'released');
    for (const answer of others) expect(['ledger-changed', 'revision-exists']).toContain(answer);
    expect(verified(root)).toEqual([]);
    const visible = readdirSync(join(root, home, 'revisions')).filter((name) => name[0] !== '.');
    expect(visible).toHaveLength(3);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
}, 60_000);
