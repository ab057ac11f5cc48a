import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitAll, runGit } from '../../support/git.ts';
import { linkedProject } from '../../support/linked-project.ts';
import { runCommand } from '../../support/run-command.ts';

const notices = 'content/notices';

/** The linked project in a first commit. */
function committed(): string {
  const root = linkedProject();
  commitAll(root);
  return root;
}

function edit(root: string, file: string, change: (text: string) => string): void {
  const path = join(root, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** The notices that were checked since the first commit, and those that were left out. */
async function checkedIn(root: string, ...args: string[]): Promise<[string[], string[] | null]> {
  const since = ['--changed-since', 'HEAD', ...args];
  const { out } = await runCommand(root, 'check', '--format', 'json', ...since);
  const { notices: checked, leftOut } = JSON.parse(out);
  return [checked.map(({ id }: { id: string }) => id), leftOut?.notices ?? null];
}

type Case = { name: string; change: (root: string) => void; checked: string[] };
const all = ['club', 'shop', 'works'];

const cases: Case[] = [
  { name: 'nothing', change: () => {}, checked: [] },
  {
    name: 'a text, not yet committed',
    change: (root) => edit(root, `${notices}/works/en/all.md`, (text) => `${text}More.\n`),
    checked: ['works'],
  },
  {
    name: 'a text that others link to',
    change: (root) => edit(root, `${notices}/shop/en/all.md`, (text) => `${text}More.\n`),
    checked: ['club', 'shop'],
  },
  {
    name: 'a file that Git does not track, and ignores',
    change: (root) => {
      writeFileSync(join(root, '.gitignore'), 'extra.md\n');
      writeFileSync(join(root, notices, 'works/en/extra.md'), 'Text.\n');
    },
    checked: ['works'],
  },
  {
    name: 'a file that Git was told to take for unchanged',
    change: (root) => {
      runGit(root, 'update-index', '--assume-unchanged', `${notices}/works/en/all.md`);
      edit(root, `${notices}/works/en/all.md`, (text) => `${text}More.\n`);
    },
    checked: ['works'],
  },
  {
    name: 'a file that is gone',
    change: (root) => rmSync(join(root, notices, 'works/en/all.md')),
    checked: ['works'],
  },
  {
    name: 'a notice that is gone, with those that led there',
    change: (root) => rmSync(join(root, notices, 'shop'), { recursive: true }),
    checked: ['club'],
  },
  {
    name: 'a notice that was renamed, with those that led there',
    change: (root) => renameSync(join(root, notices, 'shop'), join(root, notices, 'store')),
    checked: ['club', 'store'],
  },
  {
    name: 'a new notice at the address of another one',
    change: (root) => {
      mkdirSync(join(root, notices, 'fresh/en'), { recursive: true });
      writeFileSync(
        join(root, notices, 'fresh/notice.yaml'),
        readFileSync(join(root, notices, 'works/notice.yaml')),
      );
      writeFileSync(join(root, notices, 'fresh/en/all.md'), '---\ntitle: All\n---\nText.\n');
    },
    checked: ['fresh', 'works'],
  },
  {
    name: 'a notice that holds a link of the file system',
    change: (root) => {
      rmSync(join(root, notices, 'works/en/all.md'));
      writeFileSync(join(root, 'all.md'), '---\ntitle: All\n---\nText.\n');
      symlinkSync('../../../../all.md', join(root, notices, 'works/en/all.md'));
      commitAll(root, 'Second');
      edit(root, 'all.md', (text) => `${text}More.\n`);
    },
    checked: ['works'],
  },
  {
    name: "the site's settings",
    change: (root) => edit(root, 'content/site.yaml', (text) => `${text}# More.\n`),
    checked: all,
  },
  {
    name: 'what else lies beside the notices',
    change: (root) => writeFileSync(join(root, 'content/rules.js'), 'export default [];\n'),
    checked: all,
  },
];

test.for(cases)('what is checked where this changed: $name', async ({ change, checked }) => {
  const root = committed();
  change(root);
  const [found, left] = await checkedIn(root);
  expect(found).toEqual(checked);
  const whole = await runCommand(root, 'check', '--format', 'json');
  const ids: string[] = JSON.parse(whole.out).notices.map(({ id }: { id: string }) => id);
  expect(left ?? []).toEqual(ids.filter((id) => !checked.includes(id)));
});

test('of the notices that are named those that changed are checked', async () => {
  const root = committed();
  edit(root, `${notices}/shop/en/all.md`, (text) => `${text}More.\n`);
  expect(await checkedIn(root, 'shop', 'works')).toEqual([['shop'], ['works']]);
});

test('what was left out is said, and is neither counted nor told of', async () => {
  const root = committed();
  const { status, out } = await runCommand(root, 'check', '--changed-since', 'HEAD');
  expect(status).toBe(0);
  expect(out).toBe(
    '0 errors, 0 warnings, 0 infos; 1 file checked. Unchanged since HEAD and not checked: 3 notices.\nNo sentence was read. What was not checked is not counted.\n',
  );
  const junit = await runCommand(root, 'check', '--changed-since', 'HEAD', '--format', 'junit');
  expect(junit.error).toBe('Unchanged since HEAD and not checked: 3 notices.\n');
});

test('a commit that is not there is no reason to check nothing', async () => {
  const { status, error } = await runCommand(committed(), 'check', '--changed-since', 'nowhere');
  expect(status).toBe(2);
  expect(error).toContain('nowhere');
});

test('where nothing was ever committed all is checked', async () => {
  const root = linkedProject();
  runGit(root, 'init', '-q');
  expect(await checkedIn(root)).toEqual([all, null]);
});

test('known findings of what is left out stay known', async () => {
  const root = committed();
  const baseline = ['--baseline', 'known.json'];
  await runCommand(root, 'check', ...baseline, '--write-baseline');
  const known = readFileSync(join(root, 'known.json'), 'utf8');
  const { out } = await runCommand(root, 'check', '--changed-since', 'HEAD', ...baseline);
  expect(out).not.toContain('baseline-unused');
  await runCommand(root, 'check', '--changed-since', 'HEAD', ...baseline, '--write-baseline');
  expect(readFileSync(join(root, 'known.json'), 'utf8')).toBe(known);
});

test('an earlier state is compared with all of the present one', async () => {
  const root = committed();
  const against = ['--against', 'HEAD', '--changed-since', 'HEAD'];
  const { out } = await runCommand(root, 'check', ...against);
  expect(out).not.toContain('coverage-dropped');
});
