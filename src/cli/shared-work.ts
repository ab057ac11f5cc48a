import type { Locale } from '../../schema/languages.ts';
import type { NoticeFolder } from '../content/load-project.ts';
import { type CheckScope, type CheckTools, checkAllOfNotice } from './check-notice.ts';
import type { CheckedNotice } from './checked-notice.ts';
import type { Keeping } from './kept/keeping.ts';
import { type Work, workOut } from './kept/recall.ts';
import type { Workspace } from './project.ts';
import { checkTask } from './recall-checked.ts';

/** The check of many notices, as the threads that share it see it. */
export type SharedWork = Pick<Workspace, 'root' | 'now' | 'speak'> & {
  /** The languages that must be ready. */
  languages: readonly Locale[];
  /** Whose words languages without any borrow, the first that has some. */
  lenders: readonly (Locale | undefined)[];
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
