import { type Growth, measureGrowth } from './growth/measure.ts';
import type { Pattern } from './growth/pattern.ts';
import { factPatterns } from './growth/patterns/facts.ts';
import { frontMatterPatterns } from './growth/patterns/front-matter.ts';
import { markdownPatterns } from './growth/patterns/markdown.ts';
import { pairPatterns } from './growth/patterns/pairs.ts';
import { prosePatterns } from './growth/patterns/prose.ts';
import { subjects } from './growth/subjects.ts';
import { describeMachine } from './machine.ts';

/** Time may grow with the size of a text to this power: twice as long a text in less than two and a half times the time. */
const most = 1.3;

const families = {
  'front matter': frontMatterPatterns,
  facts: factPatterns,
  Markdown: markdownPatterns,
  prose: prosePatterns,
  pairs: pairPatterns,
} as const;

/**
 * Grows each pattern to two and four times its size, runs it through `check`, `render` and `diff`, and prints the power of the size
 * that the time grows with. Words after the benchmark's name pick patterns or commands that hold them.
 */
export function measureAllGrowth(): Promise<void> {
  const wanted = process.argv.slice(3);
  console.log(`${describeMachine()}\n`);
  const all = Object.entries(families).flatMap(([family, patterns]) =>
    patterns.flatMap((pattern) => measurePattern(family, pattern, wanted)),
  );
  printWorst(all);
  return Promise.resolve();
}

function measurePattern(family: string, pattern: Pattern, wanted: readonly string[]): Growth[] {
  const picked = subjects.filter(({ name }) =>
    wanted.every((word) => `${family}: ${pattern.name}: ${name}`.includes(word)),
  );
  return picked.map((subject) => {
    const growth = measureGrowth(pattern, subject, most);
    console.log(describe(family, growth));
    return growth;
  });
}

function describe(family: string, { pattern, subject, size, times, exponent }: Growth): string {
  const label = `${family}: ${pattern}`.padEnd(54);
  const shown = times.map((time) => time.toFixed(0).padStart(6)).join('');
  const power = exponent === null ? 'quick' : exponent.toFixed(2);
  const mark = exponent !== null && exponent > most ? '  <' : '';
  return `${label}${subject.padEnd(8)}${String(size).padStart(8)}${shown} ms  ${power.padStart(5)}${mark}`;
}

function printWorst(all: readonly Growth[]): void {
  const grown = all.filter(({ exponent }) => exponent !== null);
  const worst = grown.toSorted((one, other) => (other.exponent ?? 0) - (one.exponent ?? 0));
  const over = worst.filter(({ exponent }) => (exponent ?? 0) > most);
  const patterns = new Set(all.map(({ pattern }) => pattern)).size;
  console.log(`\n${patterns} patterns, ${all.length} measurements; the worst:`);
  for (const { pattern, subject, exponent } of worst.slice(0, Math.max(5, over.length)))
    console.log(`${(exponent ?? 0).toFixed(2)}  ${subject}  ${pattern}`);
  console.log(over.length === 0 ? `None grows above ${most}.` : `${over.length} above ${most}.`);
  if (over.length > 0) process.exitCode = 1;
}
