import type { Locale } from '../../schema/languages.ts';
import type { Finding } from '../check/finding.ts';
import { findingsFromProblems } from '../check/reading/findings.ts';
import type { Report } from '../check/report.ts';
import { rules } from '../check/rules/index.ts';
import { checkNotice } from '../check/run.ts';
import { type PlacedSuppression, type Suppressed, suppress } from '../check/suppress/suppress.ts';
import { loadDraft, loadRevision, type NoticeFolder } from '../content/load-project.ts';
import type { NoticeState } from '../content/notice.ts';
import { problemCodes } from '../content/problem.ts';
import { placeOf } from '../content/yaml.ts';
import type { Workspace } from './project.ts';

/** What to check, beside the drafts. */
export type CheckScope = { revisions: boolean };

/** Checks the drafts of notices, and their released revisions if asked. */
export function checkNotices(
  workspace: Workspace,
  notices: readonly NoticeFolder[],
  scope: CheckScope,
): Report {
  const { now, speak, project, files } = workspace;
  const site = { notice: null, revision: null, archived: false, speak };
  const findings: Finding[] = findingsFromProblems(project.problems, site);
  let suppressed = 0;
  for (const notice of notices) {
    const draft = checkDraft(workspace, notice);
    suppressed += draft.suppressed;
    findings.push(...draft.findings);
    if (scope.revisions) findings.push(...checkRevisions(workspace, notice));
  }
  const checked = notices.map(({ id, manifest }) => ({
    id,
    locales: [...(manifest?.languages ?? [])],
    sections: manifest?.sections.length ?? 0,
  }));
  return { now, speak, notices: checked, findings, suppressed, files: files.count() };
}

export type CheckedDraft = Suppressed & { state: NoticeState | undefined };

/** The draft of a notice with all that is found in it and not suppressed. */
export function checkDraft({ files, now, speak }: Workspace, notice: NoticeFolder): CheckedDraft {
  const scope = { notice: notice.id, revision: null, archived: false, speak };
  const state = loadDraft(files, notice);
  const problems = [...notice.problems, ...(state?.problems ?? [])];
  const found = [...findingsFromProblems(problems, scope), ...judge(state, now, speak, false)];
  const request = { notice: notice.id, day: now, speak, known: knownRules };
  return { state, ...suppress(found, suppressionsOf(notice), request) };
}

const knownRules: ReadonlySet<string> = new Set([
  ...rules.map(({ name }) => name),
  ...Object.keys(problemCodes),
]);

function suppressionsOf({ manifest, manifestTree }: NoticeFolder): PlacedSuppression[] {
  return (manifest?.suppressions ?? []).map((suppression, index) => ({
    ...suppression,
    place: placeOf(manifestTree, ['suppressions', index]),
  }));
}

function checkRevisions({ files, speak }: Workspace, notice: NoticeFolder): Finding[] {
  return notice.revisions.flatMap((id) => {
    const { record, state, problems } = loadRevision(files, notice.id, id);
    const archived = record?.standing === 'archived';
    const scope = { notice: notice.id, revision: id, archived, speak };
    const reading = findingsFromProblems([...problems, ...(state?.problems ?? [])], scope);
    return [...reading, ...judge(state, record?.published ?? id.slice(0, 10), speak, archived)];
  });
}

function judge(
  state: NoticeState | undefined,
  day: string,
  speak: Locale,
  archived: boolean,
): Finding[] {
  return (state?.notices ?? []).flatMap((notice) =>
    checkNotice(notice, { rules, day, speak, archived }),
  );
}
