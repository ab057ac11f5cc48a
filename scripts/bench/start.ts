import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPacked } from '../pack/install-packed.ts';
import { writeAudited } from './audited-texts.ts';
import { cpuOf } from './cpu-of.ts';
import { describeMachine } from './machine.ts';
import { writeNotices } from './many-notices.ts';
import { median } from './median.ts';
import { installPeers } from './peers.ts';

const root = join(import.meta.dirname, '../..');
const checkout = join(root, 'scripts/seloste.ts');
const peer = join(import.meta.dirname, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
const rounds = 7;
const audited = ['en', 'fi'] as const;

/** Times whole processes that do little, and audits: the packed command, that of the checkout, Node alone and markdownlint-cli2. */
export async function measureStart(): Promise<void> {
  installPeers('markdownlint-cli2');
  const folder = mkdtempSync(join(tmpdir(), 'seloste-start-'));
  try {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root });
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    const project = join(folder, 'project');
    const packed = join(installPacked(join(folder, tarball), project), 'bin/seloste.mjs');
    writeTexts(project);
    console.log(describeMachine());
    printTimes(timeAll(runsOf(packed), project, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A notice of twelve sections, two small texts, two long ones, and what markdownlint looks for: all but the length of lines. */
function writeTexts(project: string): void {
  writeNotices(project, 1);
  writeAudited(project, audited);
  writeFileSync(join(project, 'a.txt'), '# Data\n\nWe keep your orders for six years.\n');
  writeFileSync(join(project, 'b.txt'), '# Data\n\nWe keep your orders for ten years.\n');
  const config = JSON.stringify({ config: { default: true, MD013: false } });
  writeFileSync(join(project, '.markdownlint-cli2.jsonc'), config);
}

function runsOf(packed: string): Readonly<Record<string, readonly string[]>> {
  const diff = ['diff', '--before', 'a.txt', '--after', 'b.txt'];
  return {
    'node -e 0': ['-e', '0'],
    'packed --help': [packed, '--help'],
    'packed diff': [packed, ...diff],
    'packed check': [packed, 'check'],
    'packed check anew': [packed, 'check', '--no-cache'],
    'checkout --help': [checkout, '--help'],
    'checkout diff': [checkout, ...diff],
    'checkout check': [checkout, 'check'],
    'markdownlint-cli2': [peer, 'content/**/*.md'],
    ...Object.fromEntries(
      Object.entries({ packed, checkout }).flatMap(([name, command]) =>
        audited.flatMap((language) =>
          ['render', 'audit'].map((work) => [
            `${name} ${work} ${language}`,
            [command, work, `${language}.md`],
          ]),
        ),
      ),
    ),
  };
}

/** Each in turn, so that what the machine does beside slows all of them; the first round fills the caches. */
function timeAll(
  runs: Readonly<Record<string, readonly string[]>>,
  project: string,
  folder: string,
): ReadonlyMap<string, number> {
  const all = Array.from({ length: rounds + 1 }, () =>
    Object.values(runs).map((args) => cpuOf(args, project, folder)),
  ).slice(1);
  return new Map(
    Object.keys(runs).map((name, at) => [name, median(all.map((one) => one[at] ?? 0))]),
  );
}

function printTimes(times: ReadonlyMap<string, number>): void {
  for (const [name, time] of times)
    console.log(`${name.padEnd(19)} ${time.toFixed(0).padStart(4)} ms`);
  const ratio = (one: string, other: string) =>
    `${one} takes ${((times.get(one) ?? 0) / (times.get(other) ?? 0)).toFixed(2)} times as long as ${other}`;
  console.log(ratio('packed --help', 'node -e 0'));
  console.log(ratio('packed diff', 'checkout diff'));
  console.log(ratio('packed check', 'markdownlint-cli2'));
  console.log(ratio('packed check anew', 'markdownlint-cli2'));
  for (const command of ['packed', 'checkout']) {
    for (const language of audited) {
      console.log(ratio(`${command} audit ${language}`, `${command} render ${language}`));
    }
  }
}
