import { Session } from 'node:inspector';

/**
 * How many steps of JavaScript some work takes: how often the engine enters each function and each
 * block, ours and our packages', summed up. The same work takes the same number on every machine. What
 * regular expressions and built-in functions do inside is not seen.
 */
function countSteps(run: () => void): number {
  const session = new Session();
  session.connect();
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    run();
    let steps = 0;
    session.post('Profiler.takePreciseCoverage', (error, taken) => {
      if (error) throw error;
      const functions = taken.result.flatMap((script) => script.functions);
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    });
    return steps;
  } finally {
    session.disconnect();
  }
}

/** The power of the size that steps grow with, from a size to four times as much; `run` gets what `write` makes. */
export function powerOfSteps<Made>(
  size: number,
  write: (size: number) => Made,
  run: (made: Made) => void,
): number {
  run(write(size));
  const [one, four] = [size, 4 * size].map((length) => {
    const made = write(length);
    return countSteps(() => run(made));
  });
  return Math.log2((four ?? 0) / (one ?? 1)) / 2;
}
