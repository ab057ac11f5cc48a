import type { Finding } from '../check/findings/finding.ts';
import { judgeRelease } from '../check/run/judge.ts';
import { loadProject, loadRevision, type NoticeFolder } from '../content/load-project.ts';
import type { Files } from '../files/files.ts';
import { loadHistory } from '../revise/load-history.ts';
import type { Workspace } from './project.ts';

/**
 * What is wrong with the releases that came since an earlier state, their texts aside: whoever reviews one sees it before
 * it is public.
 */
export function releasedSince(
  before: Files,
  { files, speak }: Pick<Workspace, 'files' | 'speak'>,
  notices: readonly NoticeFolder[],
): Finding[] {
  const known = new Map(loadProject(before).notices.map((notice) => [notice.id, notice]));
  return notices.flatMap((notice) => {
    const { id } = notice;
    const fresh = freshRevisions(known.get(id), notice);
    if (fresh.length === 0) return [];
    const { history } = loadHistory(files, id);
    return fresh.flatMap((one) => judgeRelease(loadRevision(files, id, one), speak, history));
  });
}

/** The revisions that a notice has now and did not have before. */
export function freshRevisions(before: NoticeFolder | undefined, now: NoticeFolder): string[] {
  return now.revisions.filter((revision) => !before?.revisions.includes(revision));
}
