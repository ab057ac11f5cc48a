import type { Locale } from '../../../schema/languages.ts';
import type { Severity } from '../../../schema/severity.ts';
import { onOneLine } from '../../escape/unseen.ts';
import { say } from '../../locale/say.ts';
import { wordsIn } from '../../words/spoken.ts';
import type { Finding } from '../findings/finding.ts';
import { isShown } from './quiet.ts';
import type { Report } from './report.ts';
import { summaryLine } from './summary-line.ts';

/** Colours a text for a terminal, or leaves it as it is. */
export type Paint = (
  style: 'red' | 'yellow' | 'blue' | 'dim' | 'underline',
  text: string,
) => string;

const colours: Record<Severity, 'red' | 'yellow' | 'blue'> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
};

/** How the report is printed: `call` is what stands before the name of a command. */
export type StylishPrinting = { paint: Paint; call: string; quiet: boolean };

/**
 * The report for people: findings by file, each with its place, message and next action; with
 * `quiet` errors only. The line before the last says how to learn more of a rule, the last counts
 * all findings and the files that were checked.
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
  return `${[...parts, ...more, summaryLine(report)].join('\n')}\n`;
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
