import { inEachLocale, type Locale } from '../../../schema/languages.ts';
import type { Finding } from '../../check/findings/finding.ts';
import { judgeDraft } from '../../check/run/judge.ts';
import type { NoticeFolder } from '../../content/load-project.ts';
import type { NoticeState } from '../../content/notice.ts';

/** What is found in a draft, said in each language. */
export type DraftFindings = Readonly<Record<Locale, readonly Finding[]>>;

/** Checks a draft as `check` does, so that whoever previews it sees what is missing beside it. */
export function findInDraft(folder: NoticeFolder, state: NoticeState, day: string): DraftFindings {
  const find = (speak: Locale) => judgeDraft(folder, state, day, speak).findings;
  return inEachLocale(find);
}
