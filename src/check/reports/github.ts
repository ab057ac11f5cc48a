import type { Locale } from '../../../schema/languages.ts';
import { severities } from '../../../schema/severity.ts';
import { inLines } from '../../escape/unseen.ts';
import { say } from '../../locale/say.ts';
import type { Finding } from '../findings/finding.ts';
import { isShown } from './quiet.ts';
import { readLine } from './read-line.ts';
import type { Report } from './report.ts';
import { summaryLine } from './summary-line.ts';

/** GitHub keeps this many annotations of each kind for a step, and drops the rest unsaid. */
const annotationsOfKind = 10;

const kinds = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * The report as workflow commands of GitHub Actions, the gravest findings first. Of each kind there
 * are at most ten; a last notice says how many findings it leaves out. Findings on archived
 * revisions are only counted. The lines after the commands count everything.
 */
export function reportGithub(report: Report, quiet = false): string {
  const live = report.findings.filter((finding) => !finding.archived && isShown(finding, quiet));
  const all = chooseFirst(live, annotationsOfKind);
  // The notice that tells of the rest is one of the ten.
  const shown = all.length < live.length ? chooseFirst(live, annotationsOfKind, 1) : all;
  const left = live.length - shown.length;
  const rest =
    left > 0 ? [`::notice title=Seloste::${escapeData(tellRest(left, report.speak))}`] : [];
  return `${[...shown.map(commandOf), ...rest, summaryLine(report), readLine(report)].join('\n')}\n`;
}

function chooseFirst(findings: readonly Finding[], most: number, kept = 0): Finding[] {
  return severities.flatMap((severity) => {
    const limit = kinds[severity] === 'notice' ? most - kept : most;
    return findings.filter((finding) => finding.severity === severity).slice(0, limit);
  });
}

function commandOf({ severity, rule, place, message, hint }: Finding): string {
  const { file, line, column, endLine, endColumn } = place;
  // Columns are taken only where a place begins and ends on one line.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = Object.entries({ file, line, endLine, ...columns, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const text = [message, hint].filter(Boolean).join('\n');
  return `::${kinds[severity]} ${properties}::${escapeData(text)}`;
}

/** What is not seen is shown; `##[` is a command too, wherever it stands in a line. */
function escapeData(text: string): string {
  return inLines(text)
    .replaceAll(/##(\w*)\[/gu, '##$1\\u005B')
    .replaceAll('%', '%25')
    .replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function tellRest(left: number, speak: Locale): string {
  return say('reports.githubRest', speak, { n: String(left) });
}
