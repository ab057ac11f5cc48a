import { expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { tempProject } from '../support/temp-project.ts';

const notice = '---\nbroken: a: b\n---\n# Notice\n\nWe keep your data for five years.\n';

test('audit needs no project, and prints what it read as JSON', async () => {
  const root = tempProject({
    'a.md': notice,
    'b.md': 'Säilytämme tietojasi viisi vuotta ja poistamme ne sitten.\n',
  });
  const { status, out } = await runCommand(root, 'audit', 'a.md', 'b.md', '--format', 'json');
  const report = JSON.parse(out);
  expect(status).toBe(0);
  expect(report.files).toMatchObject([
    { file: 'a.md', language: 'en', sentences: 1, claims: [{ kind: 'retention', line: 6 }] },
    { file: 'b.md', language: 'fi', sentences: 1, claims: [{ kind: 'retention', line: 1 }] },
  ]);
});

test.each([
  ['page.html', 'We keep your data for five years.\n'],
  ['saved.txt', '<!DOCTYPE html>\n<p>We keep your data for five years.</p>\n'],
])('a page of the web is not passed over without a word: %s', async (file, text) => {
  const { status, out, error } = await runCommand(tempProject({ [file]: text }), 'audit', file);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(error).toContain(`${file} is an HTML page`);
});

test('audit speaks the language that is asked for, whatever the text is in', async () => {
  const root = tempProject({ 'a.md': notice });
  const { out } = await runCommand(root, 'audit', 'a.md', '--lang', 'sv');
  expect(out).toContain('1 mening: 1 säger något, 0 kändes inte igen.');
});

test.each([
  [['gone.md'], 'No file gone.md.'],
  [['a.md', '--format', 'pdf'], 'Unexpected format `pdf`'],
  [['a.md', '--text-lang', 'xx'], 'Unexpected language of the text `xx`'],
  [['a.md', 'a.md', '--against', 'a.md'], 'expected one file with --against'],
  [['none.md'], 'was not recognised, expected --text-lang'],
])('audit %j cannot be done', async (args, words) => {
  const root = tempProject({ 'a.md': notice, 'none.md': '123\n' });
  const { status, error } = await runCommand(root, 'audit', ...args, '--lang', 'en');
  expect(status).toBe(2);
  expect(error).toContain(words);
});
