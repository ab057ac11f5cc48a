import type { Job } from './compare-all.ts';

declare global {
  /** Compares in a worker, as the page that compares any two versions does. */
  var compareInWorker: (job: Job) => Promise<string[]>;
}

globalThis.compareInWorker = (job) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<string[]>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(job);
  });
