import type { Locale } from '../../../schema/languages.ts';
import { escapeHtml, escapeMarkdown } from '../../escape/markdown.ts';
import { articleAddress } from '../../locale/articles.ts';
import { sayDuty } from '../../locale/law.ts';
import { wordsIn } from '../../words/spoken.ts';
import {
  type Coverage,
  type CoveragePlace,
  type DutyCoverage,
  isAnswered,
} from '../demands/coverage.ts';
import { linkTo, table } from './markdown-table.ts';

/** Lines of one file that are told one by one. */
const mostLines = 4;

/** Where a notice answers each article, as a folded table; the fold tells how many it answers. */
export function coverageMarkdown(
  { notice, revision, locale, duties: covered }: Coverage,
  speak: Locale,
  source: string,
): string {
  const words = wordsIn(speak).reports.markdown;
  const answered = covered.filter(isAnswered).length;
  const name = [notice, locale, revision].filter(Boolean).join(', ');
  const title = `${words.coverage}: ${name} (${answered}/${covered.length})`;
  const hasHistory = covered.some(({ since }) => since !== null);
  const head = [words.article, words.duty, words.answered, ...(hasHistory ? [words.since] : [])];
  const rows = covered.map((one) => [
    one.articles.map((article) => `[${article}](${articleAddress(article)})`).join(', '),
    escapeMarkdown(itemOf(one.duty, speak)),
    whereAnswered(one, speak, source),
    ...(hasHistory ? [one.since ?? ''] : []),
  ]);
  return `<details>\n<summary>${escapeHtml(title)}</summary>\n\n${table(head, rows)}\n\n</details>`;
}

function itemOf(id: string, speak: Locale): string {
  return sayDuty(id, speak);
}

function whereAnswered({ answered, missing, level }: DutyCoverage, speak: Locale, source: string) {
  const words = wordsIn(speak).reports.markdown;
  const told = linksByFile(answered, source);
  if (missing.length === 0) return told;
  const word = level === 'error' ? `**${words.missing}**` : words.untold;
  return [told, `${word}: ${linksByFile(missing, source)}`].filter(Boolean).join('<br>');
}

/** A link for each file, to the first of its lines: `fi/data.md:4, 12`; of many the first ones. */
function linksByFile(places: readonly CoveragePlace[], source: string): string {
  const links = [...Map.groupBy(places, ({ file }) => file)].flatMap(([file, found]) => {
    const [first] = found.toSorted((a, b) => a.line - b.line);
    const lines = found.map(({ line }) => line).sort((a, b) => a - b);
    const short = file.split('/').slice(-2).join('/');
    return first ? [linkTo(first, `${short}:${printLines(lines)}`, source)] : [];
  });
  return links.join('; ');
}

function printLines(lines: readonly number[]): string {
  const shown = lines.slice(0, mostLines).join(', ');
  return lines.length > mostLines ? `${shown} …` : shown;
}
