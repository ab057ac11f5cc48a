import { compareCoverage } from '../check/compare-coverage.ts';
import type { Finding } from '../check/finding.ts';
import { reportChangedRevisions } from '../check/revision-changed.ts';
import { loadProject, type NoticeFolder } from '../content/load-project.ts';
import type { Files } from '../files/files.ts';
import { verifyAgainst } from '../revise/verify-against.ts';
import { sayVerifyProblem } from '../revise/verify-words.ts';
import { withFilesAt } from './base-files.ts';
import { coverDrafts } from './cover-notices.ts';
import type { Workspace } from './project.ts';

export type Against = {
  ref: string;
  notices: readonly NoticeFolder[];
  /** The notices that the command names; none means all, those that are gone included. */
  names: readonly string[];
  /** Notices of which something cannot be read: what they tell is not known. */
  unreadable: ReadonlySet<string | null>;
};

/** What the drafts no longer tell, and what has changed in released revisions, since a commit. */
export function checkAgainst(workspace: Workspace, against: Against): Finding[] {
  return withFilesAt(workspace.root, against.ref, (base) => [
    ...droppedSince(base, workspace, against),
    ...changedSince(base, workspace, against),
  ]);
}

function droppedSince(
  base: Files,
  { files, now, speak }: Workspace,
  { ref, notices, names, unreadable }: Against,
): Finding[] {
  const before = loadProject(base).notices.filter(
    ({ id }) => !unreadable.has(id) && (names.length === 0 || names.includes(id)),
  );
  return compareCoverage(
    coverDrafts(base, before, now),
    coverDrafts(files, notices, now),
    ref,
    speak,
  );
}

/** Of a notice that is gone, its revisions are not reported one by one. */
function changedSince(
  base: Files,
  { files, speak }: Workspace,
  { ref, notices }: Against,
): Finding[] {
  const changes = verifyAgainst(files, base)
    .filter(({ notice }) => notices.some(({ id }) => id === notice))
    .map((problem) => ({ ...problem, message: sayVerifyProblem(problem, speak) }));
  return reportChangedRevisions(changes, ref, speak);
}
