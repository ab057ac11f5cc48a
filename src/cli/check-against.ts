import { compareCoverage } from '../check/comparisons/compare-coverage.ts';
import { reportChangedRevisions } from '../check/comparisons/revision-changed.ts';
import type { Finding } from '../check/findings/finding.ts';
import { loadProject, type NoticeFolder } from '../content/load-project.ts';
import type { Files } from '../files/files.ts';
import { sayVerifyProblem } from '../revise/verify-words.ts';
import type { Base } from './against/base.ts';
import { type Compared, withCompared } from './against/state-at.ts';
import { coverDrafts } from './cover-notices.ts';
import { findDamage } from './damage.ts';
import type { Workspace } from './project.ts';
import { releasedSince } from './released-since.ts';

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
  /** The notices of which the releases that came since are judged. */
  released: readonly NoticeFolder[];
};

/**
 * What the drafts no longer tell since an earlier state, what is wrong in released revisions, and what is found in those
 * that came since. What was told and released there after the two parted is not missed here.
 */
export function checkAgainst(workspace: Workspace, against: Against): Finding[] {
  return withCompared(workspace.root, against.base, (compared) => {
    const before = against.base?.drafts && (compared?.fork ?? compared?.state);
    return [
      ...(before ? droppedSince(before, workspace, against) : []),
      ...damaged(compared, workspace, against),
      ...(before ? releasedSince(before, workspace, against.released) : []),
    ];
  });
}

function droppedSince(
  state: Files,
  { files, now, speak, git }: Workspace,
  { ref, base, notices, compares, unreadable }: Against,
): Finding[] {
  const before = loadProject(state).notices.filter(({ id }) => !unreadable.has(id) && compares(id));
  const covered = coverDrafts(state, before, now);
  return compareCoverage(covered, coverDrafts(files, notices, now), base?.ref ?? ref, speak, git);
}

function damaged(
  compared: Compared | undefined,
  workspace: Workspace,
  { ref, base, compares }: Against,
): Finding[] {
  const { speak, git } = workspace;
  const changes = findDamage(workspace, compared)
    .filter(({ notice }) => compares(notice))
    .map((problem) => ({
      ...problem,
      message: sayVerifyProblem(problem, speak),
      behind: problem.code === 'behind-since' ? problem.data['behind'] : undefined,
    }));
  return reportChangedRevisions(changes, base?.ref ?? ref, speak, git);
}
