import { execFileSync } from 'node:child_process';
import {
  closeSync,
  constants,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand, runCommandInColour } from '../support/run-command.ts';
import { smallProject, tempProject } from '../support/temp-project.ts';

const section = (yaml: string, body = 'Text.') => `---\ntitle: All\n${yaml}\n---\n${body}\n`;

type Json = {
  summary: Record<string, number>;
  findings: { rule: string; file: string; line: number; column: number; message: string }[];
};

async function checkJson(root: string, ...args: string[]): Promise<Json & { status: number }> {
  const { out, status } = await runCommand(root, 'check', '--format', 'json', ...args);
  return { ...(JSON.parse(out) as Json), status };
}

const file = 'content/notices/shop/en/all.md';

test.each<[string, string | Uint8Array, number, string, number, number]>([
  ['broken YAML', section('a: b: c'), 2, 'yaml-invalid', 3, 4],
  ['not UTF-8', new Uint8Array([0x61, 0x0a, 0x62, 0xe4]), 2, 'file-not-utf-8', 2, 2],
  ['a section of 5 MB', 'a'.repeat(5_000_000), 2, 'file-too-large', 1, 1],
  ['no front matter', 'Text.\n', 1, 'front-matter-missing', 1, 1],
  ['__proto__ as a key', section('__proto__: {admin: true}'), 1, 'key-unknown', 3, 1],
  ['a javascript: link', section('', '[x](javascript:alert(1))'), 1, 'link-unsafe', 5, 1],
  ['raw HTML', section('', 'a <!-- b -->'), 1, 'raw-html', 5, 3],
  ['quotes 10,000 deep', section('', `A\n\n${'>'.repeat(10_000)}x`), 2, 'markdown-nesting', 7, 1],
  ['1 MB of brackets', section('', ']'.repeat(1_000_000)), 2, 'markdown-nesting', 5, 1],
  ['an empty file', '', 1, 'front-matter-missing', 1, 1],
])('bad input: %s', async (_, text, status, rule, line, column) => {
  const root = tempProject(smallProject(text));
  const report = await checkJson(root);
  expect(report.status).toBe(status);
  expect(report.findings).toContainEqual(expect.objectContaining({ rule, file, line, column }));
});

test('a link out of the root is not followed', async () => {
  const root = tempProject(smallProject(section('')));
  const outside = tempProject({ 'secret.md': section('controller: {name: Secret}') });
  rmSync(join(root, file));
  symlinkSync(join(outside, 'secret.md'), join(root, file));
  const report = await checkJson(root);
  expect(report.status).toBe(2);
  expect(report.findings.map(({ rule }) => rule)).toEqual(['file-outside-root']);
});

test('a file in the place of the revisions is no notice without revisions', async () => {
  const revisions = 'content/notices/shop/revisions';
  const report = await checkJson(tempProject({ ...smallProject(section('')), [revisions]: 'x' }));
  expect(report.status).toBe(2);
  expect(report.findings[0]).toMatchObject({ rule: 'file-unreadable', file: revisions });
});

test.each(['revisions', 'figures', 'fi'])(
  '%s that leads out of the project is not taken for an empty folder',
  async (name) => {
    const folder = `content/notices/shop/${name}`;
    const root = tempProject({
      ...smallProject(section('', '![Flow](../figures/flow.svg)')),
      'content/notices/shop/notice.yaml':
        'title: {en: A, fi: A}\npath: {en: a, fi: a}\nlanguage: en\nlanguages: [en, fi]\nsections: [all]\n',
    });
    symlinkSync(tempProject({}), join(root, folder));
    const report = await checkJson(root);
    expect(report.status).toBe(2);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: 'folder-unreadable', file: folder }),
    );
  },
);

test.each(['check', 'verify', 'build'])(
  '%s names a folder of notices that leads out',
  async (command) => {
    const root = tempProject({ 'content/site.yaml': smallProject('')['content/site.yaml'] ?? '' });
    symlinkSync(tempProject({}), join(root, 'content/notices'));
    expect(await runCommand(root, command)).toEqual({
      status: 2,
      out: '',
      error:
        'Cannot read what is in the folder content/notices. See that it may be read and that it lies in the project.\n',
    });
  },
);

test('a listed section without a file is missing from its list', async () => {
  const root = tempProject(smallProject(section('')));
  rmSync(join(root, file));
  const report = await checkJson(root);
  expect(report).toMatchObject({
    status: 1,
    findings: [
      { rule: 'section-missing', file: 'content/notices/shop/notice.yaml', line: 5, column: 12 },
    ],
  });
});

test.each([
  ['a source language that is not listed', 'language: en', 'language: fi', 3],
  ['a language listed twice', 'languages: [en]', 'languages: [en, en]', 4],
  ['a section listed twice', 'sections: [all]', 'sections: [all, all]', 5],
])('%s is an error, never an empty report', async (_, right, wrong, line) => {
  const files = smallProject(section(''));
  const manifest = 'content/notices/shop/notice.yaml';
  const root = tempProject({ ...files, [manifest]: String(files[manifest]).replace(right, wrong) });
  expect(await checkJson(root)).toMatchObject({
    status: 1,
    findings: [{ rule: 'value-wrong-format', file: manifest, line }],
  });
});

test.each([
  ['a folder without notices', ['check', '--root', 'nothing-here'], /No folder/u],
  ['an empty folder', ['check'], /No notice found in .*expected content\/notices/u],
  ['an unknown option', ['check', '--nope'], /Unexpected option `--nope`/u],
  ['an unknown command', ['chekc'], /No command `chekc`/u],
])('%s cannot be checked', async (_, args, message) => {
  const { status, out, error } = await runCommand(tempProject({}), ...args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(error).toMatch(message);
});

test.each([
  ['an unknown notice', ['check', 'shpo'], /No notice `shpo`, expected one of shop\./u],
  ['an unknown format', ['check', '--format', 'xml'], /Unexpected format `xml`/u],
  ['a day that is none', ['check', '--now', '2026-02-30'], /Unexpected --now `2026-02-30`/u],
  ['an empty day', ['check', '--now', ''], /Unexpected --now ``/u],
  ['two reports in one', ['check', '--format', 'json', '--format', 'json'], /second format/u],
  ['an unknown language', ['check', '--lang', 'et'], /Unexpected language `et`/u],
  ['an unknown level', ['check', '--fail-on', 'fatal'], /Unexpected level `fatal`/u],
])('%s is refused', async (_, args, message) => {
  const { status, error } = await runCommand(tempProject(smallProject(section(''))), ...args);
  expect(status).toBe(2);
  expect(error).toMatch(message);
});

test('the report speaks the language asked for', async () => {
  const root = tempProject(smallProject(section('')));
  const finnish = await runCommand(root, 'check', '--lang', 'fi');
  expect(finnish.status).toBe(1);
  expect(finnish.out).toContain('Selosteessa ei kerrota, kuka on rekisterinpitäjä');
  const swedish = await runCommand(root, 'check', '--lang', 'sv');
  expect(swedish.out).toContain('Beskrivningen anger inte vem som är personuppgiftsansvarig');
});

test('formats go to files and to the screen in one run', async () => {
  const root = tempProject(smallProject(section('')));
  const result = await runCommand(
    root,
    ...['check', '--format', 'stylish', '--format', 'json', '--output', 'report.json'],
  );
  const written = JSON.parse(readFileSync(join(root, 'report.json'), 'utf8')) as Json;
  expect(result.out).toMatch(/\d+ errors?, .* 3 files checked\.\n1 sentence: .*\n$/u);
  expect(written.summary).toMatchObject({ files: 3 });
  expect(written.findings.length).toBeGreaterThan(0);
});

test('a format may go to several files', async () => {
  const root = tempProject(smallProject(section('')));
  await runCommand(root, 'check', '--format', 'json', '--output', 'a.json', '--output', 'b.json');
  expect(readFileSync(join(root, 'b.json'), 'utf8')).toBe(
    readFileSync(join(root, 'a.json'), 'utf8'),
  );
});

test('a terminal gets colours, a file none', async () => {
  const root = tempProject(smallProject(section('')));
  const plain = await runCommand(root, 'check');
  const { out } = await runCommandInColour(root, 'check');
  expect(out).not.toBe(plain.out);
  expect(out).toContain('\u001b[31m');
  await runCommandInColour(root, 'check', '--format', 'stylish', '--output', 'report.txt');
  expect(readFileSync(join(root, 'report.txt'), 'utf8')).toBe(plain.out);
});

test('a pipe is written to, never replaced by a file', async () => {
  const root = tempProject(smallProject(section('')));
  const pipe = join(root, 'pipe');
  execFileSync('mkfifo', [pipe]);
  // Opened for both ends, so that the writer waits for no reader.
  const end = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
  await runCommand(root, 'check', '--output', 'pipe');
  expect(statSync(pipe).isFIFO()).toBe(true);
  expect(readSync(end, Buffer.alloc(1000))).toBeGreaterThan(0);
  closeSync(end);
});

test('a notice that is named twice is checked once', async () => {
  const root = tempProject(smallProject(section('')));
  const once = await runCommand(root, 'check', 'shop');
  expect(await runCommand(root, 'check', 'shop', 'shop')).toEqual(once);
});

test('the fail level decides the exit status', async () => {
  const root = tempProject(smallProject(section('')));
  expect((await runCommand(root, 'check', '--fail-on', 'never')).status).toBe(0);
  expect((await runCommand(root, 'check', '--fail-on', 'error')).status).toBe(1);
});

test('everything wrong is reported at once', async () => {
  const files = smallProject(section('controller: {nmae: A}\nretention: P5Y', '<!-- x -->'));
  const report = await checkJson(tempProject(files));
  const rules = new Set(report.findings.map(({ rule }) => rule));
  for (const rule of [
    'key-unknown',
    'value-missing',
    'value-wrong-type',
    'raw-html',
    'purposes-missing',
  ]) {
    expect(rules).toContain(rule);
  }
});

test('who stands below the project is told where it is', async () => {
  const root = tempProject(smallProject(section('')));
  const { status, error } = await runCommand(join(root, 'content/notices'), 'check');
  expect(status).toBe(2);
  expect(error).toMatch(/No notice found .* Try --root \.\.\/\.\.\n$/u);
});

test('check tells what is wrong with the looks of the site', async () => {
  const files = smallProject('---\ntitle: All\n---\nText.\n');
  const theme = { 'content/theme.css': ':root { --accent: red' };
  const before = JSON.parse(
    (await runCommand(tempProject(files), 'check', '--format', 'json')).out,
  );
  const root = tempProject({ ...files, ...theme });
  const { summary, findings } = JSON.parse(
    (await runCommand(root, 'check', '--format', 'json')).out,
  );
  expect(summary.errors - before.summary.errors).toBe(1);
  expect(findings.find(({ rule }: { rule: string }) => rule === 'theme-invalid')).toMatchObject({
    file: 'content/theme.css',
    line: 1,
    column: 1,
    notice: null,
    severity: 'error',
  });
});
