import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { readDocx } from '../publish/docx/read-docx.ts';
import { runCommand } from '../support/run-command.ts';
import { tempProject } from '../support/temp-project.ts';

const root = join(import.meta.dirname, '../..');
const files = ['diff', '--before', 'a.md', '--after', 'b.md', '--format', 'docx'];
const project = () =>
  tempProject({
    'a.md': '---\ntitle: A\n---\nkept six years\n\n![](flow.png)\n',
    'b.md': '\uFEFFkept ten years\r\n\r\n![](flow.png)\r\n',
  });

test('two files are a Word file in a file', async () => {
  const folder = project();
  const result = await runCommand(folder, ...files, '--output', 'c.docx');
  expect(result).toEqual({ status: 0, out: '', error: '' });
  const lines = readDocx(readFileSync(join(folder, 'c.docx')), 'both');
  expect(lines).toEqual(['kept {-six-}{+ten+} years', '_[]_', 'DocumentEnd ']);
});

test('a picture beside the files is embedded', async () => {
  const folder = project();
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  writeFileSync(join(folder, 'flow.png'), Buffer.from(pixel, 'base64'));
  await runCommand(folder, ...files, '--output', 'c.docx');
  expect(readDocx(readFileSync(join(folder, 'c.docx')), 'both')[1]).toBe('![]');
});

test('without --output the bytes go to a program, never to a terminal', async () => {
  const folder = project();
  expect(await runCommand(folder, ...files)).toEqual({
    status: 2,
    out: '',
    error: 'A Word file cannot be shown on a terminal, expected --output FILE.\n',
  });
  const written: Uint8Array[] = [];
  const io = {
    cwd: folder,
    call: '',
    clock: new Date('2026-11-23T12:00:00Z'),
    colour: false,
    env: {},
    out: () => {},
    error: () => {},
    bytes: (bytes: Uint8Array) => {
      written.push(bytes);
    },
  };
  expect(await main(files, io)).toBe(0);
  expect(written.map((bytes) => readDocx(bytes, 'reject')[0])).toEqual(['kept six years']);
});

test('two revisions of a notice, twice the same bytes', async () => {
  const folder = tempProject({});
  const write = async (name: string): Promise<Buffer> => {
    const file = join(folder, name);
    const notice = ['diff', 'consumers', '2026-09-01', '2026-10-01', '--lang', 'en'];
    const { status } = await runCommand(root, ...notice, '--format', 'docx', '--output', file);
    expect(status).toBe(0);
    return readFileSync(file);
  };
  const one = await write('one.docx');
  expect(Buffer.compare(one, await write('two.docx'))).toBe(0);
  const lines = readDocx(one, 'both');
  expect(lines).toContain('Stamp Last updated: 1 {-September-}{+October+} 2026');
  expect(lines.filter((line) => line.startsWith('![Chart of the flow of data'))).toHaveLength(1);
});

test('every format can be written to a file, without colours', async () => {
  const folder = project();
  const args = ['diff', '--before', 'a.md', '--after', 'b.md', '--format', 'html'];
  const { out } = await runCommand(folder, ...args);
  const result = await runCommand(folder, ...args, '--output', 'c.html');
  expect(result).toEqual({ status: 0, out: '', error: '' });
  expect(readFileSync(join(folder, 'c.html'), 'utf8')).toBe(out);
});
