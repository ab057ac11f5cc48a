import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type ChangeReport, ChangeReportSchema } from '../../src/publish/request/change-report.ts';
import { completeNotice } from '../check/complete-notice.ts';
import { commitAll } from '../support/git.ts';
import { runCommand, runCommandIn } from '../support/run-command.ts';
import { copyProject, sharedProject, tempProject } from '../support/temp-project.ts';

const folder = 'content/notices/bookshop';
const retention = `${folder}/en/retention.md`;
const requests = `${folder}/en/requests.md`;

const original = sharedProject(completeNotice());
beforeAll(() => {
  commitAll(original);
});

/** Changes files of a copy of the repository: a text, or nothing where a file is to go. */
function changed(files: Record<string, (text: string) => string | null>): string {
  const root = copyProject(original);
  for (const [path, change] of Object.entries(files)) {
    const file = join(root, path);
    const text = change(readFileSync(file, 'utf8'));
    if (text === null) rmSync(file);
    else writeFileSync(file, text);
  }
  return root;
}

async function reportOf(root: string, ...args: string[]): Promise<ChangeReport> {
  const asked = args.length > 0 ? args : ['--against', 'HEAD'];
  await runCommand(root, 'check', '--no-cache', ...asked, '--report', 'out');
  const text = readFileSync(join(root, 'out/report.json'), 'utf8');
  return ChangeReportSchema.parse(JSON.parse(text));
}

const longer = (text: string) => text.replace(/period: P\w+/u, 'period: P20Y');
const withoutComplaint = (text: string) => text.replace(/^complaint:\n( .*\n)+/mu, '');

test('nothing changed', async () => {
  const { kind, notices, against, coverage } = await reportOf(changed({}));
  expect({ kind, notices, against }).toEqual({ kind: 'none', notices: [], against: 'HEAD' });
  expect(coverage.answered).toBe(coverage.asked);
});

test('what the coverage does not count is said: what was left out, and what cannot be read', async () => {
  const unchanged = await reportOf(changed({}), '--changed-since', 'HEAD');
  expect(unchanged.leftOut).toEqual({ since: 'HEAD', notices: ['bookshop'] });
  expect(unchanged.unread).toBeUndefined();
  const broken = await reportOf(changed({ [retention]: () => '---\ntitle: a: b\n---\n' }));
  expect(broken.unread).toEqual([{ notice: 'bookshop', locale: 'en' }]);
  expect(broken.leftOut).toBeUndefined();
});

test('what the text claims otherwise is told in sentences, and not again as the reason', async () => {
  const root = changed({ [requests]: (text) => `${text}\nWe sell your data to shops.\n` });
  const { notices } = await reportOf(root);
  const told = 'The text now seems to say that data are sold. “We sell your data to shops.”';
  expect(notices[0]?.languages[0]?.claims).toEqual([told]);
  const markdown = readFileSync(join(root, 'out/report.md'), 'utf8');
  expect(markdown.split('now seems to say that data are sold')).toHaveLength(2);
  expect(markdown).toContain('**What the text claims otherwise, en**');
});

test('a changed fact is told in a sentence, with the kind that it proposes', async () => {
  const { kind, notices } = await reportOf(changed({ [retention]: longer }));
  expect(kind).toBe('fundamental');
  const [{ state, facts, reasons } = { facts: [], reasons: [] }] = notices;
  expect(state).toBe('changed');
  expect(facts).toEqual([
    {
      path: expect.stringMatching(/^retention\.[\w-]+\.period$/u),
      effect: 'less-protective',
      told: expect.stringMatching(/: before .* now 20 years \(protects the data subject less; /u),
    },
  ]);
  expect(reasons[0]).toBe(facts[0]?.told);
});

test('findings that weigh less by a decision are counted, and the report is one that can be read', async () => {
  const lowered =
    'severities:\n  - {rule: retention-vague-words, severity: info, reason: Moved, by: Legal, until: 2099-01-01}\n';
  const root = changed({
    'content/site.yaml': (text) => `${text}${lowered}`,
    [retention]: (text) => `${text}\nWe keep your data as long as necessary.\n`,
  });
  const { summary } = await reportOf(root);
  expect(summary).toMatchObject({ errors: 0, warnings: 0, lowered: 1 });
});

test('words that changed are told as they were and are, without the file that they stand in', async () => {
  const added = (text: string) => `${text}\nWe also sell your data.\n`;
  const { kind, notices } = await reportOf(changed({ [requests]: added }));
  expect(kind).toBe('material');
  expect(notices[0]?.languages).toMatchObject([
    {
      locale: 'en',
      changes: [
        {
          number: 1,
          kind: 'inserted',
          section: 'requests',
          before: '',
          after: 'We also sell your data.',
        },
      ],
    },
  ]);
});

test('what is told no more is lost, and its findings are new', async () => {
  const { notices, findings, coverage } = await reportOf(changed({ [requests]: withoutComplaint }));
  expect(notices[0]?.languages).toMatchObject([{ lost: ['complaint'], gained: [] }]);
  expect(coverage.asked - coverage.answered).toBe(1);
  const rules = findings.filter(({ isNew }) => isNew).map(({ rule }) => rule);
  expect(rules).toContain('coverage-dropped');
  expect(rules).toContain('complaint-missing');
});

test('a finding that was there is not new, in whichever notice', async () => {
  const root = changed({ [requests]: withoutComplaint });
  commitAll(root, 'Second');
  const before = await reportOf(root);
  expect(before.findings.map(({ isNew }) => isNew)).toEqual([false, false]);
  writeFileSync(join(root, retention), longer(readFileSync(join(root, retention), 'utf8')));
  const { findings, notices } = await reportOf(root);
  expect(notices).toHaveLength(1);
  expect(findings.map(({ rule, isNew }) => [rule, isNew])).toEqual([
    ['complaint-missing', false],
    ['request-outcome-untold', false],
  ]);
});

test('a notice that is new, and one that is gone', async () => {
  const root = changed({});
  const added = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const manifest =
    'title: {en: Staff}\npath: {en: staff}\nlanguage: en\nlanguages: [en]\nsections: [all]\n';
  added('content/notices/staff/notice.yaml', manifest);
  added('content/notices/staff/en/all.md', '---\ntitle: All\n---\nText.\n');
  const first = await reportOf(root);
  expect(first).toMatchObject({
    kind: 'first',
    notices: [{ id: 'staff', title: 'Staff', state: 'added' }],
  });
  commitAll(root, 'Second');
  rmSync(join(root, 'content/notices/staff'), { recursive: true });
  const second = await reportOf(root);
  expect(second).toMatchObject({ kind: 'material', notices: [{ id: 'staff', state: 'removed' }] });
});

test('a text that cannot be read is no change of words: a person must look', async () => {
  const { kind, notices } = await reportOf(changed({ [requests]: () => '---\ntitle: [\n---\n' }));
  expect(kind).toBe('undecided');
  expect(notices).toMatchObject([{ state: 'unreadable', facts: [], languages: [] }]);
});

test('a notice whose manifest cannot be read', async () => {
  const { notices } = await reportOf(changed({ [`${folder}/notice.yaml`]: () => 'title: [' }));
  expect(notices).toMatchObject([{ id: 'bookshop', state: 'unreadable', kind: 'undecided' }]);
});

test('a revision that was released is compared with the one before it, and written down', async () => {
  const root = changed({});
  await runCommand(root, 'release', 'bookshop', '--now', '2026-11-01');
  commitAll(root, 'First revision');
  writeFileSync(join(root, retention), longer(readFileSync(join(root, retention), 'utf8')));
  commitAll(root, 'Longer');
  const days = ['--now', '2026-11-20', '--effective', '2026-12-19', '--reason', 'A court.'];
  await runCommand(root, 'release', 'bookshop', ...days, '--summary', 'en=Longer.');
  const { kind, notices, findings } = await reportOf(root);
  expect(kind).toBe('fundamental');
  const hasty = findings.filter(({ rule }) => rule === 'revision-lead-time-short');
  expect(hasty.map(({ isNew }) => isNew)).toEqual([true]);
  expect(notices).toMatchObject([
    {
      facts: [{ effect: 'less-protective' }],
      events: [
        expect.stringMatching(
          /^revision 2026-11-20 is released \(fundamental – Major change, in force from /u,
        ),
      ],
    },
  ]);
});

test('a notice that nobody asked for is left out', async () => {
  const root = changed({ [retention]: longer });
  const manifest =
    'title: {en: Staff}\npath: {en: staff}\nlanguage: en\nlanguages: [en]\nsections: [all]\n';
  mkdirSync(join(root, 'content/notices/staff/en'), { recursive: true });
  writeFileSync(join(root, 'content/notices/staff/notice.yaml'), manifest);
  const { notices } = await reportOf(root, 'bookshop', '--against', 'HEAD');
  expect(notices.map(({ id }) => id)).toEqual(['bookshop']);
});

test('without an earlier state the findings are told alone', async () => {
  const { kind, against, notices, findings } = await reportOf(
    changed({ [requests]: withoutComplaint }),
    '--lang',
    'en',
  );
  expect({ kind, against, notices }).toEqual({ kind: null, against: null, notices: [] });
  expect(findings.map(({ isNew }) => isNew)).toEqual([null, null]);
});

test('the report is told in the language that is spoken', async () => {
  const root = changed({ [retention]: longer });
  await runCommand(root, 'check', '--lang', 'fi', '--against', 'HEAD', '--report', 'out');
  expect(readFileSync(join(root, 'out/report.md'), 'utf8')).toMatch(
    /^## Mitä lukijat huomaavat\n\n\*\*Ehdotettu muutoksen laji: fundamental \(Merkittävä muutos\)\.\*\* /u,
  );
});

test('the outputs of a step are written a line each', async () => {
  const root = changed({ [requests]: withoutComplaint });
  const env = { GITHUB_OUTPUT: join(root, 'outputs') };
  await runCommandIn(env, root, 'check', '--report', 'out\nkind=none');
  expect(readFileSync(join(root, 'outputs'), 'utf8')).toMatch(
    /^errors=1\nwarnings=\d+\ncoverage=\d+\/\d+\nkind=\nreport=out\\nkind=none\n$/u,
  );
});

test.each([
  [
    'a folder that cannot be',
    { args: ['--report', 'file/out'] },
    'Cannot write to the folder file/out.',
  ],
  [
    'outputs that cannot be',
    { env: { GITHUB_OUTPUT: '/nowhere/outputs' }, args: ['--report', 'out'] },
    'Cannot write the outputs of the step, /nowhere/outputs.',
  ],
])(
  '%s written is told',
  async (_, { args, env = {} }: { args: string[]; env?: Record<string, string> }, said) => {
    const root = tempProject({ ...completeNotice(), file: '' });
    const { status, error } = await runCommandIn(env, root, 'check', ...args);
    expect({ status, error }).toEqual({ status: 2, error: `${said}\n` });
  },
);
