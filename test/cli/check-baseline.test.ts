import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { smallProject, tempProject } from '../support/temp-project.ts';

const file = 'content/notices/shop/en/all.md';
const told = `---
title: All
controller:
  name: Shop Oy
  country: FI
  address: {street: Kuja 1, postcode: '00100', city: Helsinki}
  email: [a@shop.example]
purposes: [{id: orders, name: Orders, description: We use your name and address to deliver your order., bases: [{basis: contract}]}]
complaint: {authority: FI, elsewhere: true}
---
Text.
`;

type Json = {
  summary: Record<string, number>;
  findings: { rule: string; severity: string; file: string; line: number }[];
};

async function check(root: string, ...args: string[]) {
  const { out, status, error } = await runCommand(root, 'check', '--format', 'json', ...args);
  return { status, error, report: out ? (JSON.parse(out) as Json) : undefined };
}

const baseline = ['--baseline', 'known.json'];
const write = [...baseline, '--write-baseline'];

/** A project with findings, all of them known. */
async function adoptedProject() {
  const root = tempProject(smallProject(told));
  const before = await check(root);
  const written = await check(root, ...write);
  return { root, before: before.report, written };
}

function edit(root: string, path: string, change: (text: string) => string): void {
  writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));
}

test('what is known is left out, and counted as suppressed', async () => {
  const { root, before, written } = await adoptedProject();
  const count = before?.findings.length ?? 0;
  expect(count).toBeGreaterThan(5);
  expect(written.error).toBe(`known.json: ${count} known findings, ${count} added, 0 removed.\n`);
  const after = await check(root, ...baseline);
  expect(after).toMatchObject({ status: 0, error: '' });
  expect(after.report?.findings).toEqual([]);
  expect(after.report?.summary).toMatchObject({ errors: 0, suppressed: count });
  expect((await check(root)).status).toBe(1);
});

test('the same findings give the same file, and lines may move', async () => {
  const { root } = await adoptedProject();
  const first = readFileSync(join(root, 'known.json'), 'utf8');
  edit(root, file, (text) => text.replace('Text.', 'More.\n\nText.').replace('title', '\ntitle'));
  expect((await check(root, ...baseline)).report?.findings).toEqual([]);
  expect((await check(root, ...write)).error).toMatch(/ 0 added, 0 removed\.$/mu);
  expect(readFileSync(join(root, 'known.json'), 'utf8')).toBe(first);
});

test('a new finding fails and is not added unless asked', async () => {
  const { root } = await adoptedProject();
  const first = readFileSync(join(root, 'known.json'), 'utf8');
  edit(root, file, (text) => text.replace('Text.', 'Text. <!-- Text. -->'));
  const { status, report } = await check(root, ...baseline);
  expect(status).toBe(1);
  expect(new Set(report?.findings.map(({ rule }) => rule))).toEqual(new Set(['raw-html']));
  expect(readFileSync(join(root, 'known.json'), 'utf8')).toBe(first);
});

test('what was mended is an info until the baseline is shorter', async () => {
  const { root } = await adoptedProject();
  edit(root, file, (text) => text.replace('complaint', 'recipients: {none: Nobody.}\ncomplaint'));
  const mended = await check(root, ...baseline);
  expect(mended.status).toBe(0);
  expect(mended.report?.findings).toMatchObject([
    { rule: 'baseline-unused', severity: 'info', file: 'known.json' },
  ]);
  const line = mended.report?.findings[0]?.line ?? 0;
  const entries = readFileSync(join(root, 'known.json'), 'utf8').split('\n');
  expect(entries[line - 1]).toContain('"recipients-');
  expect((await check(root, ...write)).error).toMatch(/ 0 added, 1 removed\.$/mu);
  expect((await check(root, ...baseline)).report?.findings).toEqual([]);
});

test('the controller, the purposes and the complaint stay errors', async () => {
  const root = tempProject(smallProject('---\ntitle: All\n---\nText.\n'));
  const { status, report } = await check(root, ...write);
  expect(status).toBe(1);
  expect(report?.findings.map(({ rule }) => rule).sort()).toEqual([
    'complaint-missing',
    'controller-missing',
    'purposes-missing',
  ]);
});

test('what cannot be read is never known, and hides no entry', async () => {
  const { root } = await adoptedProject();
  const first = readFileSync(join(root, 'known.json'), 'utf8');
  edit(root, file, (text) => text.replace('title: All', 'title: All: b'));
  const { status, report, error } = await check(root, ...write);
  expect(status).toBe(2);
  expect(report?.findings.map(({ rule }) => rule)).toEqual(['yaml-invalid']);
  expect(error).toBe('known.json is not written: first mend the files that cannot be read.\n');
  expect(readFileSync(join(root, 'known.json'), 'utf8')).toBe(first);
});

test('one notice is checked and written without a word of the others', async () => {
  const files = smallProject(told);
  const other = Object.entries(files)
    .filter(([path]) => path.includes('/shop/'))
    .map(([path, text]) => [
      path.replace('/shop/', '/library/'),
      String(text).replace('path: {en: shop}', 'path: {en: library}'),
    ]);
  const root = tempProject({ ...files, ...Object.fromEntries(other) });
  await check(root, ...write);
  const both = readFileSync(join(root, 'known.json'), 'utf8');
  expect((await check(root, 'shop', ...baseline)).report?.findings).toEqual([]);
  await check(root, 'shop', ...write);
  expect(readFileSync(join(root, 'known.json'), 'utf8')).toBe(both);
});

test.each<[string, string | undefined, RegExp]>([
  ['is missing', undefined, /^Cannot read the baseline known\.json\. .*--write-baseline\.$/mu],
  ['is no JSON', '{"findings": [', /^known\.json is no baseline of findings, .*not JSON: /u],
  ['is empty', '', /^known\.json is no baseline of findings, .*not JSON: /u],
  ['is a list', '[]', /^known\.json is no baseline of findings, see 1:1\./u],
  ['is of a later form', '{"schemaVersion": 2, "findings": []}', /, see schemaVersion\./u],
  [
    'has an entry without a fingerprint',
    '{"schemaVersion": 1, "findings": [{"rule":"a","notice":null,"revision":null,"locale":null}]}',
    /, see findings\.0\.fingerprint\./u,
  ],
])('a baseline that %s is refused', async (_, text, message) => {
  const root = tempProject({
    ...smallProject(told),
    ...(text !== undefined && { 'known.json': text }),
  });
  const { status, report, error } = await check(root, ...baseline);
  expect({ status, report }).toEqual({ status: 2, report: undefined });
  expect(error).toMatch(message);
});

test('a malformed baseline is not written over', async () => {
  const root = tempProject({ ...smallProject(told), 'known.json': '<<<<<<< HEAD\n' });
  expect((await check(root, ...write)).status).toBe(2);
  expect(readFileSync(join(root, 'known.json'), 'utf8')).toBe('<<<<<<< HEAD\n');
});

test('a baseline is written only where one is named', async () => {
  const { status, error } = await check(tempProject(smallProject(told)), '--write-baseline');
  expect({ status, error }).toEqual({
    status: 2,
    error: 'Unexpected --write-baseline, expected --baseline FILE beside it.\n',
  });
});
