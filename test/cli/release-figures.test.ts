import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { maxBytes } from '../../src/files/files.ts';
import { runCommand } from '../support/run-command.ts';
import { tempProject } from '../support/temp-project.ts';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg"/>\n';
const folder = 'content/notices/bookshop';

/** A notice that answers every duty, whose last words are `text`; `lay` fills its folder of figures. */
function projectWith(text: string, lay: (figures: string) => void): string {
  const root = tempProject({});
  cpSync(join(import.meta.dirname, '../fixtures/complete'), root, { recursive: true });
  const figures = join(root, folder, 'figures');
  mkdirSync(figures);
  lay(figures);
  const section = join(root, folder, 'en/retention.md');
  writeFileSync(section, `${readFileSync(section, 'utf8')}\n${text}\n`);
  return root;
}

const file =
  (name: string, bytes: string | Uint8Array = drawing) =>
  (figures: string) =>
    writeFileSync(join(figures, name), bytes);

test.each<[string, string, (figures: string) => void, string, number]>([
  [
    'is too large',
    '![A](../figures/a.png)',
    file('a.png', new Uint8Array(maxBytes + 1)),
    'figure-too-large',
    1,
  ],
  [
    'is a link out of the project',
    '![A](../figures/a.svg)',
    (f) => symlinkSync('/etc/hostname', join(f, 'a.svg')),
    'figure-outside-root',
    1,
  ],
  [
    'is a folder',
    '![A](../figures/a.svg)',
    (f) => mkdirSync(join(f, 'a.svg')),
    'figure-unreadable',
    2,
  ],
  ['is called otherwise', '![A](../figures/a.svg)', file('A.svg'), 'figure-misspelt', 1],
  [
    'has a name for one system alone',
    '![A](../figures/a%2A.svg)',
    file('a*.svg'),
    'figure-misnamed',
    1,
  ],
  ['is linked and not there', '[A](../figures/a.svg)', () => undefined, 'figure-missing', 1],
])(
  'a figure that %s is named by check, and refused by release',
  async (_name, text, lay, rule, status) => {
    const root = projectWith(text, lay);
    const check = await runCommand(root, 'check');
    expect(check.status).toBe(status);
    const line = readFileSync(join(root, folder, 'en/retention.md'), 'utf8').split('\n').length - 1;
    expect(check.out).toMatch(new RegExp(`retention\\.md\\n +${line}:1 +error .* ${rule}\\n`, 'u'));
    const release = await runCommand(root, 'release', 'bookshop', '--date', '2026-11-23');
    expect([release.status, release.out.includes(rule)]).toEqual([status, true]);
    expect(existsSync(join(root, folder, 'revisions'))).toBe(false);
  },
);

test.each<[string, string, (figures: string) => void, string]>([
  ['an escape', '![A](../figures/a\\_b.svg)', file('a_b.svg'), 'a_b.svg'],
  ['an entity', '![A](../figures/a&amp;b.svg)', file('a&b.svg'), 'a&b.svg'],
  ['a link', '[A](../figures/a.svg#part)', file('a.svg'), 'a.svg'],
  ['spaces', '![A](<../figures/a b.svg>)', file('a b.svg'), 'a b.svg'],
])('a figure with %s is frozen, and verify agrees', async (_name, text, lay, name) => {
  const root = projectWith(text, lay);
  const release = await runCommand(root, 'release', 'bookshop', '--date', '2026-11-23');
  expect(release).toMatchObject({ status: 0, error: '' });
  const frozen = join(root, folder, 'revisions/2026-11-23/figures');
  expect(readdirSync(frozen)).toEqual([name]);
  expect(readFileSync(join(frozen, name))).toEqual(
    readFileSync(join(root, folder, 'figures', name)),
  );
  expect((await runCommand(root, 'verify')).status).toBe(0);
});

test('an archived text may lack a figure, but takes none that cannot be frozen', async () => {
  const root = projectWith('![A](../figures/a.png)', file('a.png', new Uint8Array(maxBytes + 1)));
  const args = ['release', 'bookshop', '--archived', '--date', '2019-01-01'];
  const refused = await runCommand(root, ...args);
  expect([refused.status, refused.out.includes('figure-too-large')]).toEqual([2, true]);
  const without = projectWith('![A](../figures/a.png)', () => undefined);
  expect((await runCommand(without, ...args)).status).toBe(0);
  expect((await runCommand(without, 'verify')).status).toBe(0);
});
