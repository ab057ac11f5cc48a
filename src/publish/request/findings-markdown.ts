import type { Locale } from '../../../schema/languages.ts';
import { linkTo, table } from '../../check/reports/markdown-table.ts';
import { codeSpan, escapeMarkdown } from '../../escape/markdown.ts';
import { wordsIn } from '../../words/spoken.ts';
import type { ReportedFinding } from './change-report.ts';
import { clip, type Detail, firstOf } from './detail.ts';

const weights = { error: 0, warning: 1, info: 2 } as const;

/**
 * The findings as a table, new ones first, then the gravest; links lead to `source`, where there is one that the
 * reader can trust.
 */
export function findingsMarkdown(
  findings: readonly ReportedFinding[],
  { findings: most }: Detail,
  source: string | null,
  speak: Locale,
): string {
  const words = wordsIn(speak).reports.markdown;
  const inOrder = findings.toSorted(
    (a, b) => Number(b.isNew) - Number(a.isNew) || weights[a.severity] - weights[b.severity],
  );
  const row = (finding: ReportedFinding) => rowOf(finding, source, speak);
  const { lines: rows, rest } = firstOf(inOrder, most, row, speak);
  const head = table([words.place, words.severity, words.finding, words.rule], []);
  return [
    `### ${wordsIn(speak).changeReport.findings}`,
    ...(findings.length === 0 ? [words.nothing] : []),
    ...(rows.length > 0 ? [[head, ...rows].join('\n')] : []),
    ...rest,
  ].join('\n\n');
}

function rowOf(finding: ReportedFinding, source: string | null, speak: Locale): string {
  const { file, line, column, severity, isNew, message, hint, rule } = finding;
  const words = wordsIn(speak);
  const position = `${file}:${line}:${column}`;
  const place =
    source === null ? escapeMarkdown(clip(position)) : linkTo(finding, position, source);
  const weight = words.reports.severity[severity];
  const text = [message, hint].map((one) => escapeMarkdown(clip(one))).filter(Boolean);
  const cells = [
    place,
    isNew ? `**${weight}, ${words.changeReport.new}**` : weight,
    text.join('<br>'),
    codeSpan(clip(rule, 80)).replaceAll('|', '\\|'),
  ];
  return `| ${cells.join(' | ')} |`;
}
