import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manyNotices, sharedRecipients } from '../support/many-notices.ts';
import { runCommand } from '../support/run-command.ts';
import { tempProject } from '../support/temp-project.ts';

const ids = ['client-1-notice-1', 'client-1-notice-2', 'client-2-notice-1', 'client-2-notice-2'];
const summary = ['--summary', 'sv=Ny mottagare', 'en=New recipient'];

/** Two clients with two notices each that share ten recipients, all released once. */
async function released(): Promise<string> {
  const root = tempProject(manyNotices({ clients: 2, each: 2 }));
  for (const id of ids) {
    expect((await runCommand(root, 'release', id)).status).toBe(0);
  }
  return root;
}

function filesIn(root: string): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return new Map(paths.sort().map((path) => [path, readFileSync(path, 'hex')]));
}

const rename = (root: string, name: string) =>
  writeFileSync(join(root, 'content/shared/recipients.yaml'), sharedRecipients(name));

test('one edit of what is shared is a redline and a release of each notice, and touches nothing older', async () => {
  const root = await released();
  const before = filesIn(root);
  rename(root, 'Ny Tjänst Ab');

  const checked = JSON.parse((await runCommand(root, 'check', '--format', 'json')).out);
  const told = checked.findings.filter((one: { rule: string }) => one.rule === 'shared-unreleased');
  expect(told.map((one: { notice: string }) => one.notice)).toEqual(ids);
  expect(told[0]).toMatchObject({ file: 'content/shared/recipients.yaml', line: 2 });
  expect(told[0].related).toMatchObject([
    { file: 'content/notices/client-1-notice-1/sv/uppgifter.md', message: expect.any(String) },
  ]);

  const diff = JSON.parse(
    (await runCommand(root, 'diff', 'client-2-notice-1', '--format', 'json')).out,
  );
  expect(diff.facts).toMatchObject([
    { path: 'recipients.processor-1.name', before: 'Exempeltjänst a Ab', after: 'Ny Tjänst Ab' },
  ]);

  const all = ['release', '--all', '--lang', 'en', '--now', '2026-11-24', ...summary];
  const dry = await runCommand(root, ...all, '--dry-run');
  expect(dry.status).toBe(0);
  expect(dry.out.match(/^Would release /gmu)).toHaveLength(4);
  expect(dry.out).toContain('To be released: 4 notices; 0 are as they were released. Nothing');
  expect(filesIn(root).size).toBe(before.size);

  const done = await runCommand(root, ...all);
  expect(done.status).toBe(0);
  expect(done.out).toContain('Released: 4 notices; 0 are as they were released.');
  const after = filesIn(root);
  const older = [...before].filter(([path]) => path.includes('/revisions/2026-11-23/'));
  expect(older.length).toBeGreaterThan(20);
  for (const [path, bytes] of older) expect(after.get(path)).toBe(bytes);
  expect((await runCommand(root, 'verify', '--lang', 'en')).out).toBe(
    '8 revisions verified, 0 problems.\n',
  );
  expect((await runCommand(root, ...all)).out).toBe(
    'Released: 0 notices; 4 are as they were released.\n',
  );
}, 120_000);

test('one refusal keeps all of them from being written', async () => {
  const root = await released();
  rename(root, 'Ny Tjänst Ab');
  const file = join(root, 'content/notices/client-2-notice-1/sv/uppgifter.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('{use: processor-1}', '{use: gone}'));
  const before = filesIn(root);
  const { status, out, error } = await runCommand(
    root,
    'release',
    '--all',
    '--lang',
    'en',
    ...summary,
  );
  expect(status).toBe(1);
  expect(error).toContain('client-2-notice-1:\nThe draft has errors.');
  expect(out).toContain('shared-unknown');
  expect(out).toContain(
    'To be released: 3 notices; 0 are as they were released; 1 is refused. Nothing was written.',
  );
  expect(filesIn(root)).toEqual(before);
}, 120_000);

test('the entries of a revision are frozen with it, and a changed one is found', async () => {
  const root = await released();
  const folder = join(root, 'content/notices/client-1-notice-1/revisions/2026-11-23');
  const record = readFileSync(join(folder, 'revision.yaml'), 'utf8');
  expect(record).toMatch(/^digest: \{version: 4, /mu);
  const file = join(folder, 'shared.yaml');
  const frozen = readFileSync(file, 'utf8');
  expect(frozen.match(/- id: /gu)).toHaveLength(10);
  writeFileSync(file, frozen.replace('Exempeltjänst a Ab', 'Annan Ab'));
  const { status, out } = await runCommand(root, 'verify', '--lang', 'en');
  expect(status).toBe(1);
  expect(out).toContain('revisions/2026-11-23/shared.yaml:1:1 A released file has been changed.');
  // Not in the record and not in the folder: the digest tells.
  writeFileSync(
    join(folder, 'revision.yaml'),
    record.replace(/^ {2}shared\.yaml: .*\n/mu, '').replace('version: 4', 'version: 3'),
  );
  const forged = await runCommand(root, 'verify', '--lang', 'en');
  expect(forged.status).toBe(1);
}, 120_000);

test('what a rule finds in a shared entry stands in its file, with the notice that takes it', async () => {
  const root = tempProject(manyNotices({ clients: 1, each: 1 }));
  const file = join(root, 'content/shared/recipients.yaml');
  writeFileSync(file, sharedRecipients().replace('country: [FI]', 'country: [US]'));
  const { findings } = JSON.parse((await runCommand(root, 'check', '--format', 'json')).out);
  const [found] = findings.filter(
    (one: { rule: string }) => one.rule === 'recipient-country-without-transfer',
  );
  expect(found).toMatchObject({
    file: 'content/shared/recipients.yaml',
    line: 6,
    section: 'uppgifter',
    related: expect.arrayContaining([
      expect.objectContaining({ file: 'content/notices/client-1-notice-1/sv/uppgifter.md' }),
    ]),
  });
});

test('tidy leaves in front matter what is shared', async () => {
  const root = tempProject(manyNotices({ clients: 1, each: 1 }));
  expect((await runCommand(root, 'tidy')).status).toBe(0);
  const path = join(root, 'content/notices/client-1-notice-1/sv/uppgifter.md');
  const text = readFileSync(path, 'utf8');
  expect(text.match(/use: processor-\d+/gu)).toHaveLength(10);
  expect(text).toContain('| Lägerkök Exempel Ab');
  expect(text).not.toContain('| Exempeltjänst');
  expect((await runCommand(root, 'check', '--fail-on', 'error')).status).toBe(0);
});

test('--all stands alone, and what was never released is left to its name', async () => {
  const root = tempProject(manyNotices({ clients: 1, each: 1 }));
  const never = await runCommand(root, 'release', '--all', '--lang', 'en');
  expect(never).toMatchObject({
    status: 0,
    error: 'client-1-notice-1 was never released: release it by its name.\n',
    out: 'Released: 0 notices; 0 are as they were released.\n',
  });
  const named = await runCommand(root, 'release', 'client-1-notice-1', '--all', '--lang', 'en');
  expect(named.status).toBe(2);
  expect(named.error).toContain('expected no notice');
});
