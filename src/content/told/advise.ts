import type { Problem } from '../problem.ts';
import type { SectionSource } from '../read-section.ts';
import type { FoundEntry } from './found-entry.ts';
import { plainName } from './plain-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A line that is longer tells nobody more. */
const longest = 240;

/** Problems whose advice is a word as it is written, not as it is compared, and the line with it where it can be made. */
export function advise(
  problems: readonly Problem[],
  vocabulary: Vocabulary,
  entries: readonly FoundEntry[],
  sections: readonly SectionSource[],
): Problem[] {
  const names = new Map(entries.map(({ name }) => [plainName(name), name]));
  return problems.map((problem) => {
    const { nearest, list } = problem.advice ?? {};
    const asWritten = (plain: string) => names.get(plain) ?? vocabulary.written.get(plain) ?? plain;
    if (list !== undefined) {
      const words = list.split('|').map(asWritten).join(', ');
      return { ...problem, advice: { ...problem.advice, list: words } };
    }
    if (nearest === undefined) return problem;
    const word = asWritten(nearest);
    const line = correctedLine(problem, word, sections);
    return { ...problem, advice: { ...problem.advice, nearest: word, ...(line && { line }) } };
  });
}

/** The line in which the word stands instead of what was found; none where it belongs elsewhere or stands in markup. */
function correctedLine(
  { at, data }: Problem,
  word: string,
  sections: readonly SectionSource[],
): string | undefined {
  const { found = '', reason } = data;
  const section = sections.find(({ file }) => file === at.file);
  const line = section?.body.split(/\r?\n/u)[at.line - section.bodyLine];
  if (line === undefined || line.length > longest || reason !== undefined) return undefined;
  const [, bare = '', sign = ''] = /^(.*?)\s?([:?：]?)$/su.exec(found) ?? [];
  const start = line.indexOf(bare, at.column - 1);
  const isThere = bare !== '' && start >= 0 && (at.endLine !== at.line || start < at.endColumn);
  if (!isThere) return undefined;
  const end = start + bare.length;
  const rest = sign === '：' ? line.slice(end).replace('：', ':') : line.slice(end);
  return `${line.slice(0, start)}${word}${rest}`.trim();
}
