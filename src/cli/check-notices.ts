import { findingsFromProblems } from '../check/reading/findings.ts';
import type { Report } from '../check/reports/report.ts';
import { severitiesOf } from '../check/run/severities-of.ts';
import { findInSettings, type PlacedSetting } from '../check/severities/setting-findings.ts';
import type { NoticeFolder, Project } from '../content/load-project.ts';
import { placeOf } from '../content/yaml.ts';
import { checkInThreads } from './check-in-threads.ts';
import type { CheckScope } from './check-notice.ts';
import { loadOwnRules } from './own-rules.ts';
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
  const ownRules = await loadOwnRules(scope.rules);
  const checked = await checkInThreads(
    { ...workspace, ownRules },
    notices,
    scope,
    workspace.isUnsaved ? 0 : undefined,
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const lowered = checked.flatMap((one) => one.lowered);
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
      ...findInSettings(placedSettings(project), {
        day: now,
        speak,
        own: severitiesOf(ownRules),
        lowered: new Set(lowered),
        isWhole: notices.length === project.notices.length,
      }),
      ...checked.flatMap(({ findings }) => findings),
      ...pathFindings(workspace, notices),
    ],
    suppressed: sum(checked.map(({ suppressed }) => suppressed)),
    ...(lowered.length > 0 && { lowered: lowered.length }),
    ...(ownRules.length > 0 && { ownRules }),
    files: read + sum(checked.map((one) => one.files)),
    ...(scope.coverage && { coverage: checked.flatMap(({ coverage }) => coverage) }),
  };
}

function placedSettings({ site, siteTree }: Project): PlacedSetting[] {
  return (site?.severities ?? []).map((setting, index) => ({
    ...setting,
    place: placeOf(siteTree, ['severities', index]),
  }));
}
