import { Worker } from 'node:worker_threads';
import type { NoticeFolder } from '../content/load-project.ts';
import type { CheckScope, CheckTools } from './check-notice.ts';
import type { CheckedNotice } from './checked-notice.ts';
import type { Workspace } from './project.ts';
import { checkInTurn, type SharedWork, type Turn } from './shared-work.ts';

/** A small nursery, for what is read of a notice is dropped soon: this takes half the memory. */
const heap = { maxYoungGenerationSizeMb: 24 };

/** How many helpers share the work, where findings are kept, and the languages that must be ready. */
type Sharing = Pick<SharedWork, 'languages' | 'lenders'> &
  Partial<Pick<SharedWork, 'keeping'>> & { helpers: number };

/**
 * Checks notices; many of them by helpers that take the next one in turn, while this thread waits:
 * its own heap cannot be kept small any more. The results come in the order of the notices whoever
 * checked them. Rejects where a helper fails.
 */
export async function checkInThreads(
  workspace: Workspace & Pick<CheckTools, 'ownRules'>,
  notices: readonly NoticeFolder[],
  scope: CheckScope,
  { helpers, keeping, languages, lenders }: Sharing,
): Promise<CheckedNotice[]> {
  const { root, now, speak } = workspace;
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const work: SharedWork = { root, now, speak, languages, lenders, notices, scope, keeping, next };
  if (helpers === 0) return inOrder(checkInTurn(workspace, work));
  const started = Array.from({ length: helpers }, () => startHelper(work));
  try {
    const turns = await Promise.all(started.map(({ done }) => done));
    return inOrder(turns.flat());
  } finally {
    await Promise.all(started.map(({ worker }) => worker.terminate()));
  }
}

/** A thread that takes part in the work, and what it has checked when all is done. */
export function startHelper(work: SharedWork): { worker: Worker; done: Promise<Turn[]> } {
  // Compiled for publishing, this file and the thread's end in `.js`.
  const file = import.meta.url.endsWith('.ts') ? './check-thread.ts' : './check-thread.js';
  const options = { workerData: work, resourceLimits: heap, execArgv: [] };
  const worker = new Worker(new URL(file, import.meta.url), options);
  const done = new Promise<Turn[]>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A thread of the check ended with ${code}.`)));
  });
  return { worker, done };
}

function inOrder(turns: readonly Turn[]): CheckedNotice[] {
  return turns.toSorted((a, b) => a.index - b.index).map(({ checked }) => checked);
}
