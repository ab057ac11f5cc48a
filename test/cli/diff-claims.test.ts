import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { sharedProject, smallProject } from '../support/temp-project.ts';

const before = 'We do not transfer your data outside the EEA.';
const after = 'We transfer your data to the United States.';
const section = (body: string) => `---\ntitle: All\n---\n${body}\n`;

const root = sharedProject({ ...smallProject(section(before)), 'a.md': before, 'b.md': after });
beforeAll(async () => {
  const on = ['--now', '2026-01-01', '--date', '2026-01-01', '--archived'];
  expect((await runCommand(root, 'release', 'shop', ...on)).status).toBe(0);
  writeFileSync(join(root, 'content/notices/shop/en/all.md'), section(after));
});

const files = ['--before', 'a.md', '--after', 'b.md'];
const states = ['shop', '2026-01-01', 'draft'];

test.each([
  ['files', files, null],
  ['states of a notice', states, 'all'],
])(
  'diff of %s lists what the text claims otherwise, and why that makes its kind',
  async (_, sides, id) => {
    const { out } = await runCommand(root, 'diff', ...sides, '--format', 'json');
    const { claims, evidence, kind } = JSON.parse(out);
    expect(claims).toEqual([
      {
        op: 'turned',
        kind: 'transfer',
        polarity: 'affirmed',
        sure: true,
        values: { countries: ['US'] },
        quote: after,
        section: id,
      },
    ]);
    expect(kind).toBe('material');
    expect(evidence).toContainEqual({
      class: 'substance',
      change: null,
      path: null,
      section: id,
      before,
      after,
      note: null,
      claim: { op: 'turned', kind: 'transfer', polarity: 'affirmed', sure: true },
    });
  },
);

test('it says so in the language that is spoken, with the sentence', async () => {
  const { out } = await runCommand(root, 'diff', ...files, '--lang', 'sv');
  expect(out).toContain(
    `* Enligt texten är det nu så att uppgifter överförs till USA. Tidigare stod det tvärtom. ”${after}”\n`,
  );
});

test('nothing of a text gets out of its item', async () => {
  writeFileSync(join(root, 'c.md'), 'We transfer your data to the United States @team <b>.');
  const named = ['--before', 'a.md', '--after', 'c.md'];
  const { out } = await runCommand(root, 'diff', ...named, '--format', 'markdown');
  const [title, , item] = out.split('\n');
  expect(title).toBe('### What the text claims otherwise');
  expect(item).toMatch(/^- The text now (?:seems to say|says) that data go to the United States/u);
  expect(item).not.toMatch(/<b>|(?<!\\)@team/u);
});

test('texts that claim the same have no such list', async () => {
  const same = ['--before', 'a.md', '--after', 'a.md'];
  expect(
    JSON.parse((await runCommand(root, 'diff', ...same, '--format', 'json')).out).claims,
  ).toEqual([]);
  expect((await runCommand(root, 'diff', ...same)).out).toBe(
    'The text and the facts are the same.\n',
  );
});
