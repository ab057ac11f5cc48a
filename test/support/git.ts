import { execFileSync } from 'node:child_process';

const identity = ['-c', 'user.name=Test', '-c', 'user.email=t@shop.example'];

/** Runs Git in a folder, on fixed dates and without the settings of the machine. */
export function runGit(cwd: string, ...args: string[]): string {
  const day = '2026-11-01T12:00:00Z';
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;
  return execFileSync('git', [...identity, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
    env: {
      ...env,
      GIT_AUTHOR_DATE: day,
      GIT_COMMITTER_DATE: day,
      GIT_CONFIG_GLOBAL: '/dev/null',
      // No samples of hooks, which would be most of the files of a small repository.
      GIT_TEMPLATE_DIR: '',
    },
  }).trim();
}

/** Makes a folder a repository with all its files in one commit, and names that commit. */
export function commitAll(cwd: string, message = 'First'): string {
  runGit(cwd, 'init', '-q');
  runGit(cwd, 'add', '.');
  runGit(cwd, 'commit', '-q', '-m', message);
  return runGit(cwd, 'rev-parse', 'HEAD');
}
