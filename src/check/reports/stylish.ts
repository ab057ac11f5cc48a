import type { Locale } from '../../../schema/languages.ts';
import type { Severity } from '../../../schema/severity.ts';
import { onOneLine } from '../../escape/unseen.ts';
import { say } from '../../locale/say.ts';
import { wordsIn } from '../../words/spoken.ts';
import type { Finding } from '../findings/finding.ts';
import { loweredHead, loweredLine } from './lowered-lines.ts';
import type { Paint } from './paint.ts';
import { isShown } from './quiet.ts';
import { readLine } from './read-line.ts';
import type { Report } from './report.ts';
import { sentencesStylish } from './sentences-stylish.ts';
import { summaryLine } from './summary-line.ts';

const colours: Record<Severity, 'red' | 'yellow' | 'blue'> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
};

/** How the report is printed: `call` is what stands before the name of a command. */
export type StylishPrinting = { paint: Paint; call: string; quiet: boolean };

/**
 * The report for people: findings by file, each with its place, message and next action; with
 * `quiet` errors only. Sentences follow where they are asked for; then a line that says how to
 * learn more of a rule, the rules that the project lowered, one line that counts all findings and the files that were checked, and one that says how much was read.
 */
export function reportStylish(report: Report, { paint, call, quiet }: StylishPrinting): string {
  const shown = report.findings.filter((finding) => isShown(finding, quiet));
  const byFile = [...Map.groupBy(shown, (finding) => finding.place.file).values()].map((findings) =>
    findings.toSorted(byPlace),
  );
  const parts = byFile.map((findings) => {
    const file = onOneLine(findings[0]?.place.file ?? '');
    const lines = findings.map((finding) => printFinding(finding, report.speak, paint));
    return `${paint('underline', file)}\n${lines.join('\n')}\n`;
  });
  const first = byFile[0]?.[0];
  const more = first ? [paint('dim', explainLine(first.rule, call, report.speak))] : [];
  const sentences = sentencesStylish(report, paint);
  const head = loweredHead(report);
  const lowered = (report.loweredRules ?? []).map((one) => `  ${loweredLine(one, report)}`);
  const lines = [
    ...parts,
    ...sentences,
    ...more,
    ...(head ? [head, ...lowered] : []),
    summaryLine(report),
    readLine(report),
  ];
  return `${lines.join('\n')}\n`;
}

function byPlace({ place: a }: Finding, { place: b }: Finding): number {
  return a.line - b.line || a.column - b.column;
}

function explainLine(rule: string, call: string, speak: Locale): string {
  return `${say('reports.reason', speak)}: ${call} explain ${rule}`;
}

function printFinding(finding: Finding, speak: Locale, paint: Paint): string {
  const { line, column } = finding.place;
  const severity = paint(
    colours[finding.severity],
    wordsIn(speak).reports.severity[finding.severity],
  );
  const about = finding.revision ? ` (${finding.revision})` : '';
  const name = paint('dim', `${finding.rule}${about}`);
  const hint = finding.hint.split('\n').map((text) => `      ${text}`);
  const related = finding.related.map(
    (place) => `      ${onOneLine(place.file)}:${place.line}:${place.column} ${place.message}`,
  );
  return [
    `  ${line}:${column}  ${severity}  ${finding.message}  ${name}`,
    ...hint,
    ...related,
  ].join('\n');
}
