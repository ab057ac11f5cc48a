import { findingsFromProblems } from '../check/reading/findings.ts';
import type { Report } from '../check/reports/report.ts';
import type { NoticeFolder } from '../content/load-project.ts';
import { checkInThreads } from './check-in-threads.ts';
import type { CheckScope } from './check-notice.ts';
import { pathFindings } from './path-problems.ts';
import type { Workspace } from './project.ts';
import { themeProblems } from './theme-problems.ts';

/** Checks the drafts of notices, and what `scope` asks for beside them. */
export async function checkNotices(
  workspace: Workspace,
  notices: readonly NoticeFolder[],
  scope: CheckScope,
): Promise<Report> {
  const { now, speak, project, files } = workspace;
  const site = { notice: null, revision: null, archived: false, speak };
  const problems = [...project.problems, ...(await themeProblems(files))];
  const read = files.count();
  const checked = await checkInThreads(
    workspace,
    notices,
    scope,
    workspace.isUnsaved ? 0 : undefined,
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return {
    now,
    speak,
    notices: notices.map(({ id, manifest }) => ({
      id,
      locales: [...(manifest?.languages ?? [])],
      sections: manifest?.sections.length ?? 0,
    })),
    findings: [
      ...findingsFromProblems(problems, site),
      ...checked.flatMap(({ findings }) => findings),
      ...pathFindings(workspace, notices),
    ],
    suppressed: sum(checked.map(({ suppressed }) => suppressed)),
    files: read + sum(checked.map((one) => one.files)),
    ...(scope.coverage && { coverage: checked.flatMap(({ coverage }) => coverage) }),
  };
}
