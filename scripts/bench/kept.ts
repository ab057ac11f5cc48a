import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeMachine } from './machine.ts';
import { writeNotices } from './many-notices.ts';
import { type Run, timeNode } from './time-node.ts';

const seloste = join(import.meta.dirname, '../seloste.ts');
const count = 3000;
const parts = 4;

/** Times `check` on three thousand notices with and without what was kept, by threads, and in parts that are joined. */
export async function measureKept(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'seloste-bench-'));
  const project = join(folder, 'project');
  process.env['SELOSTE_CACHE'] = join(folder, 'cache');
  try {
    writeNotices(project, count);
    console.log(`${describeMachine()}\n${count} notices of twelve sections`);
    const alone = check(project, '--no-cache', '--jobs', '1');
    const shared = check(project, '--no-cache', '--jobs', '2');
    const cold = check(project, '--jobs', '2');
    appendFileSync(join(project, 'content/notices/shop-7/en/rights.md'), '\nOne more sentence.\n');
    const warm = check(project, '--jobs', '2');
    print('one thread', alone);
    print('two threads', shared);
    print('two threads, and everything kept', cold);
    print('one notice changed, the others kept', warm);
    console.log(`${(warm.seconds / shared.seconds).toFixed(3)} of the time without`);
    measureParts(project);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureParts(project: string): void {
  const part = (number: number) => join(project, `part-${number}.json`);
  const numbers = Array.from({ length: parts }, (_, index) => index + 1);
  for (const number of numbers) {
    const json = ['--format', 'json', '--output', part(number)];
    const shard = ['--shard', `${number}/${parts}`];
    print(`part ${number} of ${parts}`, check(project, '--no-cache', ...shard, ...json));
  }
  const [whole, joined] = [join(project, 'whole.json'), join(project, 'joined.json')];
  check(project, '--no-cache', '--format', 'json', '--output', whole);
  const output = ['--format', 'json', '--output', joined];
  print('joining', check(project, ...output, '--join', ...numbers.map(part)));
  const isSame = readFileSync(joined).equals(readFileSync(whole));
  console.log(`the joined report ${isSame ? 'equals' : 'DIFFERS FROM'} the whole one`);
  if (!isSame) process.exitCode = 1;
}

function check(project: string, ...options: string[]): Run {
  return timeNode(
    [seloste, 'check', '--root', project, '--now', '2026-11-01', ...options],
    project,
  );
}

function print(what: string, { seconds, megabytes }: Run): void {
  console.log(`${what}: ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`);
}
