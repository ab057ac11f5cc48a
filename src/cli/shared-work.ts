import type { NoticeFolder } from '../content/load-project.ts';
import {
  type CheckedNotice,
  type CheckScope,
  type CheckTools,
  checkAllOfNotice,
} from './check-notice.ts';
import type { Workspace } from './project.ts';

/** The check of many notices, as the threads that share it see it. */
export type SharedWork = Pick<Workspace, 'root' | 'now' | 'speak'> & {
  notices: readonly NoticeFolder[];
  scope: CheckScope;
  /** One number in memory that all threads share: the notice that nobody has taken yet. */
  next: Int32Array;
};

/** A notice that a thread has checked, by its place among all of them. */
export type Turn = { index: number; checked: CheckedNotice };

/** Takes one notice after another until none is left: a thread that starts late takes fewer. */
export function checkInTurn(tools: CheckTools, { notices, scope, next }: SharedWork): Turn[] {
  const turns: Turn[] = [];
  for (;;) {
    const index = Atomics.add(next, 0, 1);
    const notice = notices[index];
    if (!notice) return turns;
    turns.push({ index, checked: checkAllOfNotice(tools, notice, scope) });
  }
}
