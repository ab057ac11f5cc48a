import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';

const fixture = join(import.meta.dirname, '../fixtures/languages');

/** A notice in Estonian and Arabic with two revisions, written out into a folder that is new. */
export async function writeLanguages(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'seloste-languages-'));
  cpSync(fixture, root, { recursive: true });
  const summary = (...texts: string[]) => texts.flatMap((text) => ['--summary', text]);
  await run(root, 'release', 'pood', '--now', '2026-10-01', ...summary('et=Esimene.', 'ar=الأول.'));
  change(root, 'et', ['period: P3Y', 'period: P5Y'], ['Pärast seda', 'Seejärel']);
  change(root, 'ar', ['بعد ذلك نحذفها', 'بعد ذلك نحذفها نهائيا']);
  await run(root, 'translated', 'pood', 'sailitamine');
  const kind = ['--kind', 'material', '--reason', 'Judged by a person.'];
  const told = summary('et=Säilitame andmeid kauem.', 'ar=نحتفظ بالبيانات مدة أطول.');
  await run(root, 'release', 'pood', '--now', '2026-11-01', ...kind, ...told);
  return root;
}

function change(root: string, locale: string, ...edits: readonly (readonly [string, string])[]) {
  const file = join(root, `content/notices/pood/${locale}/sailitamine.md`);
  const text = edits.reduce((all, [from, to]) => all.replace(from, to), readFileSync(file, 'utf8'));
  writeFileSync(file, text);
}

async function run(root: string, ...args: string[]): Promise<void> {
  const { status, error } = await runCommand(root, ...args);
  if (status !== 0) throw new Error(error);
}
