import type { NoticeFolder } from '../content/load-project.ts';
import type { Files } from '../files/files.ts';
import { type CheckScope, type CheckTools, checkAllOfNotice } from './check-notice.ts';
import { type CheckedNotice, CheckedNoticeSchema } from './checked-notice.ts';
import type { Keeping } from './kept/keeping.ts';
import { recall, type Task, type Work, workOut } from './kept/recall.ts';
import type { Workspace } from './project.ts';

/** The check of many notices, as the threads that share it see it. */
export type SharedWork = Pick<Workspace, 'root' | 'now' | 'speak'> & {
  notices: readonly NoticeFolder[];
  scope: CheckScope;
  /** Where what is found is kept, if it is. */
  keeping: Keeping | undefined;
  /** One number in memory that all threads share: the notice that nobody has taken yet. */
  next: Int32Array;
};

/** A notice that a thread has checked, by its place among all of them. */
export type Turn = { index: number; checked: CheckedNotice };

/** Takes one notice after another until none is left: a thread that starts late takes fewer. */
export function checkInTurn(tools: CheckTools, work: SharedWork): Turn[] {
  const { notices, scope, keeping, next } = work;
  const task = checkTask(work);
  const turns: Turn[] = [];
  const shared = {};
  for (;;) {
    const index = Atomics.add(next, 0, 1);
    const notice = notices[index];
    if (!notice) return turns;
    const check: Work<CheckedNotice> = (files, one) =>
      checkAllOfNotice({ ...tools, shared, files }, one, scope);
    turns.push({ index, checked: workOut(keeping, task, notice, tools.files, check) });
  }
}

/** What was found in a notice before and is so still, where it was kept. */
export function recallChecked(
  work: Pick<SharedWork, 'keeping' | 'speak' | 'scope'>,
  notice: NoticeFolder,
  files: Files,
): CheckedNotice | undefined {
  return work.keeping && recall(work.keeping, checkTask(work), notice, files);
}

function checkTask({ speak, scope }: Pick<SharedWork, 'speak' | 'scope'>): Task<CheckedNotice> {
  const { revisions, coverage, sentences = false } = scope;
  return {
    name: JSON.stringify(['check', speak, revisions, coverage, sentences]),
    schema: CheckedNoticeSchema,
  };
}
