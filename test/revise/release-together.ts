import { parentPort } from 'node:worker_threads';
import { loadProject } from '../../src/content/load-project.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import { planRelease } from '../../src/revise/plan-release.ts';
import { writeRelease } from '../../src/revise/write-release.ts';
import '../../src/words/ready-all.ts';

export type Round = { root: string; date: string; gate: SharedArrayBuffer; all: number };

// A thread of its own: plans the release, waits until all have planned theirs, and writes it.
parentPort?.on('message', ({ root, date, gate, all }: Round) => {
  const [notice] = loadProject(filesOnDisk(root)).notices;
  const request = {
    date,
    now: date,
    hasErrors: false,
    kind: 'material',
    summary: { en: 'x', fi: 'x' },
  } as const;
  const planned = notice && planRelease(filesOnDisk(root), notice, request);
  const waiting = new Int32Array(gate);
  Atomics.add(waiting, 0, 1);
  while (Atomics.load(waiting, 0) < all);
  const refusal = planned?.ok ? writeRelease(root, planned.plan) : { code: 'not planned' };
  parentPort?.postMessage(refusal?.code ?? 'released');
});
