import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { tempProject } from '../support/temp-project.ts';

const notice = 'content/notices/association';
const record = `${notice}/revisions/2026-11-02/revision.yaml`;

/** A copy of a project that 0.2 released, with one file as a newer version would have written it. */
function newerProject(file: string, change: (text: string) => string): string {
  const root = tempProject({});
  cpSync(join(import.meta.dirname, '../fixtures/frozen-0.2'), root, { recursive: true });
  const path = join(root, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return root;
}

const newer =
  (more = '') =>
  (text: string) =>
    `schemaVersion: 2\nmatters: [a]\n${more}${text.replace(/^engine: .*\n/mu, '')}`;
const inNoTime = 'The file has format 2, which was made for a newer Seloste than this one (0.2.0).';
const named =
  'The file was written by Seloste 0.7.1, in format 2, which this one (0.2.0) does not know.';

test.each<[string, string, (text: string) => string, string]>([
  ['the settings of the site', 'content/site.yaml', newer(), inNoTime],
  ['a manifest', `${notice}/notice.yaml`, newer(), inNoTime],
  ['a record', record, newer('engine: 0.7.1\n'), named],
  ['a record that does not tell its version', record, newer(), inNoTime],
  [
    'a digest of a later kind',
    record,
    (text) => text.replace('{version: 2', '{version: 5'),
    inNoTime.replace('format 2', 'format 5'),
  ],
])('a newer format is told once and never misread: %s', async (_, file, change, message) => {
  const root = newerProject(file, change);
  const { status, out } = await runCommand(
    root,
    'check',
    '--revisions',
    '--format',
    'json',
    '--lang',
    'en',
  );
  const { findings } = JSON.parse(out) as {
    findings: { file: string; rule: string; message: string }[];
  };
  const own = findings.filter((one) => one.file === file);
  expect(own.map(({ rule, message: said }) => [rule, said])).toEqual([['format-newer', message]]);
  expect(status).toBe(2);
});

test('an entry of the ledger in a newer format stops verify', async () => {
  const ledger = `${notice}/revisions/ledger.yaml`;
  const root = newerProject(
    ledger,
    (text) => `${text}- {seq: 11, schemaVersion: 2, type: merged}\n`,
  );
  const { status, out } = await runCommand(root, 'verify', '--lang', 'en');
  expect(status).toBe(2);
  expect(out).toContain(`${ledger}:11:28 ${inNoTime}`);
  expect(out).not.toContain('merged');
});

test('a record in a newer format stops verify, which tells the version that is needed', async () => {
  const root = newerProject(record, newer('engine: 0.7.1\n'));
  const { status, out } = await runCommand(root, 'verify', '--lang', 'en');
  expect(status).toBe(2);
  expect(out).toContain(`${record}:1:16 ${named} Install Seloste 0.7.1 or a newer one here.`);
});

test('what says version 1 is read as what says nothing', async () => {
  const root = newerProject('content/site.yaml', (text) => `schemaVersion: 1\n${text}`);
  expect((await runCommand(root, 'check', '--lang', 'en')).status).toBe(0);
});

test('a version that never was is a mistake', async () => {
  const root = newerProject('content/site.yaml', (text) => `schemaVersion: old\n${text}`);
  expect((await runCommand(root, 'check', '--lang', 'en')).out).toContain('value-not-in-list');
});
