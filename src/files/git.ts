import { execFileSync } from 'node:child_process';
import { entriesOf } from './entries.ts';
import { type Files, maxBytes, type ReadResult } from './files.ts';

/** Thrown when a Git reference cannot be read: no repository, no such reference. */
export class GitError extends Error {}

/**
 * The files below `root` as they were at the commit `ref`. The commit's tree is listed once;
 * each file is read when it is asked for. Symbolic links are not followed.
 */
export function filesInGit(root: string, ref: string): Files {
  const prefix = git(root, ['rev-parse', '--show-prefix']).toString('utf8').trim();
  const commit = git(root, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`])
    .toString('utf8')
    .trim();
  const blobs = listBlobs(root, commit, prefix);
  return {
    list: (folder) => entriesOf(blobs.keys(), folder),
    read: (path) => readBlob(root, blobs.get(path)),
  };
}

type Blob = { hash: string; size: number };

function listBlobs(root: string, commit: string, prefix: string): Map<string, Blob> {
  const listing = git(root, [
    'ls-tree',
    '-r',
    '-z',
    '-l',
    '--full-tree',
    commit,
    '--',
    prefix || '.',
  ]);
  const blobs = new Map<string, Blob>();
  for (const record of listing.toString('utf8').split('\0')) {
    const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.+)$/su.exec(record);
    if (!match || match[1] === '120000') continue;
    const path = (match[4] ?? '').slice(prefix.length);
    blobs.set(path, { hash: match[2] ?? '', size: Number(match[3]) });
  }
  return blobs;
}

function readBlob(root: string, blob: Blob | undefined): ReadResult {
  if (!blob) return { ok: false, reason: 'missing' };
  if (blob.size > maxBytes) return { ok: false, reason: 'too-large' };
  return { ok: true, bytes: git(root, ['cat-file', 'blob', blob.hash]) };
}

function git(root: string, args: string[]): Buffer {
  try {
    return execFileSync('git', args, {
      cwd: root,
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const stderr =
      error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new GitError(stderr.trim().split('\n')[0] ?? 'git failed');
  }
}
