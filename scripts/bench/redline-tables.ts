import { median } from './median.ts';
import type { Least, Quality } from './redline-quality.ts';
import { limitSeconds } from './redline-run.ts';
import type { RedlineTool } from './redline-tools.ts';

/** What a tool made of some pairs: the quality and the median time of each in milliseconds. */
export interface Judged {
  readonly qualities: readonly Quality[];
  readonly times: readonly number[];
}

/** A tool that was stopped has `null`, one that was not tried `undefined`. */
export type Results = ReadonlyMap<RedlineTool, Judged | null>;

const none = '-';
const historyHead = [
  'new lost',
  'old lost',
  'ill-formed',
  'misplaced',
  'unmarked',
  'words: median',
  'all',
  'elements',
  'ms',
];
const sizeHead = ['ms', 'x ours', 'new', 'old', 'formed', 'misplaced', 'words', 'elements'];

/** Prints what the tools made of histories, a line a tool: how many pairs are wrong, and how much is marked. */
export function printHistories(results: Results, least: readonly Least[]): void {
  printCells('', historyHead);
  for (const [tool, judged] of results) {
    printCells(tool, judged ? historyCells(tool, judged, least) : [`over ${limitSeconds} s`]);
  }
}

function historyCells(tool: RedlineTool, { qualities, times }: Judged, least: readonly Least[]) {
  const count = (isWrong: (quality: Quality) => boolean): string =>
    `${qualities.filter(isWrong).length}`;
  const ratios = qualities.map(({ words }, pair) => words / (least[pair]?.words ?? 0));
  return [
    count(({ accepts }) => !accepts),
    count(({ rejects }) => !rejects),
    isText(tool) ? none : count(({ isWellFormed }) => !isWellFormed),
    isText(tool) ? none : count(({ misplaced }) => misplaced > 0),
    count(({ isUnmarked }) => isUnmarked),
    median(ratios.filter(Number.isFinite)).toFixed(2),
    ...shares(qualities, least),
    sumOf(times).toFixed(0),
  ];
}

/** Prints time and quality of each tool on pairs of one size; `least` is empty where it was not counted. */
export function printSize(title: string, results: Results, least: readonly Least[]): void {
  printCells(title, sizeHead);
  const own = median(results.get('seloste')?.times ?? []);
  for (const [tool, judged] of results) {
    printCells(tool, judged ? sizeCells(tool, judged, own, least) : [`over ${limitSeconds} s`]);
  }
}

function sizeCells(
  tool: RedlineTool,
  { qualities, times }: Judged,
  own: number,
  least: readonly Least[],
): string[] {
  const share = (isRight: (quality: Quality) => boolean): string =>
    `${qualities.filter(isRight).length}/${qualities.length}`;
  return [
    median(times).toFixed(median(times) < 10 ? 1 : 0),
    (median(times) / own).toFixed(2),
    share(({ accepts }) => accepts),
    share(({ rejects }) => rejects),
    isText(tool) ? none : share(({ isWellFormed }) => isWellFormed),
    isText(tool) ? none : `${sumOf(qualities.map(({ misplaced }) => misplaced))}`,
    ...shares(qualities, least),
  ];
}

/** Marked words against the least, and elements against a plain word diff, over all pairs. */
function shares(qualities: readonly Quality[], least: readonly Least[]): [string, string] {
  if (least.length === 0) return [none, none];
  const share = (name: 'words' | 'elements'): string =>
    (sumOf(qualities.map((one) => one[name])) / sumOf(least.map((one) => one[name]))).toFixed(2);
  return [share('words'), share('elements')];
}

/** jsdiff compares words alone: it has no tags that could be wrong. */
function isText(tool: RedlineTool): boolean {
  return tool === 'jsdiff diffWords';
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function printCells(name: string, cells: readonly string[]): void {
  const padded = cells.map((cell) => cell.padStart(Math.max(10, cell.length + 2)));
  console.log(`${name.padEnd(28)}${padded.join('')}`);
}
