import { addRead } from '../check/held/read-counts.ts';
import { findingsFromProblems } from '../check/reading/findings.ts';
import type { Report } from '../check/reports/report.ts';
import { severitiesOf } from '../check/run/severities-of.ts';
import { loweredRules } from '../check/severities/lowered-rules.ts';
import { findInSettings, type PlacedSetting } from '../check/severities/setting-findings.ts';
import { type NoticeFolder, noticesFolder, type Project } from '../content/load-project.ts';
import { placeOf } from '../content/yaml.ts';
import { filesOnDisk } from '../files/disk.ts';
import type { CheckScope, CheckTools } from './check-notice.ts';
import type { CheckedNotice } from './checked-notice.ts';
import { helpersFor } from './jobs.ts';
import type { Keeping } from './kept/keeping.ts';
import { prune } from './kept/prune.ts';
import { loadOwnRules } from './own-rules.ts';
import { pathFindings } from './path-problems.ts';
import type { Workspace } from './project.ts';
import { languagesIn, readyToRead } from './ready-to-read.ts';
import { recallChecked } from './recall-checked.ts';
import { themeProblems } from './theme-problems.ts';

/** What is checked, and how. */
export type CheckRun = {
  scope: CheckScope;
  /** The most threads that share the work. */
  jobs: number;
  /** Where findings are kept, if they are. */
  keeping: Keeping | undefined;
  /** Whether what belongs to no notice is told of too. */
  site: boolean;
  /** Whether the files that are read of a notice count as checked. */
  counts: (notice: string) => boolean;
};

/** Checks the drafts of notices, and what the scope asks for beside them. */
export async function checkNotices(
  workspace: Workspace,
  notices: readonly NoticeFolder[],
  { scope, jobs, keeping, site, counts }: CheckRun,
): Promise<Report> {
  const { now, speak, project, files } = workspace;
  const about = { notice: null, revision: null, archived: false, speak };
  const problems = site ? [...project.problems, ...(await themeProblems(files))] : [];
  const texts = files.texts();
  const ownRules = await loadOwnRules(scope.rules);
  const checked = await checkOrRecall({ ...workspace, ownRules }, notices, {
    scope,
    jobs,
    keeping,
  });
  const lowered = checked.flatMap((one) => one.lowered);
  const settings = site ? placedSettings(project) : [];
  const own = severitiesOf(ownRules);
  const rules = loweredRules(settings, own, now);
  const found = [
    ...findingsFromProblems(problems, about),
    ...findInSettings(settings, {
      day: now,
      speak,
      own,
      lowered: new Set(lowered),
      isWhole: notices.length === project.notices.length,
    }),
    ...checked.flatMap(({ findings }) => findings),
    ...pathFindings({ ...workspace, keeping }, notices),
  ];
  return {
    now,
    speak,
    notices: notices.map(({ id, manifest }) => ({
      id,
      locales: [...(manifest?.languages ?? [])],
      sections: manifest?.sections.length ?? 0,
    })),
    findings: found,
    suppressed: checked.reduce((sum, { suppressed }) => sum + suppressed, 0),
    ...(lowered.length > 0 && { lowered: lowered.length }),
    ...(rules.length > 0 && { loweredRules: rules }),
    ...(ownRules.length > 0 && { ownRules }),
    read: addRead(checked.map(({ read }) => read)),
    ...(scope.sentences && { sentences: checked.flatMap(({ sentences }) => sentences) }),
    files: countChecked([...texts, ...checked.flatMap((one) => one.files)], { site, counts }),
    ...(scope.coverage && { coverage: checked.flatMap(({ coverage }) => coverage) }),
  };
}

/** Checks notices but those of which it is known what would be found. */
async function checkOrRecall(
  workspace: Workspace & Pick<CheckTools, 'ownRules'>,
  notices: readonly NoticeFolder[],
  { scope, jobs, keeping }: Omit<CheckRun, 'site' | 'counts'>,
): Promise<CheckedNotice[]> {
  // What is read to know whether findings still hold is not checked: it does not count.
  const files = filesOnDisk(workspace.root);
  const work = { ...workspace, scope, keeping };
  const recalled = notices.map((notice) => recallChecked(work, notice, files));
  const left = notices.filter((_, index) => !recalled[index]);
  const next = (await checkAll(workspace, left, { scope, jobs, keeping })).values();
  return recalled.flatMap((one) => one ?? next.next().value ?? []);
}

/** Checks all of some notices. What judges is loaded where something is left to judge. */
async function checkAll(
  workspace: Workspace & Pick<CheckTools, 'ownRules'>,
  notices: readonly NoticeFolder[],
  { scope, jobs, keeping }: Omit<CheckRun, 'site' | 'counts'>,
): Promise<CheckedNotice[]> {
  if (notices.length === 0) return [];
  const { checkInThreads } = await import('./check-in-threads.ts');
  const languages = [workspace.speak, ...languagesIn(workspace)];
  await readyToRead(languages);
  const { site } = workspace.project;
  const lenders = [site?.pageWords, site?.language];
  const helpers = helpersFor(notices, jobs);
  const checked = await checkInThreads(workspace, notices, scope, {
    helpers,
    keeping,
    languages,
    lenders,
  });
  if (keeping) prune(keeping.folder, new Date());
  return checked;
}

/** How many texts were read, but those that another run checks, or nobody. */
function countChecked(
  texts: readonly string[],
  { site, counts }: Pick<CheckRun, 'site' | 'counts'>,
): number {
  const isChecked = (path: string) =>
    path.startsWith(`${noticesFolder}/`) ? counts(path.split('/')[2] ?? '') : site;
  return new Set(texts.filter(isChecked)).size;
}

function placedSettings({ site, siteTree }: Project): PlacedSetting[] {
  return (site?.severities ?? []).map((setting, index) => ({
    ...setting,
    place: placeOf(siteTree, ['severities', index]),
  }));
}
