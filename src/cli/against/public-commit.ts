import type { CommitGraph } from './commit-graph.ts';
import type { ForgeSays } from './forge-values.ts';

/** How the commit was found that stands for what was public. */
export type Found = {
  how: 'before' | 'request' | 'unrelated' | 'branch' | 'oldest' | 'only';
  commit: string;
};

/** What this clone lacks, and the arguments of `git fetch` that bring it. */
export type Lacking = {
  lacks: 'commit' | 'branch' | 'history' | 'name';
  what: string;
  fetch: readonly string[];
};

/**
 * The commit that stands for what was public before a change, by what the forge says:
 *
 * 1. what stood on the branch before the push, force-pushed or not;
 * 2. where the change left the branch that it goes to;
 * 3. where it left the default branch, for a new branch or a tag;
 * 4. for a state that is on the default branch already (its first push, a schedule), the oldest commit
 *    with released revisions: whoever changed one later did not change it there.
 *
 * A commit is never compared with itself, which would always pass, unless there is no other.
 */
export function publicCommit(graph: CommitGraph, says: ForgeSays): Found | Lacking {
  const head = graph.find('HEAD') ?? '';
  const { before, left, target } = says;
  if (before !== undefined) {
    const commit = graph.find(before);
    if (commit === undefined) return lackingCommit(before);
    if (commit !== head) return { how: 'before', commit };
  }
  if (left !== undefined) {
    const commit = graph.find(left);
    if (commit === undefined) return lackingCommit(left);
    if (commit !== head) return { how: 'request', commit };
  }
  if (target !== undefined) {
    const commit = graph.find(target);
    return commit === undefined ? lackingCommit(target) : common(graph, head, commit, 'request');
  }
  return onBranch(graph, head, says.defaultBranch);
}

function onBranch(graph: CommitGraph, head: string, branch: string | undefined): Found | Lacking {
  const ref = `refs/remotes/origin/${branch ?? 'HEAD'}`;
  // Without an origin the repository is the only one there is.
  const own = branch !== undefined && !graph.hasOrigin() ? `refs/heads/${branch}` : undefined;
  const commit = graph.find(own ?? ref);
  if (commit !== undefined) return common(graph, head, commit, 'branch');
  if (branch === undefined) return { lacks: 'name', what: '', fetch: [] };
  const depth = graph.isCut('HEAD') ? ['--unshallow'] : [];
  const fetch = ['--no-tags', ...depth, 'origin', `+refs/heads/${branch}:${ref}`];
  return { lacks: 'branch', what: branch, fetch };
}

/** What is common to this state and a branch; the branch itself where nothing is. */
function common(
  graph: CommitGraph,
  head: string,
  target: string,
  how: 'request' | 'branch',
): Found | Lacking {
  if (target !== head && graph.parents(head).includes(target)) return { how, commit: target };
  if (graph.isCut(`${head}...${target}`)) return lackingHistory;
  const commit = graph.mergeBase(head, target);
  if (commit === undefined) return { how: 'unrelated', commit: target };
  return commit === head ? oldest(graph, head) : { how, commit };
}

function oldest(graph: CommitGraph, head: string): Found | Lacking {
  if (graph.isCut(head)) return lackingHistory;
  const released = ':(glob)content/notices/*/revisions/**';
  const [first] = graph.list('--full-history', head, '--', released);
  const commit = first ?? graph.list('--max-parents=0', head)[0] ?? head;
  return { how: commit === head ? 'only' : 'oldest', commit };
}

function lackingCommit(commit: string): Lacking {
  return { lacks: 'commit', what: commit, fetch: ['--no-tags', '--depth=1', 'origin', commit] };
}

const lackingHistory: Lacking = {
  lacks: 'history',
  what: '',
  fetch: ['--no-tags', '--unshallow', 'origin'],
};
