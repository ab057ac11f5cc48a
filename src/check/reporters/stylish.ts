import type { Locale } from '../../../schema/languages.ts';
import type { Finding, Severity } from '../finding.ts';
import { type Report, summarise } from '../report.ts';

/** Colours a text for a terminal, or leaves it as it is. */
export type Paint = (
  style: 'red' | 'yellow' | 'blue' | 'dim' | 'underline',
  text: string,
) => string;

const severityWords: Record<Locale, Record<Severity, string>> = {
  fi: { error: 'virhe', warning: 'varoitus', info: 'huomio' },
  sv: { error: 'fel', warning: 'varning', info: 'notis' },
  en: { error: 'error', warning: 'warning', info: 'info' },
};

const colours: Record<Severity, 'red' | 'yellow' | 'blue'> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
};

/**
 * The report for people: findings by file, each with its place, message and next action. The last
 * line says how many findings there are and how many files were checked.
 */
export function reportStylish(report: Report, paint: Paint): string {
  const byFile = Map.groupBy(report.findings, (finding) => finding.place.file);
  const parts = [...byFile].map(([file, findings]) => {
    const lines = findings.map((finding) => printFinding(finding, report.speak, paint));
    return `${paint('underline', file)}\n${lines.join('\n')}\n`;
  });
  return `${[...parts, printSummary(report)].join('\n')}\n`;
}

function printFinding(finding: Finding, speak: Locale, paint: Paint): string {
  const { line, column } = finding.place;
  const severity = paint(colours[finding.severity], severityWords[speak][finding.severity]);
  const about = finding.revision ? ` (${finding.revision})` : '';
  const name = paint('dim', `${finding.rule}${about}`);
  const hint = finding.hint.split('\n').map((text) => `      ${text}`);
  const related = finding.related.map(
    (place) => `      ${place.file}:${place.line}:${place.column} ${place.message}`,
  );
  return [
    `  ${line}:${column}  ${severity}  ${finding.message}  ${name}`,
    ...hint,
    ...related,
  ].join('\n');
}

function printSummary(report: Report): string {
  const { errors, warnings, infos, archived, suppressed, files } = summarise(report);
  const extra = { archived, suppressed };
  switch (report.speak) {
    case 'fi':
      return `${count(errors, 'virhe', 'virhettä')}, ${count(warnings, 'varoitus', 'varoitusta')}, ${count(infos, 'huomio', 'huomiota')}${rest(extra, 'arkistoiduissa versioissa', 'ohitettu')}; tarkistettu ${count(files, 'tiedosto', 'tiedostoa')}.`;
    case 'sv':
      return `${errors} fel, ${count(warnings, 'varning', 'varningar')}, ${count(infos, 'notis', 'notiser')}${rest(extra, 'i arkiverade versioner', 'förbigångna')}; ${count(files, 'fil', 'filer')} granskade.`;
    case 'en':
      return `${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}, ${count(infos, 'info', 'infos')}${rest(extra, 'in archived revisions', 'suppressed')}; ${count(files, 'file', 'files')} checked.`;
  }
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function rest(
  { archived, suppressed }: { archived: number; suppressed: number },
  archivedWords: string,
  suppressedWord: string,
): string {
  const parts = [
    archived > 0 ? `, ${archived} ${archivedWords}` : '',
    suppressed > 0 ? `, ${suppressed} ${suppressedWord}` : '',
  ];
  return parts.join('');
}
