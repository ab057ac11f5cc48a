import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureProgram } from '../ensure-program.ts';
import { recordCases } from './cases.ts';
import type { Row } from './fall.ts';
import { reportFaults } from './report.ts';
import { findStrace } from './strace.ts';
import { tryBuild } from './try-build.ts';
import { hasCommand, tryRecord } from './try-records.ts';

// Kills the commands that write, or lets the disk fail, at every call by which they write. Takes minutes; the
// commands to try may be named: `npm run faults -- release build`.
const help = 'Install strace, or let SELOSTE_STRACE name it, and run this again.';
const isThere =
  ensureProgram({ name: 'strace', find: findStrace, packages: ['strace'], help }) === 0;
process.exitCode = isThere ? await tryAll(process.argv.slice(2)) : 2;

async function tryAll(named: readonly string[]): Promise<0 | 1 | 2> {
  const known = [...recordCases.map(({ name }) => name), 'build'];
  const unknown = named.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(
      `Unexpected ${unknown.join(', ')}, expected some of ${known.join(', ')}.\n`,
    );
    return 2;
  }
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'seloste-faults-')));
  const rows: Row[] = [];
  // Told as it comes: what follows may take an hour, or break.
  const add = (found: readonly Row[]) => {
    rows.push(...found);
    process.stdout.write(`${reportFaults(found)}\n`);
  };
  try {
    const isAsked = (name: string) => named.length === 0 || named.includes(name);
    for (const trial of recordCases.filter(({ name }) => isAsked(name))) {
      if (hasCommand(trial.name)) add(await tryRecord(trial, work, progress(trial.name)));
      else process.stdout.write(`${trial.name}: there is no such command, so it was not tried.\n`);
    }
    if (isAsked('build')) add(await tryBuild(work, progress('build')));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return rows.some(({ outcomes }) => outcomes.some(({ fall }) => fall !== undefined)) ? 1 : 0;
}

function progress(name: string): (done: number, of: number) => void {
  return (done, of) => {
    const isLast = done === of;
    if (process.stderr.isTTY)
      process.stderr.write(`\r${name}: ${done} of ${of} ${isLast ? '\n' : ''}`);
    else if (isLast || done % 50 === 0) process.stderr.write(`${name}: ${done} of ${of}\n`);
  };
}
