import type { Locale } from '../../../schema/languages.ts';
import { citeArticle } from '../../locale/articles.ts';
import { printDate } from '../../locale/dates.ts';
import { say } from '../../locale/say.ts';
import { wordsIn } from '../../words/spoken.ts';
import type { Explanation, SaidFinding, ShownExample, ShownFile } from './explanation.ts';

/** An explanation for a terminal. */
export function printExplanation(explanation: Explanation, speak: Locale): string {
  const { name, severity, summary, why, findings, failing, passing } = explanation;
  const words = wordsIn(speak).explain;
  const said = findings.flatMap((finding) => printSaid(finding));
  const parts = [
    [`${name} (${wordsIn(speak).reports.severity[severity]})`, summary],
    printLaw(explanation, speak),
    ...printReading(explanation, speak),
    why === undefined ? [] : [words.why, indent(why)],
    failing === undefined
      ? [words.says, ...said]
      : [headOf(words.failing, failing, speak), ...printFiles(failing.files, speak), '', ...said],
    passing === undefined
      ? []
      : [headOf(words.passing, passing, speak), ...printFiles(passing.files, speak)],
    printLowering(explanation, speak),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function printLaw(explanation: Explanation, speak: Locale): string[] {
  const { articles, archivedSeverity, since, until, clarified, introduced } = explanation;
  const { proposals = [] } = explanation;
  const words = wordsIn(speak).explain;
  const cited = articles.map(
    ({ citation, address }) => `  ${citeArticle(citation, speak)}  ${address}`,
  );
  return [
    ...(cited.length > 0 ? [words.articles, ...cited] : [`${words.articles}: ${words.noArticle}`]),
    ...(since ? [`${words.since}: ${printDate(since, speak)}`] : []),
    ...(until ? [`${words.until}: ${printDate(until, speak)}`] : []),
    ...(clarified
      ? [
          say('explain.clarified', speak, {
            by: clarified.by,
            day: printDate(clarified.date, speak),
          }),
        ]
      : []),
    ...proposals.map((proposal) => sayProposal(proposal, speak)),
    ...(introduced ? [say('explain.introduced', speak, { version: introduced })] : []),
    ...(archivedSeverity
      ? [
          `${words.severity} ${words.archived}: ${wordsIn(speak).reports.severity[archivedSeverity]}`,
        ]
      : []),
  ];
}

/** That a change of the law is only proposed, and since and until when that is known. */
export function sayProposal(
  { document, proposed, asOf }: NonNullable<Explanation['proposals']>[number],
  speak: Locale,
): string {
  return say('explain.proposed', speak, {
    document,
    day: printDate(proposed, speak),
    asOf: printDate(asOf, speak),
  });
}

/** The heading of an example, with the day it is judged on where that matters. */
export function headOf(heading: string, { day }: ShownExample, speak: Locale): string {
  return day
    ? `${heading} (${say('explain.judgedOn', speak, { day: printDate(day, speak) })})`
    : heading;
}

/** Files one after another; their names where there are several. */
function printFiles(files: readonly ShownFile[], speak: Locale): string[] {
  return files.flatMap((shown) => [
    ...(files.length > 1 ? [`  ${shown.file}${sayPart(shown, speak)}:`] : []),
    indent(shown.text.trimEnd()),
  ]);
}

/** What a file is beside one in another language, in brackets after its name. */
export function sayPart({ part }: ShownFile, speak: Locale): string {
  return part === undefined ? '' : ` (${wordsIn(speak).explain.parts[part]})`;
}

/** What the rule rests on, and what would change how it reads that. */
function printReading({ sources, changedBy }: Explanation, speak: Locale): string[][] {
  const words = wordsIn(speak).explain;
  return [
    sources.length > 0 ? [words.restsOn, ...sources.map(({ told }) => indent(told))] : [],
    changedBy === undefined ? [] : [words.changedBy, indent(changedBy)],
  ];
}

/** How a project that reads the law otherwise says so. */
function printLowering({ name, severity, canBeLowered }: Explanation, speak: Locale): string[] {
  if (!canBeLowered) return [];
  const words = wordsIn(speak).explain;
  const lower = severity === 'error' ? 'warning' : 'info';
  const yaml = say('explain.lowering', speak, { rule: name, severity: lower });
  return [words.disputed, indent(words.lower), indent(indent(yaml))];
}

function printSaid({ file, line, column, message, hint }: SaidFinding): string[] {
  const place = line === undefined ? '' : `${file ? `${file}:` : ''}${line}:${column}  `;
  return [`  ${place}${message}`, `      ${hint}`];
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gmu, '  ');
}
