import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { smallProject, tempProject } from '../support/temp-project.ts';

/** The small notice that answers every duty, in a folder of its own. */
function completeProject(): string {
  const root = tempProject({});
  cpSync(join(import.meta.dirname, '../fixtures/complete'), root, { recursive: true });
  return root;
}

const folder = 'content/notices/bookshop';
const retention = `${folder}/en/retention.md`;

function edit(root: string, file: string, from: string, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

/** A release of a day, made on that day. */
function on(day: string): string[] {
  return ['--date', day, '--now', day];
}

async function releasedProject(): Promise<string> {
  const root = completeProject();
  const first = await runCommand(root, 'release', 'bookshop', ...on('2026-01-01'));
  expect(first).toMatchObject({ status: 0, error: '' });
  expect(first.out).toMatch(/\n\d+ sentences: \d+ held by a fact, .* not recognised\.\n$/u);
  return root;
}

describe('release', () => {
  test('freezes the draft, and a second time refuses', async () => {
    const root = await releasedProject();
    expect(existsSync(join(root, folder, 'revisions/2026-01-01/revision.yaml'))).toBe(true);
    expect(readFileSync(join(root, folder, 'revisions/ledger.yaml'), 'utf8')).toMatch(
      /^- \{seq: 1, type: released, revision: 2026-01-01, date: 2026-01-01, recorded: 2026-01-01, digest: sha256-[0-9a-f]{64}, previous: null\}\n$/u,
    );
    const again = await runCommand(root, 'release', 'bookshop', ...on('2026-02-01'));
    expect(again).toMatchObject({ status: 2, out: '' });
    expect(again.error).toContain('same text and the same facts as revision `2026-01-01`');
    expect((await runCommand(root, 'verify')).out).toBe('1 revision verified, 0 problems.\n');
  });

  test('refuses on errors, prints them, and writes nothing', async () => {
    const root = tempProject(smallProject('---\ntitle: All\n---\nText.\n'));
    const refused = await runCommand(root, 'release', 'shop');
    expect(refused.status).toBe(1);
    expect(refused.out).toContain('purposes-missing');
    expect(refused.error).toContain('The draft has errors.');
    expect(existsSync(join(root, 'content/notices/shop/revisions'))).toBe(false);
  });

  test.each<[string, string, string, string]>([
    [
      'a script',
      'flow.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
      'svg-element-refused',
    ],
    ['a page', 'flow.html', '<script>x</script>', 'figure-form-unknown'],
    ['a page under another name', 'flow.png', '<script>x</script>', 'figure-form-differs'],
  ])('freezes no figure that is %s, not even as a record', async (_name, name, content, rule) => {
    const root = completeProject();
    mkdirSync(join(root, folder, 'figures'));
    writeFileSync(join(root, folder, 'figures', name), content);
    appendFileSync(join(root, retention), `\n![How data flow](../figures/${name})\n`);
    for (const options of [[], ['--archived']]) {
      const refused = await runCommand(root, 'release', 'bookshop', ...options);
      expect(refused.status).toBe(1);
      expect(refused.out).toContain(rule);
      expect(refused.out).toMatch(new RegExp(`figures/${name}\\n {2}1:\\d+ {2}error`, 'u'));
    }
    expect(existsSync(join(root, folder, 'revisions'))).toBe(false);
  });

  test.each([
    ['a comment', '<!-- We sell it. -->', 'An HTML comment holds words'],
    ['a script', 'a <script>We sell it.</script>', 'HTML holds words'],
    ['a field', '<input value="We sell it.">', 'HTML holds words'],
    ['a footnote that nothing calls', '[^1]: We sell it.', 'Markdown shows this to no reader'],
  ])('drops no words in %s, not even in a record', async (_name, body, message) => {
    const words = 'We sell it.';
    const root = completeProject();
    appendFileSync(join(root, retention), `\n${body}\n`);
    const asked = await runCommand(root, 'release', 'bookshop');
    expect([asked.status, asked.out]).toEqual([1, expect.stringContaining(words)]);
    const archived = await runCommand(root, 'release', 'bookshop', '--archived');
    expect(archived.status).toBe(1);
    const first = `en/retention\\.md\\n {2}\\d+:\\d+ {2}error {2}${message}`;
    expect(archived.out).toMatch(new RegExp(first, 'u'));
    expect(archived.out).toContain('1 error');
    expect(archived.error).toMatch(/^The texts hold words that no reader would be shown\./u);
    expect(existsSync(join(root, folder, 'revisions'))).toBe(false);
  });

  test('freezes the figures that HTML uses, and digests its words', async () => {
    const root = completeProject();
    mkdirSync(join(root, folder, 'figures'));
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    for (const name of ['a.svg', 'b.svg', 'c.svg'])
      writeFileSync(join(root, folder, 'figures', name), svg);
    const html =
      '<figure><img src="../figures/a.svg" alt="Flow"></figure>\n\n<p>See <a href="../figures/b.svg">it</a>.</p>';
    appendFileSync(join(root, retention), `\n${html}\n`);
    expect(await runCommand(root, 'release', 'bookshop', ...on('2026-01-01'))).toMatchObject({
      status: 0,
      error: '',
    });
    const home = join(root, folder, 'revisions/2026-01-01');
    expect(readdirSync(join(home, 'figures'))).toEqual(['a.svg', 'b.svg']);
    edit(root, retention, '>it</a>', '>all of it</a>');
    const kind = ['--kind', 'material', '--summary', 'en=More of it.'];
    const days = [...on('2026-02-01'), '--effective', '2026-03-03'];
    const again = await runCommand(root, 'release', 'bookshop', ...kind, ...days);
    expect(again.status).toBe(0);
    expect((await runCommand(root, 'verify')).out).toBe('2 revisions verified, 0 problems.\n');
  });

  test('drops no words for which somebody answers in check', async () => {
    const root = completeProject();
    appendFileSync(join(root, retention), '\n<!-- We sell it. -->\n');
    appendFileSync(
      join(root, folder, 'notice.yaml'),
      'suppressions:\n  - {rule: raw-html, reason: A note., by: Kim, until: 2099-01-01}\n',
    );
    expect((await runCommand(root, 'check', '--max-warnings', '0')).status).toBe(0);
    const refused = await runCommand(root, 'release', 'bookshop', ...on('2026-01-01'));
    expect(refused).toMatchObject({ status: 1, out: expect.stringContaining('We sell it.') });
    expect(refused.error).toContain('no reader would be shown');
  });

  test('a draft that cannot be read is no finding: the work could not be done', async () => {
    const root = tempProject(smallProject('---\ntitle: [All\n---\nText.\n'));
    for (const options of [[], ['--archived']]) {
      const refused = await runCommand(root, 'release', 'shop', ...options);
      expect(refused.status).toBe(2);
      expect(refused.out).toMatch(/en\/all\.md\n {2}2:8 {2}error {2}A bracket opens here/u);
      expect(refused.error).toBe(
        'The draft cannot be read whole. Fix what `check` reports first.\n',
      );
    }
  });

  test('records a text as it was published with --archived', async () => {
    const root = tempProject(smallProject('---\ntitle: All\n---\nText.\n'));
    const args = ['release', 'shop', '--archived', '--retold', '--date', '2019-08-12'];
    expect(
      await runCommand(root, ...args, '--note', 'en=Pictures are not preserved.'),
    ).toMatchObject({ status: 0 });
    const record = readFileSync(
      join(root, 'content/notices/shop/revisions/2019-08-12/revision.yaml'),
      'utf8',
    );
    expect(record).toContain('standing: archived\nretold: true');
    expect(record).toContain('Pictures are not preserved.');
    // Its gaps are told, and never block.
    const check = await runCommand(
      root,
      'check',
      '--revisions',
      '--fail-on',
      'never',
      '--format',
      'json',
    );
    const { summary } = JSON.parse(check.out) as { summary: { archived: number } };
    expect(summary.archived).toBeGreaterThan(5);
  });

  test('proposes the kind, and a lower one needs a reason', async () => {
    const root = await releasedProject();
    edit(root, retention, 'period: P', 'period: P1');
    const lower = ['release', 'bookshop', ...on('2026-03-01'), '--kind', 'editorial'];
    const refused = await runCommand(root, ...lower);
    expect(refused.status).toBe(2);
    expect(refused.error).toMatch(
      /Proposed kind of change: fundamental \(Major change\)\.\n {2}[^:]+: .*: before \d+ \w+, now 1\d+ \w+ \(protects the data subject less; retention\.[a-z-]+\.period\)\n/u,
    );
    expect(await runCommand(root, ...lower, '--reason', 'A slip of the pen.')).toMatchObject({
      status: 0,
    });
    const record = readFileSync(join(root, folder, 'revisions/2026-03-01/revision.yaml'), 'utf8');
    expect(record).toContain('kind: editorial');
    expect(record).toContain('reason: A slip of the pen.');
  });

  test('refuses a day before the last revision', async () => {
    const root = await releasedProject();
    edit(root, retention, 'period: P', 'period: P1');
    const refused = await runCommand(root, 'release', 'bookshop', ...on('2025-12-31'));
    expect(refused.status).toBe(2);
    expect(refused.error).toContain('31 December 2025 is before the last revision');
  });

  test('says what it would do, and writes nothing, with --dry-run', async () => {
    const root = await releasedProject();
    edit(root, retention, 'period: P', 'period: P1');
    const args = ['release', '--summary', 'en=Shorter.', 'bookshop', ...on('2026-03-01')];
    const inTime = [...args, '--effective', '2026-03-31'];
    const { status, out, error } = await runCommand(root, ...inTime, '--dry-run');
    expect(status).toBe(0);
    expect(out).toMatch(
      /^Would release bookshop 2026-03-01 \((material|fundamental) – (Content changed|Major change), in force from 31 March 2026\)\. Nothing was written\.\nProposed kind of change: /u,
    );
    expect(error).not.toContain('--effective');
    expect(existsSync(join(root, folder, 'revisions/2026-03-01'))).toBe(false);
    expect((await runCommand(root, ...inTime)).status).toBe(0);
  });

  describe('a change that comes sooner than the notice promises', () => {
    const args = ['release', 'bookshop', '--summary', 'en=Longer.'];

    async function changedProject(): Promise<string> {
      const root = await releasedProject();
      edit(root, retention, 'period: P', 'period: P1');
      return root;
    }

    test.each([
      { name: 'by default' },
      { name: 'with a reason and no day', more: ['--reason', 'Security.'] },
      { name: 'to a shorter promise', promise: '  before: P14D\n' },
      { name: 'to no promise', promise: '' },
    ])('is refused before anything is written: $name', async ({ more = [], promise }) => {
      const root = await changedProject();
      const known = '  before: P30D\n';
      edit(root, `${folder}/en/children.md`, known, promise ?? known);
      const runs = [['--dry-run'], []].map((dry) => runCommand(root, ...args, ...more, ...dry));
      for (const { status, out, error } of await Promise.all(runs)) {
        expect([status, out]).toEqual([2, '']);
        expect(error).toContain('The notice promises to tell of such a change 30 days ahead');
        expect(error).toMatch(/Give `--effective \d{4}-\d\d-\d\d` or later\./u);
      }
      expect(readdirSync(join(root, folder, 'revisions'))).toHaveLength(2);
    });

    test('is refused with all else that stops it, and what readers would not be told', async () => {
      const root = await changedProject();
      const lower = ['release', 'bookshop', '--kind', 'material', '--dry-run'];
      const { status, out, error } = await runCommand(root, ...lower);
      expect([status, out]).toEqual([2, '']);
      const told = [
        'Proposed kind of change: fundamental',
        'Give the reason: `--reason`',
        'The notice promises to tell of such a change 30 days ahead',
        'These changes seem to protect the data subject less:',
        'readers are not told what changed (en). Tell them: --summary en="…".',
      ];
      expect(told.map((words) => error.split(words).length - 1)).toEqual(told.map(() => 1));
      const path = /--less-protective (\S+)\n/u.exec(error)?.[1] ?? '';
      const answered = ['--less-protective', path, '--summary', 'en=Longer.', '--reason', 'Why.'];
      const second = await runCommand(root, ...lower, ...answered);
      expect(second.error).toContain('The notice promises to tell of such a change 30 days ahead');
      expect(told.filter((words) => second.error.includes(words))).toHaveLength(2);
    });

    test.each([
      { name: 'of publication', days: on('2026-03-01') },
      { name: 'of effect', days: [...on('2026-03-01'), '--effective', '2026-03-30'] },
    ])('is made and noted where a person names the day $name', async ({ days }) => {
      const root = await changedProject();
      const { status, error } = await runCommand(root, ...args, ...days, '--reason', 'A court.');
      expect(status).toBe(0);
      expect(error).toContain('at the earliest. This one comes sooner.');
      const record = readFileSync(join(root, folder, 'revisions/2026-03-01/revision.yaml'), 'utf8');
      expect(record).toContain('reason: A court.');
    });
  });

  test('asks a person whether a change protects people less, and records the answer', async () => {
    const root = await releasedProject();
    edit(root, retention, 'period: P', 'period: P1');
    const texts = ['--summary', 'en=Longer.', '--effective', '2026-03-31'];
    const args = ['release', 'bookshop', ...on('2026-03-01'), ...texts];
    const { error } = await runCommand(root, ...args, '--dry-run');
    const path = /--less-protective (\S+)\n/u.exec(error)?.[1] ?? '';
    expect(path).toMatch(/^retention\.[a-z-]+\.period$/u);
    const unknown = await runCommand(root, ...args, '--less-protective', 'retention.x.period');
    expect(unknown).toMatchObject({ status: 2 });
    expect(unknown.error).toContain(`expected one of ${path}.`);
    const released = await runCommand(root, ...args, '--less-protective', path);
    expect(released.status).toBe(0);
    expect(released.error).not.toContain('--less-protective');
    const record = readFileSync(join(root, folder, 'revisions/2026-03-01/revision.yaml'), 'utf8');
    expect(record).toContain(`lessProtective:\n  - ${path}\n`);
    expect((await runCommand(root, 'verify')).out).toBe('2 revisions verified, 0 problems.\n');
  });

  test('notes that readers are not told what changed', async () => {
    const root = await releasedProject();
    edit(root, retention, 'period: P', 'period: P1');
    const args = ['release', 'bookshop', ...on('2026-03-01'), '--effective', '2026-04-01'];
    const asked = await runCommand(root, ...args, '--dry-run');
    expect(asked.error).toContain('not told what changed (en). Tell them: --summary en="…".');
    const released = await runCommand(root, ...args);
    expect(released.status).toBe(0);
    expect(released.error).toContain('readers are not told what changed (en), and this revision');
  });
});

describe('verify', () => {
  test('names a changed file', async () => {
    const root = await releasedProject();
    edit(root, `${folder}/revisions/2026-01-01/en/rights.md`, 'copy', 'Copy');
    const { status, out } = await runCommand(root, 'verify');
    expect(status).toBe(1);
    expect(out).toContain(`${folder}/revisions/2026-01-01/en/rights.md:1:1 `);
    expect(out).toMatch(/1 revision verified, \d+ problems?\.\n$/u);
  });

  test('against a commit sees the last revision taken away with its entry', async () => {
    const root = await releasedProject();
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
    git('init', '-q');
    git('add', '.');
    git('-c', 'user.name=Test', '-c', 'user.email=t@shop.example', 'commit', '-q', '-m', 'First');
    rmSync(join(root, folder, 'revisions'), { recursive: true });
    expect((await runCommand(root, 'verify')).status).toBe(0);
    const against = await runCommand(root, 'verify', '--against', 'HEAD');
    expect(against.status).toBe(1);
    expect(against.out).toContain(`${folder}/revisions/2026-01-01`);
    expect(await runCommand(root, 'verify', '--against', 'nowhere')).toMatchObject({
      status: 2,
      out: '',
    });
  });
});

describe('diff', () => {
  test('compares the revision in force with the draft, and two revisions', async () => {
    const root = await releasedProject();
    edit(root, retention, 'period: P', 'period: P1');
    const draft = await runCommand(root, 'diff', 'bookshop', '--format', 'json');
    const json = JSON.parse(draft.out) as {
      from: string;
      to: string;
      kind: string;
      facts: object[];
    };
    expect(json).toMatchObject({ from: '2026-01-01', to: 'draft' });
    expect(json.facts).toMatchObject([
      { change: 'changed', path: expect.stringContaining('.period') },
    ]);
    const text = await runCommand(root, 'diff', 'bookshop');
    expect(text.out).toMatch(
      /^Changed facts\n\* [^:]+: .*: before \d+ \w+, now 1\d+ \w+ \(protects the data subject less; retention\.[a-z-]+\.period\)\n\n/u,
    );
    expect(text.out).toMatch(/\nProposed kind of change: fundamental \(Major change\)\.\n$/u);
    const unknown = await runCommand(root, 'diff', 'bookshop', '2026-01-02');
    expect(unknown).toMatchObject({ status: 2, out: '' });
    expect(unknown.error).toContain(
      'No revision `2026-01-02` of `bookshop`, expected one of 2026-01-01, draft.',
    );
    const finnish = await runCommand(root, 'diff', 'bookshop', '--lang', 'fi');
    expect(finnish.error).toBe(
      'Tekstiä `draft` ei ole kielellä fi. Vaihtoehdot valitsimelle --lang: en.\n',
    );
  });
});
