import type { NoticeFolder } from '../content/load-project.ts';
import type { Files } from '../files/files.ts';
import type { CheckScope } from './check-notice.ts';
import { type CheckedNotice, CheckedNoticeSchema } from './checked-notice.ts';
import type { Keeping } from './kept/keeping.ts';
import { recall, type Task } from './kept/recall.ts';
import type { Workspace } from './project.ts';

type CheckQuestion = Pick<Workspace, 'speak'> & { scope: CheckScope };

/** What was found in a notice before and is so still, where it was kept. */
export function recallChecked(
  work: CheckQuestion & { keeping: Keeping | undefined },
  notice: NoticeFolder,
  files: Files,
): CheckedNotice | undefined {
  return work.keeping && recall(work.keeping, checkTask(work), notice, files);
}

/** What is asked of each notice, and the shape of the answer. */
export function checkTask({ speak, scope }: CheckQuestion): Task<CheckedNotice> {
  const { revisions, coverage, sentences = false } = scope;
  return {
    name: JSON.stringify(['check', speak, revisions, coverage, sentences]),
    schema: CheckedNoticeSchema,
  };
}
