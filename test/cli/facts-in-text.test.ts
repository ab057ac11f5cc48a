import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOnDisk } from '../../src/files/disk.ts';
import { loadSiteData } from '../../src/publish/data/load-site-data.ts';
import { noticeFeed } from '../../src/publish/feed/feed.ts';
import { flowOf } from '../../src/publish/flow/flow.ts';
import { packHistory } from '../../src/publish/packed/pack-history.ts';
import { changesPage } from '../../src/publish/pages/compare/changes-page.ts';
import { articlesPage } from '../../src/publish/pages/front/articles-page.ts';
import { homePage } from '../../src/publish/pages/front/home-page.ts';
import { noticePage } from '../../src/publish/pages/notice/notice-page.ts';
import { editionIn, shownIn } from '../publish/support.ts';
import { commitAll } from '../support/git.ts';
import { runCommand } from '../support/run-command.ts';
import { tempProject } from '../support/temp-project.ts';

const home = 'content/notices/shop';

/** A notice whose facts stand in its text, in two languages. */
function toldProject(): string {
  const root = tempProject({});
  cpSync(join(import.meta.dirname, '../fixtures/told'), root, { recursive: true });
  return root;
}

function change(root: string, path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(root, path), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(root, path), after);
}

/** The same change of a cell in both languages, and the word that the translation follows. */
async function lengthen(root: string): Promise<void> {
  change(root, `${home}/fi/data.md`, 'ajan ja 3 vuotta', 'ajan ja 5 vuotta');
  change(root, `${home}/en/data.md`, 'and 3 years', 'and 5 years');
  expect((await runCommand(root, 'translated', 'shop', 'data')).status).toBe(0);
}

const said = ['--summary', 'fi=Säilytämme pidempään.', '--summary', 'en=We keep them longer.'];

test('a notice in text is released, changed and released again', async () => {
  const root = toldProject();
  const run = (...args: string[]) => runCommand(root, ...args, '--lang', 'en');
  expect((await run('check')).status).toBe(0);
  const first = ['release', 'shop', '--now', '2026-10-01'];
  expect((await run(...first, '--dry-run')).status).toBe(0);
  expect((await run(...first)).status).toBe(0);
  expect((await run('check', '--revisions')).status).toBe(0);
  expect((await run('verify')).out).toBe('1 revision verified, 0 problems.\n');
  const again = await run('release', 'shop', '--now', '2026-10-02', '--kind', 'editorial');
  expect(again.error).toContain('same facts as revision `2026-10-01`');

  await lengthen(root);
  const { out } = await run('diff', 'shop', '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({
    kind: 'fundamental',
    facts: [{ path: 'retention.asiakastiedot.period', before: 'P3Y', after: 'P5Y' }],
  });
  const proposed = await run('release', 'shop', '--now', '2026-10-02', '--dry-run', ...said);
  expect(proposed.out).toContain('Customer data: Time: before 3 years, now 5 years');
  const second = await run(
    'release',
    'shop',
    '--now',
    '2026-10-02',
    '--effective',
    '2026-11-02',
    ...said,
  );
  expect(second.status).toBe(0);
  expect((await run('verify')).out).toBe('2 revisions verified, 0 problems.\n');
  expect((await run('diff', 'shop')).out).toContain('The text and the facts are the same.');

  const data = loadSiteData(filesOnDisk(root), '2026-11-23', { drafts: true });
  for (const [locale, years] of [
    ['fi', '5 vuotta'],
    ['en', '5 years'],
  ] as const) {
    const edition = editionIn(data, locale);
    const [shown, draft] = [shownIn(data, locale, '2026-10-02'), shownIn(data, locale)];
    expect(flowOf(shown.text).length).toBeGreaterThan(1);
    expect(flowOf(shown.text)).toEqual(flowOf(draft.text));
    const answered = articlesPage(shown).groups.flatMap(({ rows }) => rows);
    expect(answered.filter(({ sections }) => sections.length > 0).length).toBeGreaterThan(8);
    expect(noticePage(shown, true).sections).toHaveLength(2);
    for (const view of [changesPage(shown), noticeFeed(edition), packHistory(edition).facts]) {
      expect(JSON.stringify(view)).toContain(years);
    }
  }
  expect(homePage(data).languages.map(({ notices }) => notices.length)).toEqual([1, 1]);
});

test('names that change in the text are told as that, though ids follow from them', async () => {
  const root = toldProject();
  await runCommand(root, 'release', 'shop', '--now', '2026-10-01');
  for (const path of [`${home}/fi/data.md`, `${home}/en/data.md`]) {
    change(root, path, /Esimerkki-Kirje Ltd/gu, 'Esimerkki-Viesti Ltd');
    change(root, path, /## (?:Uutiskirje|Newsletter) \{#newsletter\}/u, '## News');
  }
  const { out } = await runCommand(root, 'diff', 'shop', '--format', 'json');
  const { kind, facts } = JSON.parse(out) as { kind: string; facts: Record<string, string>[] };
  expect(kind).toBe('material');
  expect(facts.map(({ path, effect }) => [path, effect])).toEqual([
    ['recipients.esimerkki-viesti-ltd.name', 'neutral'],
    ['purposes.news.name', 'neutral'],
  ]);
});

test('what a notice in text had is measured against a commit, and known findings are known', async () => {
  const root = toldProject();
  change(root, `${home}/notice.yaml`, 'facts:', suppressed);
  const base = commitAll(root);
  const check = async (...args: string[]) => {
    const { status, out } = await runCommand(root, 'check', '--format', 'json', ...args);
    const { findings } = JSON.parse(out) as {
      findings: { rule: string; file: string; line: number }[];
    };
    return { status, found: findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`) };
  };
  const known = ['--baseline', 'known.json'];
  await check(...known, '--write-baseline');
  expect(await check(...known, '--max-warnings', '0')).toMatchObject({ status: 0 });
  const access = /\n\| (?:Oikeus saada pääsy|Right of access).*/u;
  change(root, `${home}/fi/rights.md`, access, '');
  change(root, `${home}/en/rights.md`, access, '');
  const { found } = await check('--against', base);
  expect(found.filter((one) => one.startsWith('coverage-dropped'))).toEqual([
    `coverage-dropped ${home}/fi/rights.md:13`,
    `coverage-dropped ${home}/en/rights.md:14`,
  ]);
});

const suppressed = `suppressions:
  - {rule: changes-untold, reason: Told by letter., by: Legal, until: 2027-01-01}
facts:`;
