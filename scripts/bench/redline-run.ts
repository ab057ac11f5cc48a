import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { toHast } from '../../src/markdown/to-hast.ts';
import { toHtml } from '../../src/markdown/to-html.ts';
import { type NoticeText, readable, sectionsOf } from './edits/notice-text.ts';
import type { RedlineTool, Side } from './redline-tools.ts';

/** A tool that takes more processor time than this with one pair is stopped. */
export const limitSeconds = 10;

/** What came of one pair: the marked HTML, and processor time of each round in milliseconds. */
export interface Outcome {
  readonly html: string;
  readonly times: readonly number[];
}

export type SidePair = readonly [Side, Side];

/** A notice in the forms that the tools take. */
export function sideOf(notice: NoticeText): Side {
  const sections = sectionsOf(notice);
  const html = sections.map(
    ({ id, title, body }) =>
      `<section data-section="${id}">${toHtml(toHast(parseMarkdown(`## ${title}`))).replace(/ id="[^"]*"/u, '')}${toHtml(body)}</section>`,
  );
  const text = notice.sections.flatMap(({ title, blocks }) => [title, ...blocks.map(readable)]);
  return { html: html.join('\n'), text: text.join('\n\n'), sections };
}

/** Runs a tool on pairs, in a process of its own; `null` when it was stopped. */
export function runTool(
  tool: RedlineTool,
  pairs: readonly SidePair[],
  seconds: number,
): readonly Outcome[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'seloste-bench-'));
  try {
    pairs.forEach((pair, number) => {
      writeFileSync(join(folder, `${number}.json`), JSON.stringify(pair, withoutPlaces));
    });
    return runIn(folder, tool, pairs.length, seconds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runIn(
  folder: string,
  tool: RedlineTool,
  count: number,
  seconds: number,
): readonly Outcome[] | null {
  const runner = join(import.meta.dirname, 'redline-runner.ts');
  // The shell limits processor time: a machine with other work to do stops nobody early.
  const limit = `ulimit -t ${(limitSeconds + seconds) * count} && exec "$@"`;
  const run = [process.execPath, runner, tool, folder, `${count}`, `${seconds}`];
  const { stdout, status } = spawnSync('sh', ['-c', limit, 'sh', ...run], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  // A process that was stopped has no status.
  if (status === null) return null;
  if (status !== 0) throw new Error(`${tool} failed.`);
  const lines = stdout.trim().split('\n');
  return Array.from({ length: count }, (_, pair) => ({
    html: readFileSync(join(folder, `${pair}.html`), 'utf8'),
    times: lines
      .filter((line) => line.startsWith(`${pair} `))
      .map((line) => Number(line.split(' ')[1])),
  }));
}

/** Where nodes stand in their source is no part of what is compared. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'position' ? undefined : value;
}
