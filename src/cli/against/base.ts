import { shellWord } from '../../escape/shell.ts';
import { type Git, GitError, openGit } from '../../files/run-git.ts';
import { say } from '../../locale/say.ts';
import { cannot } from '../cannot.ts';
import type { Io } from '../io.ts';
import type { Workspace } from '../project.ts';
import { type CommitGraph, graphOf } from './commit-graph.ts';
import { askForge } from './forge.ts';
import type { ForgeSays } from './forge-values.ts';
import { cannotAsk } from './git-trouble.ts';
import { type Found, type Lacking, publicCommit } from './public-commit.ts';

/** The options of a command that compares with an earlier state. */
export type AgainstOptions = { against?: string; fetch?: boolean };

/** The earlier state that a command compares with. */
export type Base = {
  /** A commit by any name that Git knows, as it stands in messages. */
  ref: string;
  /** Whether the drafts are compared too. An old commit is no measure for them: what is told may lawfully change. */
  drafts: boolean;
  /** The commit at which this state parted from `ref`, where that has gone on: what was done there since is not missing here. */
  fork?: string;
};

/**
 * The state that `--against` names: a commit, or `ci` for what the forge says was public. It is told on stderr what
 * `ci` means; nothing where nothing is asked for, or nothing has ever been committed.
 */
export function resolveBase(
  { root, speak }: Pick<Workspace, 'root' | 'speak'>,
  { against, fetch = false }: AgainstOptions,
  io: Io,
): Base | undefined {
  if (fetch && against !== 'ci') throw cannot('fetch-without-ci', {});
  if (against === undefined) return undefined;
  try {
    const { git } = openGit(root);
    const graph = graphOf(git, root);
    if (against === 'ci') return baseOfForge(git, graph, fetch, io, speak);
    if (against !== 'HEAD' || graph.find('HEAD') !== undefined)
      return { ref: against, drafts: true, ...forkFrom(graph, against) };
    if (graph.list('--all', '--max-count=1').length > 0) return { ref: against, drafts: true };
    io.error(`${say('commands.base-unborn', speak)}\n`);
    return undefined;
  } catch (error) {
    throw cannotAsk(error, against, root);
  }
}

/** Where HEAD parted from a commit that is not among its own. In a shallow clone that may not be known. */
function forkFrom(graph: CommitGraph, ref: string): Pick<Base, 'fork'> {
  const [head, commit] = [graph.find('HEAD'), graph.find(ref)];
  if (head === undefined || commit === undefined || head === commit) return {};
  const fork = graph.mergeBase(head, commit);
  if (fork === undefined || fork === commit || graph.isCut(`${head}...${commit}`)) return {};
  return { fork };
}

function baseOfForge(
  git: Git,
  graph: CommitGraph,
  mayFetch: boolean,
  io: Io,
  speak: Workspace['speak'],
): Base {
  const says = askForge(io);
  const tried = new Set<string>();
  for (;;) {
    const found = publicCommit(graph, says);
    if ('commit' in found) {
      io.error(`${sayFound(found, says, speak)}\n`);
      return { ref: found.commit.slice(0, 12), drafts: found.how !== 'oldest' };
    }
    const command = ['git', 'fetch', ...found.fetch.map(shellWord)].join(' ');
    if (!mayFetch || found.fetch.length === 0 || tried.has(command)) {
      throw cannotFind(found, says, command);
    }
    tried.add(command);
    io.error(`${say('commands.base-fetched', speak, { command })}\n`);
    fetchMissing(git, found, command);
  }
}

function fetchMissing(git: Git, { fetch }: Lacking, command: string): void {
  try {
    git(['fetch', '--quiet', ...fetch]);
  } catch (error) {
    if (!(error instanceof GitError) || error.trouble !== 'refused') throw error;
    throw cannot('fetch-failed', { command, reason: error.message });
  }
}

function cannotFind({ lacks, what }: Lacking, { forge }: ForgeSays, command: string) {
  switch (lacks) {
    case 'commit':
      return cannot('public-commit-missing', { commit: what, forge, command });
    case 'branch':
      return cannot('public-branch-missing', { branch: what, forge, command });
    case 'history':
      return cannot('history-cut', { command });
    case 'name':
      return cannot('public-unnamed', { forge });
  }
}

function sayFound(
  { how, commit }: Found,
  { forge, defaultBranch }: ForgeSays,
  speak: Workspace['speak'],
): string {
  const branch = defaultBranch ?? 'origin/HEAD';
  return say(`commands.base-${how}`, speak, { commit, forge, branch });
}
