import { escapeMarkdown } from '../../escape/markdown.ts';
import { wordsIn } from '../../words/spoken.ts';
import type { Finding } from '../findings/finding.ts';
import { loweredHead, loweredLine } from './lowered-lines.ts';
import { coverageMarkdown } from './markdown-coverage.ts';
import { linkTo, table } from './markdown-table.ts';
import { readLine } from './read-line.ts';
import type { Report } from './report.ts';
import { sentencesMarkdown } from './sentences-markdown.ts';
import { summaryLine } from './summary-line.ts';

/**
 * The report as Markdown, for a comment or the summary of a CI step: the counts, what was read, the rules
 * that the project lowered, the findings by file, the sentences where they are asked for, and where each article is answered, where the report has its coverage. Links go to `source`,
 * an address that ends in a slash and shows the files of the repository; relative ones without it.
 */
export function reportMarkdown(report: Report, source = ''): string {
  const words = wordsIn(report.speak).reports.markdown;
  const byFile = Map.groupBy(report.findings, (finding) => finding.place.file);
  const files = [...byFile].map(([file, found]) => fileMarkdown(file, found, report, source));
  const parts = [
    `## ${words.title}`,
    `**${summaryLine(report)}**`,
    readLine(report),
    ...loweredMarkdown(report),
    ...(files.length > 0 ? files : [words.nothing]),
    ...sentencesMarkdown(report, source),
    ...(report.coverage ?? []).map((one) => coverageMarkdown(one, report.speak, source)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The rules that the project lowered, a line each. */
function loweredMarkdown(report: Report): string[] {
  const head = loweredHead(report);
  const rules = report.loweredRules ?? [];
  const lines = rules.map((one) => `- ${loweredLine(one, report, escapeMarkdown)}`);
  return head ? [head, lines.join('\n')] : [];
}

function fileMarkdown(
  file: string,
  findings: readonly Finding[],
  { speak }: Report,
  source: string,
): string {
  const words = wordsIn(speak).reports.markdown;
  const rows = findings.map((finding) => {
    const { severity, rule, revision, archived, place } = finding;
    const about = archived ? [revision, words.archived] : [revision];
    const named = [`\`${rule}\``, ...about.filter((text) => text !== null)].join(', ');
    const position = `${place.line}:${place.column}`;
    return [
      linkTo(place, position, source),
      wordsIn(speak).reports.severity[severity],
      findingText(finding, source),
      named,
    ];
  });
  const head = [words.place, words.severity, words.finding, words.rule];
  return `### ${escapeMarkdown(file)}\n\n${table(head, rows)}`;
}

function findingText({ message, hint, related }: Finding, source: string): string {
  const others = related.map((place) => {
    const link = linkTo(place, `${place.file}:${place.line}:${place.column}`, source);
    return `${link} ${escapeMarkdown(place.message)}`;
  });
  const texts = [escapeMarkdown(message), escapeMarkdown(hint), ...others];
  return texts.filter(Boolean).join('<br>');
}
