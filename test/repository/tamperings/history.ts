import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { completeNotice } from '../../check/complete-notice.ts';
import { commitAll, runGit } from '../../support/git.ts';
import { runCommand } from '../../support/run-command.ts';
import { append } from './forge.ts';

export const notice = 'content/notices/bookshop';
export const revisions = `${notice}/revisions`;
export const ledger = `${revisions}/ledger.yaml`;
export const [first, second, third] = ['2026-01-10', '2026-06-10', '2026-11-10'].map(
  (id) => `${revisions}/${id}`,
) as [string, string, string];

const figure = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>${words}</title></svg>\n`;

/** The files of a project by path, changed. */
export function edit(root: string, path: string, change: (text: string) => string): void {
  const before = readFileSync(join(root, path), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${path}`);
  put(root, path, after);
}

export function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/**
 * A repository with three released revisions and two events, as it was public on 11 November 2026, in two commits on
 * `main`: the second has all of them, the first one alone. The caller removes it.
 */
export async function publicHistory(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'seloste-history-'));
  for (const [path, text] of Object.entries(completeNotice())) put(root, path, text);
  runGit(root, 'init', '-q', '-b', 'main');
  put(root, `${notice}/figures/flow.svg`, figure('From you to us'));
  edit(root, `${notice}/en/data.md`, (text) => `${text}\n![From you to us](../figures/flow.svg)\n`);
  await release(root, '2026-01-10');
  commitAll(root, 'One revision');
  edit(root, `${notice}/en/giving.md`, (text) => `${text}\nNothing else is asked for.\n`);
  await release(root, '2026-06-10');
  const misprint = {
    type: 'erratum',
    revision: '2026-06-10',
    text: { en: 'A misprint.' },
  } as const;
  append(root, { ...misprint, date: '2026-07-01', recorded: '2026-07-01' });
  put(root, `${notice}/figures/flow.svg`, figure('From you to us and back'));
  edit(root, `${notice}/en/children.md`, (text) => `${text}\nAsk your parents first.\n`);
  await release(root, '2026-11-10');
  const told = { type: 'told', revision: '2026-11-10', channels: ['email'] } as const;
  append(root, { ...told, channels: ['email'], date: '2026-11-11', recorded: '2026-11-11' });
  commitAll(root, 'Three revisions');
  runGit(root, 'gc', '-q');
  rmSync(join(root, '.git/hooks'), { recursive: true, force: true });
  return root;
}

/** Releases the draft of a day, as a person does on that day. */
export async function release(root: string, day: string): Promise<void> {
  const words = day === '2026-01-10' ? [] : ['--kind', 'editorial', '--reason', 'Words only.'];
  const summary = words.length > 0 ? ['--summary', 'en=One sentence more.'] : [];
  const { status, out, error } = await runCommand(
    root,
    ...['release', 'bookshop', '--date', day, '--now', day, ...words, ...summary],
  );
  if (status !== 0) throw new Error(`not released: ${out}${error}`);
}

export function remove(root: string): void {
  rmSync(root, { recursive: true, force: true });
}
