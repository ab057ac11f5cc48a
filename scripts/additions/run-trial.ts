import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Trial } from './trials.ts';

const root = join(import.meta.dirname, '../..');

/** What an addition took: files by hand, files that `npm run generate` wrote, and whether it works. */
export type Taken = {
  readonly byHand: readonly string[];
  readonly generated: readonly string[];
  readonly works: boolean;
};

/** Adds something to a copy of the house, as a person would, and asks what that took. */
export function runTrial({ add, prove, shows }: Trial): Taken {
  const folder = mkdtempSync(join(tmpdir(), 'seloste-addition-'));
  const at = (file: string) => join(folder, file);
  // Without the folder that npm was called from, which paths would be read against.
  const { INIT_CWD: _, ...env } = process.env;
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  const node = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe', env });
  try {
    copyTracked(folder);
    git('init', '--quiet');
    git('add', '--all');
    add({
      read: (file) => readFileSync(at(file), 'utf8'),
      write: (file, text) => {
        mkdirSync(dirname(at(file)), { recursive: true });
        writeFileSync(at(file), text);
      },
      copy: (from, to) => cpSync(at(from), at(to), { recursive: true }),
    });
    const byHand = changedIn(git);
    symlinkSync(join(root, 'node_modules'), at('node_modules'));
    node('scripts/generate.ts');
    const generated = changedIn(git).filter((file) => !byHand.includes(file));
    const works = node('scripts/seloste.ts', ...prove).includes(shows);
    return { byHand, generated, works };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function copyTracked(folder: string): void {
  const parts = [
    'schema',
    'src',
    'site',
    'scripts',
    'content',
    'docs',
    'package.json',
    '.gitignore',
  ];
  const listed = execFileSync('git', ['ls-files', '-z', '--', ...parts], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of listed.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
}

function changedIn(git: (...args: string[]) => string): string[] {
  const listed = git('ls-files', '--modified', '--others', '--exclude-standard');
  return [
    ...new Set(listed.split('\n').filter((file) => file !== '' && file !== 'node_modules')),
  ].sort();
}
