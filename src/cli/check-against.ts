import { compareCoverage } from '../check/comparisons/compare-coverage.ts';
import { reportChangedRevisions } from '../check/comparisons/revision-changed.ts';
import type { Finding } from '../check/findings/finding.ts';
import { loadProject, type NoticeFolder } from '../content/load-project.ts';
import type { State } from '../files/tree.ts';
import { sayVerifyProblem } from '../revise/verify-words.ts';
import type { Base } from './against/base.ts';
import { withStateAt } from './against/state-at.ts';
import { coverDrafts } from './cover-notices.ts';
import { findDamage } from './damage.ts';
import type { Workspace } from './project.ts';

export type Against = {
  /** What `--against` says. */
  ref: string;
  /** The state that it means; none where nothing has been committed yet. */
  base: Base | undefined;
  notices: readonly NoticeFolder[];
  /** Whether a notice is compared, one that is gone included. */
  compares: (notice: string) => boolean;
  /** Notices of which something cannot be read: what they tell is not known. */
  unreadable: ReadonlySet<string | null>;
};

/** What the drafts no longer tell since an earlier state, and what is wrong in released revisions. */
export function checkAgainst(workspace: Workspace, against: Against): Finding[] {
  return withStateAt(workspace.root, against.base, (state) => [
    ...(state && against.base?.drafts ? droppedSince(state, workspace, against) : []),
    ...damaged(state, workspace, against),
  ]);
}

function droppedSince(
  state: State,
  { files, now, speak, git }: Workspace,
  { ref, base, notices, compares, unreadable }: Against,
): Finding[] {
  const before = loadProject(state).notices.filter(({ id }) => !unreadable.has(id) && compares(id));
  const covered = coverDrafts(state, before, now);
  return compareCoverage(covered, coverDrafts(files, notices, now), base?.ref ?? ref, speak, git);
}

function damaged(
  state: State | undefined,
  workspace: Workspace,
  { ref, base, compares }: Against,
): Finding[] {
  const { speak, git } = workspace;
  const changes = findDamage(workspace, state)
    .filter(({ notice }) => compares(notice))
    .map((problem) => ({ ...problem, message: sayVerifyProblem(problem, speak) }));
  return reportChangedRevisions(changes, base?.ref ?? ref, speak, git);
}
