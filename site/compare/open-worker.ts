import type { Comparison } from '../../src/publish/packed/compare-packed-history.ts';
import type { Answer, Opening, Question } from './messages.ts';

/** Compares two revisions by their ids, away from the page's own thread. */
export type Compare = (from: string, to: string) => Promise<Comparison>;

/** Starts the worker, which reads the packed history at the whole address `history`. */
export function openWorker(history: string): Compare {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let asked = 0;
  worker.postMessage({ history } satisfies Opening);
  return (from, to) =>
    new Promise((resolve, reject) => {
      asked += 1;
      const number = asked;
      const hear = ({ data }: MessageEvent<Answer>) => {
        if (data.number !== number) return;
        worker.removeEventListener('message', hear);
        if ('comparison' in data) resolve(data.comparison);
        else reject(new Error(data.failure));
      };
      worker.addEventListener('message', hear);
      worker.addEventListener('error', () => reject(new Error('No worker')), { once: true });
      worker.postMessage({ number, from, to } satisfies Question);
    });
}
