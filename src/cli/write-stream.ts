import { closeSync, constants, fstatSync, openSync, writeSync } from 'node:fs';

/** Who reads a pipe may need a moment to open it and to take what is in it: so long, in milliseconds, is waited without progress. */
const patience = 2000;
const pause = 20;

const openOptions = constants.O_WRONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * Writes to something that is there and is no file: a pipe, a terminal, another device. Where nobody reads
 * at the other end, that is an error after a moment and no endless wait.
 */
export function writeToStream(path: string, content: string | Uint8Array): void {
  const stream = untilReady(() => openSync(path, openOptions));
  try {
    if (fstatSync(stream).isFile()) throw new Error(`${path} is a file`);
    let left = Buffer.from(content);
    while (left.length > 0) {
      const written = untilReady(() => writeSync(stream, left));
      left = left.subarray(written);
    }
  } finally {
    closeSync(stream);
  }
}

/** Tries again while the other end is not ready. */
function untilReady(attempt: () => number): number {
  for (let waited = 0; ; waited += pause) {
    try {
      return attempt();
    } catch (error) {
      if (waited >= patience || !isNotReady(error)) throw error;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
}

/** ENXIO: no one has opened a pipe to read. EAGAIN: it is full. */
function isNotReady(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:ENXIO|EAGAIN)$/u.test(`${error.code}`);
}
