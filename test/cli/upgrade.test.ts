import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { smallProject, tempProject } from '../support/temp-project.ts';

const frozen = join(import.meta.dirname, '../fixtures/frozen-0.2');
const notice = 'content/notices/association';

test('what this version released is judged as it was', async () => {
  expect(await runCommand(frozen, 'upgrade', '--lang', 'en')).toEqual({
    status: 0,
    error: '',
    out: `This is Seloste 0.2.0. The last release of each notice:
  association: 2026-11-02.2, by version 0.2.0
All of them were released by this version: nothing is judged otherwise.

What to do:
  npx seloste verify  shows that all that was released is as it was
  npx seloste check  shows what to complete in the drafts before the next release
  npx seloste check --revisions  judges released revisions too; rules that are newer than a release are infos there
  npx seloste build  builds the site; look at it before you publish it
`,
  });
});

test('what came since the version that released last is told, with what it finds, and nothing is written', async () => {
  const root = tempProject({});
  cpSync(frozen, root, { recursive: true });
  // The first two revisions are of 0.1, whose records do not tell it.
  for (const id of ['2026-10-01', '2026-10-20', '2026-11-02', '2026-11-02.2']) {
    rmSync(join(root, notice, 'revisions', id), { recursive: true });
  }
  const before = filesOf(root);
  const { status, out } = await runCommand(root, 'upgrade', '--lang', 'en');
  expect(status).toBe(0);
  expect(out).toContain('  association: 2026-09-01, by version 0.1.0\n');
  expect(out).toMatch(
    /\n\d+ things are asked now that the oldest of these versions did not ask:\n/u,
  );
  expect(out).toContain('\n  link-anchor-missing  ');
  expect(out).not.toContain('\n  purpose-without-basis  ');
  expect(out).toMatch(/\nassociation: \d+ findings? in the draft that w/u);
  expect(out).toMatch(
    /\n {2}content\/notices\/association\/notice\.yaml:2:\d+ {2}info {2}.* {2}path-changed\n/u,
  );
  expect(out).toContain('\n  New revisions get digest version 3');
  expect(filesOf(root)).toEqual(before);
});

test('a project that has released nothing is told so', async () => {
  const root = tempProject(smallProject('---\ntitle: All\n---\nText.\n'));
  const { status, out } = await runCommand(root, 'upgrade');
  expect(status).toBe(0);
  expect(out).toContain('none has been released');
  expect(out).not.toContain('All of them');
});

function filesOf(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => `${path} ${readFileSync(path, 'hex')}`);
}
