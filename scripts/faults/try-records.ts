import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesOnDisk } from '../../src/files/disk.ts';
import { verifyProject } from '../../src/revise/verify.ts';
import '../../src/words/ready-all.ts';
import type { RecordCase } from './cases.ts';
import type { Outcome, Row } from './fall.ts';
import {
  type Call,
  type Command,
  type Fault,
  recordCalls,
  runWithFault,
  type Traced,
} from './strace.ts';
import { differences, readTree, sameTree, type Tree } from './trees.ts';

const house = join(import.meta.dirname, '../..');
const cli = join(house, 'scripts/seloste.ts');

/** How often a fault is tried where another call than the meant one was met. */
const turns = 20;

/** Whether this version of the command line has a command. */
export function hasCommand(name: string): boolean {
  return spawnSync(process.execPath, [cli, name, '--help'], { stdio: 'ignore' }).status === 0;
}

/** Strikes a command that writes a record at each call by which it writes, in each way. */
export async function tryRecord(
  trial: RecordCase,
  work: string,
  onPoint: (done: number, of: number) => void,
): Promise<Row[]> {
  const start = join(work, 'start');
  fresh(join(house, 'content'), join(start, 'content'));
  trial.edit?.(start);
  for (const args of trial.before ?? []) mustRun(args, start);
  const root = join(work, 'root');
  const command: Command = { args: [cli, ...trial.args], isSteady: true, root, work };
  fresh(start, root);
  const before = readTree(root);
  const { status, error, calls } = await recordCalls(command);
  if (status !== 0) throw new Error(`\`${trial.name}\` does not run without a fault: ${error}`);
  const states = { before, after: readTree(root) };
  const rows: Row[] = [];
  for (const fault of ['kill', 'ENOSPC', 'EIO'] as const) {
    const outcomes: Outcome[] = [];
    for (const call of calls) {
      outcomes.push(await strike(command, call, fault, { start, ...states }));
      onPoint(rows.length * calls.length + outcomes.length, 3 * calls.length);
    }
    rows.push({ name: trial.name, fault, outcomes });
  }
  return rows;
}

type States = { readonly start: string; readonly before: Tree; readonly after: Tree };

async function strike(
  command: Command,
  call: Call,
  fault: Fault,
  { start, ...states }: States,
): Promise<Outcome> {
  for (let turn = 0; turn < turns; turn++) {
    fresh(start, command.root);
    const met = await runWithFault(command, call, fault);
    if (met) return judge(command, met, call, fault, { start, ...states });
  }
  return { at: call.line, state: 'missed', fall: undefined };
}

function judge(
  { args, root }: Command,
  { hasEnded, status, error }: Traced,
  { line: at }: Call,
  fault: Fault,
  { before, after }: States,
): Outcome {
  const present = readTree(root);
  const torn = tornFiles(present, before, after);
  if (torn.length > 0)
    return { at, state: 'between', fall: `neither old nor new: ${torn.join(', ')}` };
  const state = stateOf(present, before, after);
  const damage = verifyProject(filesOnDisk(root)).map(({ code }) => code);
  const fell = (fall: string): Outcome => ({ at, state, fall });
  if (!hasEnded) return fell('it did not end');
  if (status === 0 && state !== 'after') return fell('it said that it had done its work');
  if (fault !== 'kill' && status !== 0 && error === '') return fell('it did not say what failed');
  if (state !== 'between' && damage.length > 0) return fell(`verify: ${damage.join(', ')}`);
  if (state === 'after') return { at, state, fall: undefined };
  const next = spawnSync(process.execPath, [...args, '--root', root], { encoding: 'utf8' });
  if (next.status !== 0)
    return fell(`the next run ends with ${next.status}: ${next.stderr.trim()}`);
  const end = readTree(root);
  if (sameTree(end, after)) return { at, state, fall: undefined };
  const rest = [...differences(end, after), ...differences(after, end)];
  return fell(`the next run leaves ${rest.slice(0, 3).join(', ')}`);
}

/** Files that are of neither state: one that was there has changed, or what has a name for good is not what it is to be. */
function tornFiles(present: Tree, before: Tree, after: Tree): string[] {
  const lost = [...before.keys()].filter((path) => !present.has(path) && after.has(path));
  const wrong = [...present].filter(
    ([path, digest]) =>
      (before.has(path) || after.has(path)) &&
      digest !== before.get(path) &&
      digest !== after.get(path),
  );
  const added = [...after.keys()].filter((path) => !before.has(path));
  const there = added.filter((path) => present.has(path));
  const missing = there.length > 0 ? added.filter((path) => !present.has(path)) : [];
  return [...lost, ...wrong.map(([path]) => path), ...missing];
}

function stateOf(present: Tree, before: Tree, after: Tree): Outcome['state'] {
  const has = (tree: Tree) => [...tree].every(([path, digest]) => present.get(path) === digest);
  if (has(after)) return 'after';
  const isHidden = (path: string) => path.split('/').some((part) => part.startsWith('.'));
  const more = [...present.keys()].filter((path) => !before.has(path) && !isHidden(path));
  return more.length === 0 ? 'before' : 'between';
}

function fresh(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(join(to, '..'), { recursive: true });
  cpSync(from, to, { recursive: true });
}

function mustRun(args: readonly string[], root: string): void {
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args, '--root', root], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`\`${args.join(' ')}\` failed: ${stderr}`);
}
