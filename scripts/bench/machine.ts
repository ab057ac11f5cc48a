import { cpus, totalmem } from 'node:os';

/** The machine that a benchmark ran on, in one line. */
export function describeMachine(): string {
  const [cpu] = cpus();
  const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
  return `${cpus().length} x ${cpu?.model}, ${gigabytes} GiB, Node ${process.version}`;
}
