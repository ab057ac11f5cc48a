import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { copyProject, smallProject, tempProject } from '../support/temp-project.ts';

const frozen = join(import.meta.dirname, '../fixtures/frozen-0.2-text');

const section = '---\ntitle: All\n---\nWe keep your data for five years.\n';

test('a notice that was never released is a line with nothing in force', async () => {
  const root = tempProject(smallProject(section));
  const { status, out, error } = await runCommand(root, 'overview', '--lang', 'en');
  expect({ status, error }).toEqual({ status: 0, error: '' });
  const [head = '', line = '', ...rest] = out.split('\n');
  expect(rest).toEqual(['']);
  expect(head.split(/ {2,}/u)).toEqual([
    'Notice',
    'Site',
    'In force since',
    'Announced for',
    'Duties answered',
    'Errors / warnings / infos',
    'Sentences no fact holds',
    'Review by',
    'Stale translations',
    'Shared entries',
  ]);
  const [notice, site, inForce, announced, duties, findings, unheld, review, stale, shared] =
    line.split(/ {2,}/u);
  expect({ notice, site, inForce, announced, unheld, review, stale, shared }).toEqual({
    notice: 'shop',
    site: 'https://privacy.shop.example/',
    inForce: '–',
    announced: '–',
    unheld: '1 of 1',
    review: '–',
    stale: '–',
    shared: '–',
  });
  expect(duties).toMatch(/^0\/\d+$/u);
  expect(findings).toMatch(/^[1-9]\d* \/ \d+ \/ \d+$/u);
});

test('what was released is told by day: in force, announced, to be reviewed', async () => {
  const root = copyProject(frozen);
  const [one] = await listed(root, '--now', '2026-11-23');
  expect(one).toMatchObject({ id: 'association', stale: [] });
  const records = JSON.stringify([one?.inForce, one?.announced, one?.review]);
  expect(records).toMatchInlineSnapshot(
    `"[{"revision":"2026-09-15","since":"2026-10-20"},[{"revision":"2026-10-25","from":"2026-12-01"}],"2028-10-25"]"`,
  );
});

test('the numbers are those of check', async () => {
  const root = copyProject(frozen);
  const [one] = await listed(root);
  const checked = JSON.parse((await runCommand(root, 'check', '--format', 'json')).out);
  const { errors, warnings, infos } = checked.summary;
  expect(one?.findings).toEqual({ errors, warnings, infos });
  expect([one?.sentences, one?.unheld]).toEqual([checked.read.sentences, checked.read.unheld]);
});

test('a translation of an earlier text is told by its language', async () => {
  const root = copyProject(frozen);
  const file = join(root, 'content/notices/association/fi/data.md');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nTiedot ovat yhdistyksen rekisterissä.\n`);
  expect((await listed(root))[0]?.stale).toEqual(['en']);
});

test('the shared entries that a notice takes are listed', async () => {
  const root = tempProject({
    ...smallProject('---\ntitle: All\nrecipients: [{use: mail}]\n---\nText.\n'),
    'content/shared/all.yaml':
      'recipients: [{id: mail, name: Mail Ltd, role: processor}, {id: post}]\n',
  });
  expect((await listed(root))[0]).toMatchObject({ shared: ['recipients.mail'] });
});

test('what cannot be read is told so, and is no nought', async () => {
  const root = tempProject({
    ...smallProject(section),
    'content/notices/shop/en/all.md': '---\ntitle: [\n---\nText.\n',
    'content/notices/shop/revisions/ledger.yaml': '- {seq: 1',
  });
  const { status, out } = await runCommand(root, 'overview', '--format', 'json');
  expect(status).toBe(2);
  expect(JSON.parse(out).notices[0]).toMatchObject({
    inForce: null,
    announced: null,
    coverage: null,
    sentences: null,
    unheld: null,
    stale: null,
    shared: null,
  });
  const text = await runCommand(root, 'overview', '--lang', 'en');
  expect(text.out.match(/unreadable/gu)).toHaveLength(7);
});

test('the page stands alone, and never in a published site', async () => {
  const root = tempProject({ ...smallProject(section), 'dist/versions.json': '{}\n' });
  const args = ['overview', '--lang', 'en', '--format', 'html', '--output'];
  expect(await runCommand(root, ...args, 'overview.html')).toMatchObject({ status: 0, out: '' });
  const page = readFileSync(join(root, 'overview.html'), 'utf8');
  expect(page).toContain('<th scope="row">shop</th>');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page.match(/(?:src|href)=|<script|@import|url\(/gu)).toBeNull();
  const { status, error } = await runCommand(root, ...args, 'dist/en/overview.html');
  expect(status).toBe(2);
  expect(error).toContain('it would lie in a published site');
});

type Listed = Record<'findings' | 'inForce' | 'announced' | 'review' | 'stale', unknown> & {
  sentences: number;
  unheld: number;
};

async function listed(root: string, ...args: string[]): Promise<Listed[]> {
  const { out } = await runCommand(root, 'overview', '--format', 'json', ...args);
  return JSON.parse(out).notices;
}
