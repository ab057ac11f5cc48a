import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { tempProject } from '../support/temp-project.ts';

const folder = 'content/notices/bookshop';

/** The small notice that answers every duty, with a revision in force and one announced for 1 January 2027. */
async function announcedProject(): Promise<string> {
  const root = tempProject({});
  cpSync(join(import.meta.dirname, '../fixtures/complete'), root, { recursive: true });
  const release = async (day: string, ...options: string[]) => {
    const args = ['release', 'bookshop', '--date', day, '--now', day, ...options];
    expect(await runCommand(root, ...args)).toMatchObject({ status: 0 });
  };
  await release('2026-10-01');
  appendFileSync(join(root, folder, 'en/retention.md'), '\nWe look at these periods each year.\n');
  await release(
    '2026-11-01',
    '--effective',
    '2027-01-01',
    '--kind',
    'material',
    '--summary',
    'en=New.',
  );
  return root;
}

const ledgerOf = (root: string) =>
  readFileSync(join(root, folder, 'revisions/ledger.yaml'), 'utf8');

describe('events', () => {
  test('a dry run says what readers will see from when, and writes nothing', async () => {
    const root = await announcedProject();
    const before = ledgerOf(root);
    const args = ['bookshop', '2026-11-01', '--reason', 'en=Not ready.', '--dry-run'];
    const moved = await runCommand(root, 'postpone', ...args, '--effective', '2027-02-01');
    expect(moved).toEqual({
      status: 0,
      error: '',
      out: `Would write down for bookshop: revision 2026-11-01 is moved to take effect on 1 February 2027. Nothing was written.
Readers see from 23 November 2026:
  en  Postponed on 23 November 2026. This version was to apply from 1 January 2027; it now applies from 1 February 2027. Reason: Not ready.
From 1 October 2026 to 31 January 2027, revision 2026-10-01 is in force.
From 1 February 2027, revision 2026-11-01 is in force.
`,
    });
    const withdrawn = await runCommand(root, 'withdraw', ...args, '--lang', 'fi');
    expect(
      withdrawn.out,
    ).toBe(`Kirjattaisiin selosteelle bookshop: versio 2026-11-01 perutaan 23.11.2026. Mitään ei kirjoitettu.
Lukijat näkevät 23.11.2026 alkaen:
  en  Withdrawn on 23 November 2026. This version does not apply. Reason: Not ready.
01.10.2026 alkaen on voimassa versio 2026-10-01.
`);
    expect(ledgerOf(root)).toBe(before);
  });

  test('each is written to the ledger, which verify takes', async () => {
    const root = await announcedProject();
    const run = async (...args: string[]) => {
      expect(await runCommand(root, ...args)).toMatchObject({ status: 0, error: '' });
    };
    await run(
      'told',
      '--channel',
      'email',
      'website',
      'bookshop',
      '2026-11-01',
      '--date',
      '2026-11-02',
    );
    await run('erratum', 'bookshop', '2026-10-01', '--text', 'en=A typo: year.');
    await run(
      'postpone',
      'bookshop',
      '2026-11-01',
      '--effective',
      'none',
      '--reason',
      'en=Not yet.',
    );
    await run('withdraw', '--reason', 'en=Given up.', 'bookshop', '2026-11-01');
    const lines = ledgerOf(root).trimEnd().split('\n').slice(2);
    expect(lines.map((line) => line.replace(/, previous: .*/u, ''))).toEqual([
      '- {seq: 3, type: told, revision: 2026-11-01, date: 2026-11-02, recorded: 2026-11-23, channels: [email, website]',
      '- {seq: 4, type: erratum, revision: 2026-10-01, date: 2026-11-23, recorded: 2026-11-23, text: {en: "A typo: year."}',
      '- {seq: 5, type: postponed, revision: 2026-11-01, date: 2026-11-23, recorded: 2026-11-23, effective: none, reason: {en: Not yet.}',
      '- {seq: 6, type: withdrawn, revision: 2026-11-01, date: 2026-11-23, recorded: 2026-11-23, reason: {en: Given up.}',
    ]);
    expect(await runCommand(root, 'verify')).toMatchObject({ status: 0 });
    const compared = await runCommand(
      root,
      'diff',
      'bookshop',
      '--format',
      'json',
      '--now',
      '2027-03-01',
    );
    expect(JSON.parse(compared.out)).toMatchObject({ from: '2026-10-01', to: 'draft' });
  });

  test.each<[string, string[], string]>([
    ['no notice', ['withdraw'], 'No notice, expected the one that the command is for.'],
    [
      'a notice that there is not',
      ['withdraw', 'bookshp', '2026-11-01'],
      'No notice `bookshp`, expected one of bookshop. Did you mean `bookshop`?',
    ],
    [
      'no revision',
      ['erratum', 'bookshop', '--text', 'en=A typo.'],
      'No revision, expected one of',
    ],
    [
      'a revision that there is not',
      ['told', 'bookshop', '2026-11-02', '--channel', 'email'],
      'No revision `2026-11-02` of `bookshop`, expected one of 2026-10-01, 2026-11-01. Did you mean `2026-11-01`?',
    ],
    [
      'a revision that is like none',
      ['told', 'bookshop', 'latest', '--channel', 'email'],
      'No revision `latest` of `bookshop`, expected one of 2026-10-01, 2026-11-01.',
    ],
    [
      'no channel',
      ['told', 'bookshop', '2026-11-01'],
      'No channel, expected --channel with email,',
    ],
    [
      'an unknown channel',
      ['told', 'bookshop', '2026-11-01', '--channel', 'fax'],
      'Unexpected channel `fax`, expected one of email,',
    ],
    [
      'no new day',
      ['postpone', 'bookshop', '2026-11-01', '--reason', 'en=Not yet.'],
      'No new day, expected --effective with a day, or none where no day is set.',
    ],
    [
      'a new day that is none',
      ['postpone', 'bookshop', '2026-11-01', '--effective', 'never', '--reason', 'en=Not yet.'],
      'Unexpected --effective `never`, expected a day such as 2019-08-12.',
    ],
    [
      'no reason',
      ['withdraw', 'bookshop', '2026-11-01'],
      'No text: en. Readers of the revision need it in each of its languages, for example `--reason en="…"`.',
    ],
    [
      'a reason in no language',
      ['withdraw', 'bookshop', '2026-11-01', '--reason', 'Given up.'],
      'Unexpected text `Given up.`',
    ],
    [
      'a reason with a turn of the writing direction',
      ['withdraw', 'bookshop', '2026-11-01', '--reason', 'en=A\u202Eb.'],
      'Unexpected character U+202E RIGHT-TO-LEFT OVERRIDE in the text of --reason',
    ],
    [
      'a reason with a control sequence',
      ['withdraw', 'bookshop', '2026-11-01', '--reason', 'en=A\u001B[2Jb.'],
      'Unexpected character U+001B ESCAPE in the text of --reason',
    ],
    [
      'a day that has passed',
      ['withdraw', 'bookshop', '2026-11-01', '--reason', 'en=No.', '--date', '2026-11-22'],
      'The past cannot be changed: this cannot take effect on 22 November 2026, because it is written down on 23 November 2026. Give `--date 2026-11-23` or later.',
    ],
    [
      'the day of another year',
      ['withdraw', 'bookshop', '2026-11-01', '--reason', 'en=No.', '--date', '2062-11-24'],
      '24 November 2062 is more than a year from today, 23 November 2026.',
    ],
    [
      'one in force',
      ['postpone', 'bookshop', '2026-10-01', '--effective', '2027-01-01', '--reason', 'en=No.'],
      'The revision came into force on 1 October 2026, so it can no longer be postponed.',
    ],
  ])('refuses %s', async (_, args, message) => {
    const root = await announcedProject();
    const before = ledgerOf(root);
    const refused = await runCommand(root, ...args);
    expect(refused).toMatchObject({ status: 2, out: '' });
    expect(refused.error).toContain(message);
    expect(ledgerOf(root)).toBe(before);
  });
});

describe('the day of a release', () => {
  test('more than a month away asks for --far, and the next release is possible', async () => {
    const root = await announcedProject();
    const draft = join(root, folder, 'en/retention.md');
    appendFileSync(draft, '\nWe tell you of each change.\n');
    const sooner = ['--reason', 'A court ordered it.'];
    const options = ['--kind', 'material', '--summary', 'en=New.', ...sooner, '--effective'];
    const slip = await runCommand(
      root,
      'release',
      'bookshop',
      '--date',
      '2062-12-01',
      ...options,
      '2062-12-01',
    );
    expect(slip).toMatchObject({ status: 2, out: '' });
    expect(slip.error).toContain(
      '1 December 2062 is more than a month from today, 23 November 2026. If that is the day you mean, add `--far`.',
    );
    const late = await runCommand(
      root,
      'release',
      'bookshop',
      '--date',
      '2026-11-20',
      ...options,
      '2026-11-20',
    );
    expect(late.status).toBe(0);
    expect(late.error).toContain(
      'Note: the day of publication, 20 November 2026, has passed. The revision is in force from 23 November 2026 at the earliest',
    );
    const inForce = async (now: string) => {
      const { out } = await runCommand(root, 'diff', 'bookshop', '--format', 'json', '--now', now);
      return JSON.parse(out).from;
    };
    expect(await inForce('2026-11-22')).toBe('2026-10-01');
    expect(await inForce('2026-11-23')).toBe('2026-11-20');
  });
});
