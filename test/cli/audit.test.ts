import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand, runCommandReading } from '../support/run-command.ts';
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
  ['page.html', '<p>We keep your data for five years.</p>', '1:4'],
  ['saved.txt', '<!DOCTYPE html>\n<p>We keep your data for five years.</p>\n', '2:4'],
  ['saved.htm', '<nav>Home</nav>\r\n<main>We keep your data for five&nbsp;years.</main>', '2:7'],
  ['plain.txt', 'RETENTION\r\n\r\nWe keep your data\r\nfor five years.\r\n', '3:1'],
])('%s is read as what it is', async (file, text, place) => {
  const { status, out } = await runCommand(tempProject({ [file]: text }), 'audit', file);
  expect(status).toBe(0);
  expect(out).toContain(`We keep your data for five years. ${file}:${place}`);
});

test('audit reads a text on standard input', async () => {
  const args = ['audit', '--stdin-filename', 'page.html', '--lang', 'en'];
  const { status, out } = await runCommandReading(
    '<p>We keep your data for five years.',
    tempProject({}),
    ...args,
  );
  expect(status).toBe(0);
  expect(out).toContain('page.html:1:4');
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
  [['none.md'], 'was not recognised. Only texts in'],
  [['french.txt'], 'was not recognised. Only texts in'],
  [['page.mhtml'], 'Save the page as “Webpage, HTML only”'],
  [['notice.rtf'], 'notice.rtf is a RTF file'],
  [['-'], '--stdin-filename'],
  [['https://shop.example/privacy'], 'nothing is fetched'],
  [['a.md', '--fail-on', 'error'], 'Unexpected `error` for --fail-on'],
  [['a.md', '--not-due', '99'], 'Unexpected duty `99` for --not-due'],
  [['a.md', '--format', 'json', '--format', 'html'], 'expected --output FILE'],
  [[], 'Nothing given for `files`'],
  [['folder'], 'folder is a folder, expected a file: a saved web page'],
  [['empty.md'], 'No sentence in empty.md: the file holds no text.'],
  [['app.html'], 'No sentence in app.html.'],
  [['notice.pdf'], 'notice.pdf is a PDF file'],
  [['notice.docx'], 'notice.docx is a Word (.docx) / ZIP file'],
  [['bytes.txt'], 'bytes.txt is not text'],
  [['latin.txt'], 'latin.txt:1:2 Not UTF-8 text. Save the file as UTF-8.'],
  [['deep.html'], 'deep.html:2:2995 Nested too deep'],
  [['a.md', 'gone.md'], 'No file gone.md.'],
  [['gone.md', 'lost.md'], 'No file lost.md.'],
])('audit %j cannot be done', async (args, words) => {
  const root = tempProject({
    'a.md': notice,
    'none.md': '123\n',
    'folder/a.md': notice,
    'empty.md': '',
    'app.html': '<noscript>Turn on JavaScript.</noscript><div id="root"></div><script>1</script>',
    'french.txt':
      'Nous conservons vos données pendant cinq ans. On a le droit de demander une copie. Vous pouvez introduire une réclamation auprès de la CNIL.',
    'page.mhtml': 'From: <Saved by Blink>\nMIME-Version: 1.0\n',
    'notice.rtf': '{\\rtf1 We keep your data.}',
    'notice.pdf': '%PDF-1.7',
    'notice.docx': 'PK\u0003\u0004',
    'bytes.txt': 'a\0b',
    'latin.txt': Buffer.from('S\u00e4ilytys', 'latin1'),
    'deep.html': `<p>\n${'<div>a'.repeat(10_000)}`,
  });
  const { status, error } = await runCommand(root, 'audit', ...args, '--lang', 'en');
  expect(status).toBe(2);
  expect(error).toContain(words);
});

test('of several files those that can be read are audited', async () => {
  const root = tempProject({ 'a.md': notice });
  const { out, error, status } = await runCommand(root, 'audit', 'gone.md', 'a.md', '--lang', 'en');
  expect({ error, status }).toEqual({ error: 'No file gone.md.\n', status: 2 });
  expect(out).toContain('We keep your data for five years. a.md:6:1');
});

test('a text in UTF-16 that says so is read', async () => {
  const words = Buffer.from('\ufeffWe keep your data for five years.', 'utf16le');
  const { out, status } = await runCommand(tempProject({ 'wide.txt': words }), 'audit', 'wide.txt');
  expect(status).toBe(0);
  expect(out).toContain('wide.txt:1:1');
});

test('a language that does not fit the text is told on the side', async () => {
  const root = tempProject({ 'a.md': notice });
  const args = ['audit', 'a.md', '--text-lang', 'de', '--lang', 'en'];
  expect((await runCommand(root, ...args)).error).toBe(
    'a.md seems to be written in English; it is read as a text in German.\n',
  );
});

test.each([
  [[], 0],
  [['--fail-on', 'refused,denied'], 0],
  [['--fail-on', 'refused,wording'], 1],
  [['--fail-on', 'missing'], 1],
  [['--fail-on', 'vague'], 1],
  [['--fail-on', 'vague', '--not-due', '13(2)(a)'], 0],
])('audit %j has the status %i', async (args, expected) => {
  const root = tempProject({
    'a.md': 'You may lodge a complaint. We may keep your data for years.\n',
  });
  const { status } = await runCommand(root, 'audit', 'a.md', ...args);
  expect(status).toBe(expected);
});

test('each format is written where it is asked for', async () => {
  const root = tempProject({ 'a.md': notice });
  const args = ['--format', 'stylish', '--format', 'html', '--output', 'a.html', '--lang', 'en'];
  const { out } = await runCommand(root, 'audit', 'a.md', ...args);
  expect(out).toContain('What a.md tells (in English)');
  expect(readFileSync(join(root, 'a.html'), 'utf8')).toMatch(/^<!doctype html>/u);
});

test('facts above a text are told not to be read', async () => {
  const section = '---\ntitle: Data\nretention: []\n---\nWe keep your data for five years.\n';
  const { error } = await runCommand(
    tempProject({ 'a.md': section }),
    'audit',
    'a.md',
    '--lang',
    'en',
  );
  expect(error).toMatch(/^a\.md is a section with facts above its text.*use check/u);
});
