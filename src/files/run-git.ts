import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Why Git cannot be asked: a reason that there are words for, or what Git itself says. */
export type GitTrouble = 'no-program' | 'no-repository' | 'not-trusted' | 'refused';

/** Thrown when Git does not answer; the message is the first line that it said. */
export class GitError extends Error {
  readonly trouble: GitTrouble;

  constructor(trouble: GitTrouble, message: string) {
    super(message);
    this.trouble = trouble;
  }
}

/**
 * Variables that tell Git which repository is meant, as it sets them for hooks. A hook of another
 * repository, or of this one seen from another folder, must not decide what is read.
 */
const places = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_GRAFT_FILE',
  'GIT_SHALLOW_FILE',
  'GIT_REPLACE_REF_BASE',
] as const;

const quiet = {
  LC_ALL: 'C',
  LANGUAGE: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // A replacement of a commit would be compared with in its stead.
  GIT_NO_REPLACE_OBJECTS: '1',
} as const;

/** Longest answer that is taken, in bytes. */
const maxAnswer = 512 * 1024 * 1024;

/** What Git answers in a folder; `input` is what it reads. */
export type Git = (args: readonly string[], input?: string) => Buffer;

/** A repository, and the way from its top down to the folder that Git runs in, with a slash at its end. */
export type Repository = { git: Git; prefix: string };

/**
 * Git as it works on the repository that `root` lies in. Only where there is none, a repository that the
 * variables of a hook name is taken: it serves a state that was unpacked elsewhere.
 */
export function openGit(root: string): Repository {
  const here = { ...withoutPlaces(process.env), ...quiet };
  try {
    return openIn(root, here);
  } catch (error) {
    const named = process.env['GIT_DIR'];
    if (!(error instanceof GitError) || error.trouble !== 'no-repository' || !named) throw error;
    return openIn(root, { ...process.env, ...quiet, GIT_DIR: resolve(named) });
  }
}

function openIn(root: string, env: NodeJS.ProcessEnv): Repository {
  const git: Git = (args, input) => run(root, env, args, input);
  const prefix = git(['rev-parse', '--show-prefix']).toString('utf8').replace(/\n$/u, '');
  return { git, prefix };
}

function withoutPlaces(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const removed: readonly string[] = places;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !removed.includes(name)));
}

function run(cwd: string, env: NodeJS.ProcessEnv, args: readonly string[], input?: string): Buffer {
  const result = spawnSync('git', args, {
    cwd,
    env,
    maxBuffer: maxAnswer,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    ...(input !== undefined && { input }),
  });
  if (result.error) throw notStarted(result.error);
  if (result.status === 0) return result.stdout;
  const said = result.stderr.toString('utf8').trim();
  throw new GitError(troubleIn(said), said.split('\n')[0] || `git ${args[0]} failed`);
}

function notStarted(error: Error): GitError {
  const missing = 'code' in error && error.code === 'ENOENT';
  return new GitError(missing ? 'no-program' : 'refused', error.message);
}

function troubleIn(said: string): GitTrouble {
  if (/not a git repository/iu.test(said)) return 'no-repository';
  return /dubious ownership|unsafe repository/iu.test(said) ? 'not-trusted' : 'refused';
}
