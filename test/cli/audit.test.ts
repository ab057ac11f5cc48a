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
  [['none.md'], 'was not recognised, expected --text-lang'],
  [[], 'Nothing given for `files`'],
  [['folder'], 'folder is a folder'],
  [['empty.md'], 'No sentence in empty.md.'],
  [['app.html'], 'No sentence in app.html.'],
  [['notice.pdf'], 'notice.pdf is a PDF file'],
  [['notice.docx'], 'notice.docx is a Word (.docx) / ZIP file'],
  [['bytes.txt'], 'bytes.txt is not text'],
  [['latin.txt'], 'latin.txt:1:2 Not UTF-8 text.'],
  [['deep.html'], 'deep.html:2:2995 Nested too deep'],
  [['a.md', 'gone.md'], 'No file gone.md.'],
])('audit %j cannot be done', async (args, words) => {
  const root = tempProject({
    'a.md': notice,
    'none.md': '123\n',
    'folder/a.md': notice,
    'empty.md': '',
    'app.html': '<noscript>Turn on JavaScript.</noscript><div id="root"></div><script>1</script>',
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
