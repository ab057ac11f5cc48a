import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome, Row } from './fall.ts';
import {
  type Command,
  ownEnv,
  recordCalls,
  runAndKill,
  runWithFault,
  type Traced,
  writesBelow,
} from './strace.ts';
import { readTree, sameTree, type Tree } from './trees.ts';

const house = join(import.meta.dirname, '../..');
const cli = join(house, 'scripts/seloste.ts');

/** How many moments of a build are tried, spread evenly over the calls by which it writes. */
const moments = 40;

/** How often a fault is tried where another call than the meant one was met. */
const turns = 10;

type Sites = {
  readonly old: Tree;
  readonly fresh: Tree;
  /** A folder with the old site, to copy. */
  readonly kept: string;
};

/**
 * Builds a site over one that differs from it and kills that at moments spread evenly (every other time there is no site
 * before, which is then also what must be left), and after each step by which it is put in place; then lets these
 * steps fail.
 */
export async function tryBuild(
  work: string,
  onPoint: (done: number, of: number) => void,
): Promise<Row[]> {
  const root = join(work, 'root');
  rmSync(root, { recursive: true, force: true });
  cpSync(join(house, 'content'), join(root, 'content'), { recursive: true });
  const command = (now: string): Command => ({
    args: [cli, 'build', '--now', now],
    isSteady: false,
    root,
    work,
  });
  const sites = prepare(root, work);
  const next = command('2026-12-02');
  stand(root, sites, false);
  const { calls } = await recordCalls(next);
  stand(root, sites, false);
  const isStep = (line: string) => isAtTop(root, line);
  const whole = await runAndKill(next, Number.POSITIVE_INFINITY);
  stand(root, sites, false);
  const steps = await runAndKill(next, Number.POSITIVE_INFINITY, isStep);
  // How often the main thread writes and opens depends on the others.
  const failing = calls.filter(({ name, line }) => isStep(line) && !/^(?:write|open)/u.test(name));
  const total = moments + steps.calls + 2 * failing.length;
  const rows: Row[] = [];
  let done = 0;
  const judged = async (at: string, isFirst: boolean, run: () => Promise<Traced | undefined>) => {
    let traced: Traced | undefined;
    for (let turn = 0; !traced && turn < turns; turn++) {
      stand(root, sites, isFirst);
      traced = await run();
    }
    const outcome = judge(next, traced, at, sites, isFirst);
    done += 1;
    onPoint(done, total);
    return outcome;
  };
  const spread: Outcome[] = [];
  for (let moment = 0; moment < moments; moment++) {
    const after = Math.max(1, Math.round(((moment + 0.5) * whole.calls) / moments));
    const at = `write ${after} of ${whole.calls}`;
    spread.push(await judged(at, moment % 2 === 1, () => runAndKill(next, after)));
  }
  rows.push({ name: 'build', fault: 'kill, spread', outcomes: spread });
  const stepwise: Outcome[] = [];
  for (let step = 1; step <= steps.calls; step++) {
    const at = `step ${step} of ${steps.calls}`;
    stepwise.push(await judged(at, false, () => runAndKill(next, step, isStep)));
  }
  rows.push({ name: 'build', fault: 'kill, each step', outcomes: stepwise });
  for (const fault of ['ENOSPC', 'EIO'] as const) {
    const outcomes: Outcome[] = [];
    for (const call of failing) {
      outcomes.push(await judged(call.line, false, () => runWithFault(next, call, fault)));
    }
    rows.push({ name: 'build', fault, outcomes });
  }
  return rows;
}

/** Builds the site for two days, so that the two differ. */
function prepare(root: string, work: string): Sites {
  const build = (now: string) => {
    const { status, stderr } = buildOnce(root, now);
    if (status !== 0) throw new Error(`build does not run without a fault: ${stderr}`);
    return readTree(join(root, 'dist'));
  };
  const old = build('2026-09-02');
  const kept = join(work, 'kept');
  rmSync(kept, { recursive: true, force: true });
  cpSync(join(root, 'dist'), kept, { recursive: true });
  return { old, fresh: build('2026-12-02'), kept };
}

/** Whether a call is about the folder of the site, its staging folder or what lies at the top of that: the steps of a swap. */
function isAtTop(root: string, line: string): boolean {
  if (!writesBelow(root, line)) return false;
  const path = line.replace(/AT_FDCWD<[^>]*>/gu, '');
  const own = path.slice(path.indexOf(`${root}/`) + root.length + 1);
  return /^(?:dist|\.seloste-[^/">]*(?:\/[^/">]*)?)[">]/u.test(own);
}

function stand(root: string, { kept }: Sites, isFirst: boolean): void {
  for (const name of readdirSync(root).filter((one) => one !== 'content')) {
    rmSync(join(root, name), { recursive: true });
  }
  if (!isFirst) cpSync(kept, join(root, 'dist'), { recursive: true });
  mkdirSync(root, { recursive: true });
}

function judge(
  { root }: Command,
  traced: Traced | undefined,
  at: string,
  { old, fresh }: Sites,
  isFirst: boolean,
): Outcome {
  if (!traced) return { at, state: 'missed', fall: undefined };
  const present = readdirSync(root).includes('dist') ? readTree(join(root, 'dist')) : undefined;
  const isOld = isFirst ? present === undefined : present && sameTree(present, old);
  const isNew = present !== undefined && sameTree(present, fresh);
  const state = isNew ? 'after' : isOld ? 'before' : 'between';
  const fell = (fall: string): Outcome => ({ at, state, fall });
  if (state === 'between')
    return fell(present ? 'neither the old site nor the new' : 'no site stands');
  if (!traced.hasEnded) return fell('it did not end');
  if (traced.status === 0 && !isNew) return fell('it said that it had built the site');
  const { status, stderr } = buildOnce(root, '2026-12-02');
  if (status !== 0) return fell(`the next build ends with ${status}: ${stderr.trim()}`);
  if (!sameTree(readTree(join(root, 'dist')), fresh)) return fell('the next site is another one');
  const rest = readdirSync(root).filter((name) => name !== 'content' && name !== 'dist');
  return {
    at,
    state,
    fall: rest.length > 0 ? `the next build leaves ${rest.join(', ')}` : undefined,
  };
}

function buildOnce(root: string, now: string): { status: number | null; stderr: string } {
  const args = [cli, 'build', '--now', now, '--root', root];
  return spawnSync(process.execPath, args, { cwd: root, env: ownEnv(), encoding: 'utf8' });
}
