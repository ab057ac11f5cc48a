import { codeSpan } from '../../escape/markdown.ts';
import { say } from '../../locale/say.ts';
import type { ChangeReport } from '../../publish/request/change-report.ts';
import { changeReportMarkdown } from '../../publish/request/change-report-markdown.ts';
import { markerOf, type RunNumber } from './marker.ts';

/** GitHub takes 65,536 characters; GitLab takes more. */
const mostCharacters = 65_000;

/**
 * The comment on a request: what run it tells of, that nobody has vouched for it, and the report, written here from its
 * data. Its places are no links: they would lead where it says.
 */
export function commentBody(report: ChangeReport, commit: string, run: RunNumber): string {
  const made = say('changeReport.made', report.language, { commit: codeSpan(commit.slice(0, 12)) });
  const head = `${markerOf(run)}\n> ${made}\n\n`;
  const fits = (text: string) => head.length + withoutActions(text).length <= mostCharacters;
  const markdown = changeReportMarkdown(report, { source: null, findings: true, fits });
  return head + withoutActions(markdown).trimEnd();
}

/** GitLab obeys a line that begins with a slash, as do many bots on GitHub. */
function withoutActions(markdown: string): string {
  return markdown.replaceAll(/^(\s*)\//gmu, '$1\\/');
}
