import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { tempProject } from '../support/temp-project.ts';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const shown = 'content/notices/consumers/revisions/2019-08-12/fi/disclosures.md';

test('the section in the README is the one in the sample', () => {
  expect(readme).toContain(readFileSync(join(root, shown), 'utf8').trimEnd());
});

test('the report in the README is what the command prints', async () => {
  const { out } = await runCommand(root, 'check', 'consumers', '--revisions', '--lang', 'en');
  const report = out.split('\n\n').find((part) => part.startsWith(shown));
  expect(report).toMatch(/recipient-generic/u);
  expect(readme).toContain(report);
  const [why = '', ...sums] = out.trimEnd().split('\n').slice(-3);
  expect(readme).toContain([/explain [\w-]+$/u.exec(why)?.[0], ...sums].join('\n'));
});

test('the audit in the README is what the command prints', async () => {
  const [, notice = ''] = /```markdown\n(# Privacy notice\n.*?)```/su.exec(readme) ?? [];
  const [, report = ''] = /```\n(What notice\.md tells.*?)\n```/su.exec(readme) ?? [];
  const { out } = await runCommand(tempProject({ 'notice.md': notice }), 'audit', 'notice.md');
  const stretches = report.split(/\n*…\n/u);
  expect(stretches.length).toBeGreaterThan(2);
  for (const stretch of stretches) expect(out).toContain(stretch.trim());
});

test('our own notices have no finding', async () => {
  const { status, out } = await runCommand(root, 'check', '--format', 'json');
  const { summary } = JSON.parse(out) as { summary: object };
  expect({ status, summary }).toMatchObject({ status: 0, summary: { errors: 0, warnings: 0 } });
});

test('the consumers’ notice says what it said before its facts moved into the text', async () => {
  const { out } = await runCommand(
    root,
    'diff',
    'consumers',
    '2026-10-01',
    '2026-11-30',
    '--lang',
    'en',
  );
  expect(out).toBe('The text and the facts are the same.\n');
});
