import { sayCounts } from '../../check/reports/summary-line.ts';
import { codeSpan } from '../../escape/markdown.ts';
import { say, sayCount } from '../../locale/say.ts';
import { wordsIn } from '../../words/spoken.ts';
import type { ChangeReport } from './change-report.ts';
import { clip, type Detail, details, firstOf } from './detail.ts';
import { findingsMarkdown } from './findings-markdown.ts';
import { noticeMarkdown } from './notice-markdown.ts';
import { sayKind } from './say-kind.ts';

export type ReportPrinting = {
  /** An address that ends in a slash and shows the files of the repository; `null` where places are not to be links. */
  readonly source: string | null;
  /** Whether the findings are listed. */
  readonly findings: boolean;
  /** Whether a text is short enough for where it goes. */
  readonly fits: (markdown: string) => boolean;
};

/**
 * The report as Markdown, with as much detail as fits; what is left out is counted where it would stand. Nothing
 * in it but its own headings, folds and links is live, whatever the texts hold.
 */
export function changeReportMarkdown(report: ChangeReport, printing: ReportPrinting): string {
  let markdown = '';
  for (const detail of details) {
    markdown = print(report, detail, printing);
    if (printing.fits(markdown)) break;
  }
  return markdown;
}

function print(report: ChangeReport, detail: Detail, { source, findings }: ReportPrinting): string {
  const { language: speak, against, notices, coverage, summary } = report;
  const words = wordsIn(speak).changeReport;
  const shown = notices.slice(0, detail.notices);
  const left = notices.length - shown.length;
  const parts = [
    `## ${words.title}`,
    ...headMarkdown(report),
    sayCounts(summary, speak),
    say('changeReport.coverage', speak, {
      answered: String(coverage.answered),
      asked: String(coverage.asked),
    }),
    ...notCountedMarkdown(report, detail),
    ...(detail === details[0] ? [] : [`*${words.shortened}*`]),
    ...(against !== null && notices.length === 0 ? [words.nothing] : []),
    ...shown.map((notice) => noticeMarkdown(notice, detail, speak)),
    ...(left > 0 ? [`*${sayCount('changeReport.left', left, speak)}*`] : []),
    ...(findings ? [findingsMarkdown(report.findings, detail, source, speak)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function headMarkdown({ language: speak, against, kind }: ChangeReport): string[] {
  if (against === null) return [say('changeReport.not-compared', speak)];
  const ref = codeSpan(clip(against, 80));
  const compared = say('changeReport.compared', speak, { ref });
  if (kind === null || kind === 'none') return [compared];
  const proposed = say('commands.release.proposed', speak, { kind: sayKind(kind, speak) });
  return [`**${proposed}** ${compared}`];
}

/** What the coverage does not count: it would look better by it. */
function notCountedMarkdown(report: ChangeReport, { notices: most }: Detail): string[] {
  const { language: speak, unread = [], leftOut } = report;
  const name = (id: string) => codeSpan(clip(id, 80));
  const texts = unread.map(({ notice, locale }) =>
    locale === null ? name(notice) : `${name(notice)} (${locale})`,
  );
  const list = (named: readonly string[]) => {
    const { lines, rest } = firstOf(named, most, (one) => one, speak);
    return [lines.join(', '), ...rest].filter(Boolean).join(' ');
  };
  const notices = list((leftOut?.notices ?? []).map(name));
  return [
    ...(texts.length > 0
      ? [`**${say('changeReport.unread', speak, { list: list(texts) })}**`]
      : []),
    ...(leftOut && leftOut.notices.length > 0
      ? [say('changeReport.left-out', speak, { since: name(leftOut.since), notices })]
      : []),
  ];
}
