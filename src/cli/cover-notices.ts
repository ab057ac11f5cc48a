import type { CoveredState } from '../check/comparisons/compare-coverage.ts';
import { type Coverage, coverageOf } from '../check/demands/coverage.ts';
import { loadDraft } from '../content/load-draft.ts';
import type { LoadedRevision, NoticeFolder } from '../content/load-project.ts';
import { type NoticeState, noticeIn } from '../content/notice.ts';
import type { Files } from '../files/files.ts';

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

/** Where a draft answers each article on `day`, in every language, and since which revision. */
export function coverDraft(
  state: NoticeState | undefined,
  revisions: readonly LoadedRevision[],
  day: string,
): Coverage[] {
  return (state?.notices ?? []).map((draft) => {
    let before: Coverage | undefined;
    for (const { id, record, state: released } of revisions) {
      const text = released && noticeIn(released, draft.locale);
      if (text) before = coverageOf(text, record?.published ?? id.slice(0, 10), before);
    }
    return coverageOf(draft, day, before);
  });
}
