import { type Locale, locales } from '../../schema/languages.ts';
import { judgeEdit, type Verdict } from './edits/judge-edit.ts';
import type { NoticeText } from './edits/notice-text.ts';
import { noticeFolders, readNotices } from './edits/read-notices.ts';
import { type EditKind, makeEdit, randomOf, singleEdits } from './edits/single-edits.ts';

const trials = 150;
/** A kind of edit that is recognised less often than this fails. */
const target = 0.97;
const mostShown = 3;

type Miss = { kind: EditKind; locale: Locale; trial: number; verdict: Verdict };

/**
 * Makes each kind of edit in real notices, many times in each language, and counts how often the redline says of it exactly
 * what it is. With `--show-misses` the first misses of each kind are printed.
 */
export function measureMutations(): Promise<void> {
  const notices = readNotices(noticeFolders.all);
  console.log(`${trials} trials a kind and language, every second one as a Markdown file\n`);
  console.log(`${'edit'.padEnd(16)}${['all', ...locales].map((name) => name.padEnd(18)).join('')}`);
  const kinds = Object.keys(singleEdits) as EditKind[];
  const short = kinds.filter((kind) => !measureKind(kind, notices));
  console.log(
    short.length === 0
      ? `\nEvery kind is reported as what it is in at least ${target * 100} % of trials.`
      : `\nBelow ${target * 100} %: ${short.join(', ')}.`,
  );
  if (short.length > 0) process.exitCode = 1;
  return Promise.resolve();
}

/** Prints the line of a kind; whether it reaches the target in every language. */
function measureKind(kind: EditKind, notices: readonly NoticeText[]): boolean {
  const misses = locales.map((locale) => missesOf(kind, locale, notices));
  const rates = misses.map(({ length }) => (trials - length) / trials);
  const all = misses.flat().length;
  const columns = [
    printHits(trials * locales.length, all),
    ...misses.map(({ length }) => printHits(trials, length)),
  ];
  console.log(`${kind.padEnd(16)}${columns.join('')}`);
  if (process.argv.includes('--show-misses')) misses.flat().slice(0, mostShown).forEach(printMiss);
  return rates.every((rate) => rate >= target);
}

function missesOf(kind: EditKind, locale: Locale, notices: readonly NoticeText[]): Miss[] {
  const written = notices.filter((notice) => notice.locale === locale);
  return Array.from({ length: trials }, (_, trial) => trial).flatMap((trial) => {
    const edit = makeEdit(kind, written, randomOf(kind, locale, trial));
    const verdict = judgeEdit(edit, trial % 2 === 0 ? 'notice' : 'file');
    return verdict.isHit ? [] : [{ kind, locale, trial, verdict }];
  });
}

function printHits(count: number, missed: number): string {
  const percent = ((100 * (count - missed)) / count).toFixed(1);
  return `${count - missed}/${count} ${percent} %`.padEnd(18);
}

function printMiss({ kind, locale, trial, verdict }: Miss): void {
  console.log(`  ${kind}, ${locale}, trial ${trial}`);
  for (const line of missing(verdict.expected, verdict.found)) console.log(`    expected ${line}`);
  for (const line of missing(verdict.found, verdict.expected)) console.log(`    found    ${line}`);
}

/** The lines of the first list that the second does not have. */
function missing(lines: readonly string[], others: readonly string[]): string[] {
  return lines.filter((line) => !others.includes(line));
}
