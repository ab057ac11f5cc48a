import type { CoveredState } from '../check/compare-coverage.ts';
import { type Coverage, coverageOf } from '../check/coverage.ts';
import { loadDraft, loadRevision, type NoticeFolder } from '../content/load-project.ts';
import { noticeIn } from '../content/notice.ts';
import type { Files } from '../files/files.ts';
import type { Workspace } from './project.ts';

/** Where the drafts answer each article, in every language, and since which revision. */
export function coverNotices(workspace: Workspace, notices: readonly NoticeFolder[]): Coverage[] {
  return notices.flatMap((notice) => coverDraft(workspace, notice));
}

/** Where the drafts in `files` answer each duty that binds them on `day`, without their history. */
export function coverDrafts(
  files: Files,
  notices: readonly NoticeFolder[],
  day: string,
): CoveredState {
  return {
    notices: notices.map(({ id, folder, manifest }) => ({
      id,
      folder,
      locales: manifest?.languages ?? [],
    })),
    coverage: notices.flatMap((notice) =>
      (loadDraft(files, notice)?.notices ?? []).map((draft) => coverageOf(draft, day)),
    ),
  };
}

function coverDraft({ files, now }: Workspace, notice: NoticeFolder): Coverage[] {
  const revisions = notice.revisions.map((id) => loadRevision(files, notice.id, id));
  return (loadDraft(files, notice)?.notices ?? []).map((draft) => {
    const history: Coverage[] = [];
    for (const { id, record, state } of revisions) {
      const text = state && noticeIn(state, draft.locale);
      if (text) history.push(coverageOf(text, record?.published ?? id.slice(0, 10), history));
    }
    return coverageOf(draft, now, history);
  });
}
