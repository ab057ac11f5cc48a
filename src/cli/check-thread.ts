import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { SharedWork } from './shared-work.ts';

// A thread loads all modules anew, and the cache of the main one is not its own.
enableCompileCache();
const { interpretSchemas } = await import('./interpret-schemas.ts');
interpretSchemas();
const { filesOnDisk } = await import('../files/disk.ts');
const { loadOwnRules } = await import('./own-rules.ts');
const { checkInTurn } = await import('./shared-work.ts');
const { borrowWordsOf } = await import('../words/speech.ts');
const { readyToRead } = await import('./ready-to-read.ts');

const work = workerData as SharedWork;
borrowWordsOf(...work.lenders);
await readyToRead(work.languages);
const files = filesOnDisk(work.root);
const ownRules = await loadOwnRules(work.scope.rules);
parentPort?.postMessage(checkInTurn({ ...work, files, ownRules }, work));
