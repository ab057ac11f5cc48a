import { resolveBase } from '../against/base.ts';
import type { Asked } from '../ask-for.ts';
import type { Io } from '../io.ts';
import type { Workspace } from '../project.ts';
import { type Choice, chooseNotices } from './choose-notices.ts';
import { leaveOut } from './leave-out.ts';
import { parseShard } from './shard.ts';

/** The options of `check` that leave notices to others, or to another day. */
export type ChoiceOptions = { changedSince?: string; shard?: string; fetch?: boolean };

/** Which of the notices that a command names one run looks at. `--changed-since ci` is the commit that `--against ci` would take. */
export function choiceOf(
  workspace: Workspace,
  { notices, isNamed }: Asked,
  { changedSince: against, shard, fetch = false }: ChoiceOptions,
  io: Io,
): Choice {
  const part = shard === undefined ? undefined : parseShard(shard);
  const base = against && resolveBase(workspace, { against, fetch: fetch && against === 'ci' }, io);
  const leftOut = base ? leaveOut(workspace.root, notices, base) : undefined;
  return chooseNotices({ isNamed, notices, leftOut, shard: part });
}
