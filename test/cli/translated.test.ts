import { appendFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fillGaps } from '../init/fill-gaps.ts';
import { runCommand } from '../support/run-command.ts';
import { tempProject } from '../support/temp-project.ts';

const begin = ['--company', 'Kukka Oy', '--country', 'FI', '--notice', 'website'];

async function project(...languages: string[]): Promise<string> {
  const root = tempProject({});
  await runCommand(root, 'init', ...begin, '--language', ...languages);
  return root;
}

const fileOf = (root: string, locale: string, section: string) =>
  join(root, `content/notices/website/${locale}/${section}.md`);

const filesIn = (root: string) =>
  globSync('content/**/*.{md,yaml}', { cwd: root }).map((path) => join(root, path));

const rulesAt = async (root: string, file: string) => {
  const { out } = await runCommand(root, 'check', '--format', 'json');
  const { findings } = JSON.parse(out) as { findings: { rule: string; file: string }[] };
  return findings.flatMap((one) =>
    one.file.endsWith(file) && one.rule.startsWith('translation-') ? [one.rule] : [],
  );
};

test('a translation is recorded, and is stale once its source changes', async () => {
  const root = await project('fi', 'sv', 'en');
  expect(await rulesAt(root, 'sv/rights.md')).toEqual(['translation-unstamped']);
  const before = readFileSync(fileOf(root, 'sv', 'rights'), 'utf8');
  const done = await runCommand(root, 'translated', 'website', 'rights', '--lang', 'en');
  expect(done).toMatchObject({ status: 0, error: '' });
  expect(done.out).toContain('content/notices/website/sv/rights.md: follows ');
  expect(done.out.split('\n')).toHaveLength(3);
  const after = readFileSync(fileOf(root, 'sv', 'rights'), 'utf8');
  expect(after.replace(/^translates: sha256-[0-9a-f]{64}\n/mu, '')).toBe(before);
  expect(await rulesAt(root, 'sv/rights.md')).toEqual([]);
  const source = fileOf(root, 'fi', 'rights');
  writeFileSync(source, `${readFileSync(source, 'utf8')}\nLisää.\n`);
  expect(await rulesAt(root, 'sv/rights.md')).toEqual(['translation-stale']);
  const one = ['rights', 'rights', '--language', 'sv'];
  expect((await runCommand(root, 'translated', 'website', ...one)).status).toBe(0);
  expect(await rulesAt(root, 'sv/rights.md')).toEqual([]);
  expect(await rulesAt(root, 'en/rights.md')).toEqual(['translation-stale']);
  const again = await runCommand(root, 'translated', 'website', ...one, '--lang', 'en');
  expect(again.out).toBe('content/notices/website/sv/rights.md: said so already.\n');
});

test('a translation that names no text is stale once its source alone has changed since the last revision', async () => {
  const root = await project('fi', 'sv', 'en');
  for (const file of filesIn(root)) writeFileSync(file, fillGaps(readFileSync(file, 'utf8')));
  const day = ['--date', '2026-11-01', '--now', '2026-11-01'];
  expect(await runCommand(root, 'release', 'website', ...day)).toMatchObject({ status: 0 });
  expect(await rulesAt(root, 'sv/rights.md')).toEqual(['translation-unstamped']);
  const edit = (locale: string) =>
    appendFileSync(fileOf(root, locale, 'rights'), '\nhttps://example.example/\n');
  edit('fi');
  edit('en');
  expect(await rulesAt(root, 'sv/rights.md')).toEqual(['translation-stale']);
  expect(await rulesAt(root, 'en/rights.md')).toEqual(['translation-unstamped']);
});

describe('what cannot be recorded is told, and nothing is written', () => {
  test.each([
    [['website', 'right'], 'No section `right` in `website`'],
    [['website', 'right'], 'Did you mean `rights`?'],
    [['website', 'rights', '--language', 'de'], 'Unexpected --language `de`, expected one of sv.'],
    [['shop', 'rights'], 'No notice `shop`'],
    [['website', 'rights', 'data'], 'sv/data.md cannot be read as a section'],
  ])('%j', async (args, message) => {
    const root = await project('fi', 'sv');
    writeFileSync(fileOf(root, 'sv', 'data'), 'No front matter.\n');
    const before = readFileSync(fileOf(root, 'sv', 'rights'), 'utf8');
    const { status, out, error } = await runCommand(root, 'translated', ...args, '--lang', 'en');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toContain(message);
    expect(readFileSync(fileOf(root, 'sv', 'rights'), 'utf8')).toBe(before);
  });

  test('a notice in one language', async () => {
    const root = await project('fi');
    const { status, error } = await runCommand(
      root,
      'translated',
      'website',
      'rights',
      '--lang',
      'en',
    );
    expect(status).toBe(2);
    expect(error).toContain('No translation of `website`');
  });
});
