import type { Pattern } from './pattern.ts';
import type { Subject } from './subjects.ts';

/** How the time of one command grows with one pattern. */
export type Growth = {
  readonly pattern: string;
  readonly subject: string;
  /** The smallest text, in characters. */
  readonly size: number;
  /** Milliseconds of the processor, the best of several runs, at one, two and four times the size. */
  readonly times: readonly [number, number, number];
  /** The power of the size that the time grows with; `null` where even the largest text takes no time to speak of. */
  readonly exponent: number | null;
};

const smallest = 1024;
/** The smallest text takes so long, in milliseconds, unless it would grow longer than the command reads. */
const enough = 40;
/** What takes less than this at its largest is quick, however it grows. */
const quick = 50;
const rounds = 3;
const mostRounds = 8;

/** Measures one pattern with one command; more often where the result would lie above `most`. */
export function measureGrowth(pattern: Pattern, subject: Subject, most: number): Growth {
  const time = (size: number): number => timeOf(pattern, subject, size);
  for (let warm = 0; warm < 3; warm += 1) time(smallest);
  let size = smallest;
  while (8 * size <= subject.longest && Math.min(time(size), time(size)) < enough) size *= 2;
  let times: Growth['times'] = [Infinity, Infinity, Infinity];
  for (let round = 0; round < mostRounds; round += 1) {
    const [one, two, four] = times;
    times = [
      Math.min(one, time(size)),
      Math.min(two, time(2 * size)),
      Math.min(four, time(4 * size)),
    ];
    const isSlow = times[2] > 1500;
    if (isSlow || (round + 1 >= rounds && exponentOf(times) <= most)) break;
  }
  const exponent = times[2] < quick ? null : exponentOf(times);
  return { pattern: pattern.name, subject: subject.name, size, times, exponent };
}

/** Half the binary logarithm of how much longer four times the text takes. */
function exponentOf([one, , four]: Growth['times']): number {
  return Math.log2(four / one) / 2;
}

/** Milliseconds that the processor worked on it: other programs on the machine do not count. */
function timeOf(pattern: Pattern, { run }: Subject, size: number): number {
  const grown = pattern.write(size);
  const before = process.threadCpuUsage();
  run(grown);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
