import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/** The compilers of V8 that optimise. */
const compilers = ['maglev', 'opt'];

/**
 * How many steps of JavaScript each work takes: how often the engine enters each function and each
 * block, ours and our packages', summed up. The same work takes the same number on every machine. What
 * regular expressions and built-in functions do inside is not seen. Nothing is optimised meanwhile: optimised code does
 * not count all its steps.
 */
function countSteps(works: readonly (() => void)[]): number[] {
  const session = new Session();
  session.connect();
  for (const compiler of compilers) setFlagsFromString(`--no-${compiler}`);
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    return works.map((work) => {
      work();
      return takeSteps(session);
    });
  } finally {
    for (const compiler of compilers) setFlagsFromString(`--${compiler}`);
    session.disconnect();
  }
}

/** The steps since they were last taken. */
function takeSteps(session: Session): number {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (error, taken) => {
    if (error) throw error;
    for (const { functions } of taken.result) {
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    }
  });
  return steps;
}

/** The power of the size that steps grow with, from a size to four times as much; `run` gets what `write` makes. */
export function powerOfSteps<Made>(
  size: number,
  write: (size: number) => Made,
  run: (made: Made) => void,
): number {
  run(write(size));
  const sizes = [write(size), write(4 * size)];
  const [one, four] = countSteps(sizes.map((made) => () => run(made)));
  return Math.log2((four ?? 0) / (one ?? 1)) / 2;
}
