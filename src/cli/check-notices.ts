import type { Locale } from '../../schema/languages.ts';
import type { Finding } from '../check/finding.ts';
import { findingsFromProblems } from '../check/reading/findings.ts';
import type { Report } from '../check/report.ts';
import { rules } from '../check/rules/index.ts';
import { checkNotice } from '../check/run.ts';
import { loadDraft, loadRevision, type NoticeFolder } from '../content/load-project.ts';
import type { NoticeState } from '../content/notice.ts';
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
  const findings: Finding[] = findingsFromProblems(project.problems, {
    notice: null,
    revision: null,
    archived: false,
    speak,
  });
  const checked: Report['notices'] = [];
  for (const notice of notices) {
    const draft = checkDraft(workspace, notice);
    findings.push(...draft.findings);
    checked.push({
      id: notice.id,
      locales: [...(notice.manifest?.languages ?? [])],
      sections: notice.manifest?.sections.length ?? 0,
    });
    if (scope.revisions) findings.push(...checkRevisions(workspace, notice));
  }
  return { now, speak, notices: checked, findings, suppressed: 0, files: files.count() };
}

/** The draft of a notice with all that is found in it. */
export function checkDraft(
  { files, now, speak }: Workspace,
  notice: NoticeFolder,
): { state: NoticeState | undefined; findings: Finding[] } {
  const scope = { notice: notice.id, revision: null, archived: false, speak };
  const state = loadDraft(files, notice);
  const problems = [...notice.problems, ...(state?.problems ?? [])];
  const reading = findingsFromProblems(problems, scope);
  return { state, findings: [...reading, ...judge(state, now, speak, false)] };
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
