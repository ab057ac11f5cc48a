import type { Finding } from '../check/finding.ts';
import { judgeDraft, judgeRevision } from '../check/judge.ts';
import { findingsFromProblems } from '../check/reading/findings.ts';
import type { Report } from '../check/report.ts';
import type { Suppressed } from '../check/suppress/suppress.ts';
import { loadDraft, loadRevision, type NoticeFolder } from '../content/load-project.ts';
import type { NoticeState } from '../content/notice.ts';
import type { Files } from '../files/files.ts';
import type { History } from '../revise/history.ts';
import { loadHistory } from '../revise/load-history.ts';
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
  const state = loadDraft(files, notice);
  const history = historyOf(files, notice);
  return { state, ...judgeDraft(notice, state, now, speak, history) };
}

function checkRevisions({ files, speak }: Workspace, notice: NoticeFolder): Finding[] {
  const history = historyOf(files, notice);
  return notice.revisions.flatMap((id) =>
    judgeRevision(notice.id, loadRevision(files, notice.id, id), speak, history),
  );
}

/** The released revisions, as far as they can be read: whether the record is whole is for `verify`. */
function historyOf(files: Files, notice: NoticeFolder): History {
  return loadHistory(files, notice.id).history;
}
