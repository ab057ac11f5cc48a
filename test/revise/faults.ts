import type * as Fs from 'node:fs';

/** What makes the disk fail in a test, and how far the work has come. */
export type Faults = {
  /** The call that fails, counted from 1; none at 0. */
  at: number;
  /** `dies`: nothing is written after it. `fails`: that call alone is refused by the system. */
  kind: 'dies' | 'fails';
  /** Whether the call has done its work before it fails. */
  isDone: boolean;
  /** The names of the calls so far. */
  calls: string[];
};

const watched = [
  'mkdirSync',
  'openSync',
  'writeFileSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'rmSync',
  'unlinkSync',
] as const;

/** `node:fs` with calls that fail as `faults` says, counted while `at` is not negative. */
export function faultyFs(fs: typeof Fs, faults: Faults): typeof Fs {
  const wrap = (name: (typeof watched)[number]) => {
    const call = fs[name] as (...values: unknown[]) => unknown;
    return (...values: unknown[]): unknown => {
      if (faults.at < 0) return call(...values);
      const count = faults.calls.push(name);
      const isHit = count === faults.at;
      const isDead = faults.kind === 'dies' && faults.at > 0 && count > faults.at;
      if (!isHit && !isDead) return call(...values);
      if (isHit && faults.isDone) call(...values);
      throw Object.assign(new Error(`EIO: made to fail, ${name}`), { code: 'EIO' });
    };
  };
  return { ...fs, ...Object.fromEntries(watched.map((name) => [name, wrap(name)])) };
}
