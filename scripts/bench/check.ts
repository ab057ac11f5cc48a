import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuOf } from './cpu-of.ts';
import { describeMachine } from './machine.ts';
import { writeNotices } from './many-notices.ts';
import { median } from './median.ts';
import { installPeers } from './peers.ts';
import { type Run, timeNode } from './time-node.ts';

const root = join(import.meta.dirname, '../..');
const peer = join(import.meta.dirname, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
const rounds = 5;

/** Times `check` on a thousand notices of twelve sections beside markdownlint-cli2 on the same files. */
export async function measureCheck(): Promise<void> {
  installPeers('markdownlint-cli2');
  const folder = mkdtempSync(join(tmpdir(), 'seloste-bench-'));
  try {
    const steps = [250, 500, 1000].map((count) => ({ count, project: join(folder, `${count}`) }));
    for (const { count, project } of steps) writeNotices(project, count);
    console.log(describeMachine());
    for (const { count, project } of steps.slice(0, -1)) printOne(count, timeCheck(project));
    const project = join(folder, '1000');
    const pairs = Array.from(
      { length: rounds },
      () => [timeCheck(project), timePeer(project)] as const,
    );
    printPairs(pairs);
    printForms(join(folder, '250'), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timeCheck(project: string): Run {
  return timeNode([join(root, 'scripts/seloste.ts'), 'check', '--root', project], project);
}

/** Everything on but the limit of eighty characters a line, which these texts do not keep. */
function timePeer(project: string): Run {
  const config = join(project, '.markdownlint-cli2.jsonc');
  writeFileSync(config, JSON.stringify({ config: { default: true, MD013: false } }));
  return timeNode([peer, 'content/**/*.md'], project);
}

function printOne(count: number, { seconds, megabytes }: Run): void {
  const each = ((1000 * seconds) / count).toFixed(1);
  console.log(
    `check, ${count} notices: ${seconds.toFixed(2)} s, ${each} ms a notice, ${megabytes.toFixed(0)} MB`,
  );
}

function printPairs(pairs: readonly (readonly [Run, Run])[]): void {
  const own = medianRun(pairs.map(([run]) => run));
  const other = medianRun(pairs.map(([, run]) => run));
  printOne(1000, own);
  console.log(
    `markdownlint-cli2, the same files: ${other.seconds.toFixed(2)} s, ${other.megabytes.toFixed(0)} MB`,
  );
  console.log(
    `check takes ${(own.seconds / other.seconds).toFixed(2)} times as long (medians of ${rounds})`,
  );
}

/** The same notices with their facts in the text, by processor time, which other work on the machine changes little. */
function printForms(project: string, folder: string): void {
  const inText = join(folder, 'in-text');
  cpSync(project, inText, { recursive: true });
  const cli = join(root, 'scripts/seloste.ts');
  cpuOf([cli, 'tidy', '--root', inText], inText, folder);
  const check = (of: string) => cpuOf([cli, 'check', '--no-cache', '--root', of], of, folder);
  const pairs = Array.from({ length: rounds }, () => [check(project), check(inText)] as const);
  const [yaml, text] = [0, 1].map((form) => median(pairs.map((pair) => pair[form] ?? 0)));
  const times = ((text ?? 0) / (yaml ?? 1)).toFixed(2);
  console.log(
    `check, 250 notices with facts in the text: ${times} times the processor time (medians of ${rounds})`,
  );
}

function medianRun(runs: readonly Run[]): Run {
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    megabytes: median(runs.map(({ megabytes }) => megabytes)),
  };
}
