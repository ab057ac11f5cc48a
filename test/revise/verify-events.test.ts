import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOnDisk } from '../../src/files/disk.ts';
import { appendEntry, type LedgerEvent, readLedger } from '../../src/revise/ledger.ts';
import { verifyNotice } from '../../src/revise/verify.ts';
import { tempProject } from '../support/temp-project.ts';
import { home, projectOnDisk, put, release, releasedProject, told } from './support.ts';

const repository = join(import.meta.dirname, '../..');
const consumers = 'content/notices/consumers';

/** The first revisions of the sample notice for consumers: their entries are older than `recorded`. */
function olderProject(): string {
  const root = tempProject({});
  const folder = join(root, consumers, 'revisions');
  cpSync(join(repository, consumers, 'revisions'), folder, { recursive: true });
  const ledger = join(folder, 'ledger.yaml');
  const lines = readFileSync(ledger, 'utf8').trimEnd().split('\n');
  const first = lines.findIndex((line) => line.includes('recorded'));
  for (const line of lines.slice(first)) {
    const [, revision = ''] = /revision: ([^,]+),/u.exec(line) ?? [];
    rmSync(join(folder, revision), { recursive: true });
  }
  writeFileSync(ledger, `${lines.slice(0, first).join('\n')}\n`);
  return root;
}

/** Adds an entry as anybody could who knows how entries are chained. */
function forge(root: string, folder: string, event: LedgerEvent): void {
  const { file, lines } = readLedger(filesOnDisk(root), folder);
  writeFileSync(join(root, file), appendEntry(lines, event).text);
}

/** What is named, by code and line of the ledger. */
function named(root: string, notice: string): string[] {
  return verifyNotice(filesOnDisk(root), notice).map(({ code, at }) => `${code} ${at.line}`);
}

const reason = { fi: 'x', sv: 'x', en: 'x' };

describe('a ledger older than the day of writing', () => {
  test('stays valid as it is', () => {
    const root = olderProject();
    const ledger = join(root, consumers, 'revisions/ledger.yaml');
    expect(readFileSync(ledger, 'utf8')).not.toContain('recorded');
    expect(named(root, 'consumers')).toEqual([]);
  });

  test.each<[string, LedgerEvent, string[]]>([
    [
      'a withdrawal that would change what applied before the last release',
      { type: 'withdrawn', revision: '2026-09-01', date: '2026-09-01', reason },
      ['event-backdated 4'],
    ],
    [
      'one that was written down on a day before the last release',
      {
        type: 'withdrawn',
        revision: '2026-09-01',
        date: '2026-09-15',
        recorded: '2026-09-15',
        reason,
      },
      ['recorded-backwards 4'],
    ],
    [
      'one from before its release',
      { type: 'withdrawn', revision: '2026-09-01', date: '2020-01-01', reason },
      ['event-backdated 4', 'event-before-published 4'],
    ],
    [
      'a postponement of what has come into force',
      { type: 'postponed', revision: '2026-10-01', date: '2026-11-02', effective: '2027-01-01' },
      ['postponed-in-force 4'],
    ],
    [
      'a lawful postponement',
      { type: 'postponed', revision: '2026-10-01', date: '2026-10-15', effective: '2027-01-01' },
      [],
    ],
    [
      'that people were told',
      { type: 'told', revision: '2026-09-01', date: '2026-09-02', channels: ['email'] },
      [],
    ],
  ])('with %s', (_, event, expected) => {
    const root = olderProject();
    forge(root, consumers, event);
    expect(named(root, 'consumers')).toEqual(expected);
  });
});

test('from the first entry that tells the day of writing on, each must', () => {
  const root = releasedProject();
  forge(root, home, { type: 'withdrawn', revision: '2025-06-01', date: '2025-07-01', reason });
  expect(named(root, 'shop')).toEqual(['recorded-missing 3']);
});

test('entries that contradict each other are each named', () => {
  const root = releasedProject();
  const withdrawn = (date: string, recorded: string): LedgerEvent => ({
    type: 'withdrawn',
    revision: '2025-06-01',
    date,
    recorded,
    reason,
  });
  forge(root, home, withdrawn('2025-07-01', '2025-07-01'));
  forge(root, home, withdrawn('2025-06-30', '2025-06-30'));
  expect(named(root, 'shop')).toEqual(['recorded-backwards 4', 'withdrawn-twice 4']);
});

test('an entry is told by its number and its type, with the days that contradict each other', () => {
  const root = releasedProject();
  const event = { type: 'told', revision: '2025-06-01', channels: ['email'] } as const;
  forge(root, home, { ...event, channels: ['email'], date: '2025-07-02', recorded: '2025-07-01' });
  expect(verifyNotice(filesOnDisk(root), 'shop')).toMatchObject([
    {
      code: 'event-ahead',
      notice: 'shop',
      revision: '2025-06-01',
      data: { seq: '3', type: 'told', date: '2025-07-02', recorded: '2025-07-01' },
    },
  ]);
});

test('a postponement is judged by the releases that came between', () => {
  const root = releasedProject();
  for (const [date, effective] of [
    ['2025-06-10', '2025-09-01'],
    ['2025-06-15', '2025-08-01'],
  ] as const) {
    put(root, `${home}/en/data.md`, `---\ntitle: Data\n---\nAs of ${effective}.\n`);
    release(root, { date, effective, kind: 'material', summary: told });
  }
  const later = { type: 'postponed', date: '2025-06-20', recorded: '2025-06-20', reason } as const;
  forge(root, home, { ...later, revision: '2025-06-10', effective: '2025-10-01' });
  expect(named(root, 'shop')).toEqual(['postponed-superseded 5']);
});

/** A project whose second release stands in the ledger behind what happened to it. */
function eventFirst(event: LedgerEvent): string {
  const root = releasedProject();
  const { file, lines } = readLedger(filesOnDisk(root), home);
  writeFileSync(join(root, file), appendEntry(lines.slice(0, 1), event).text);
  const second = lines[1]?.entry;
  if (second?.type !== 'released') throw new Error('no second release');
  const { seq: _seq, previous: _previous, ...released } = second;
  forge(root, home, released);
  return root;
}

test.each<LedgerEvent>([
  { type: 'told', revision: '2025-06-01', date: '2025-06-01', channels: ['email'] },
  { type: 'erratum', revision: '2025-06-01', date: '2025-06-01', text: { en: 'x' } },
])('what happened to a revision before its release is named: $type', (event) => {
  const root = eventFirst({ ...event, recorded: '2025-06-01' });
  expect(named(root, 'shop')).toEqual(['event-before-release 2']);
});

test('what happened to a revision that was never released is named', () => {
  const root = releasedProject();
  const told = { type: 'told', date: '2025-06-01', recorded: '2025-06-01' } as const;
  forge(root, home, { ...told, revision: '2025-05-01', channels: ['email'] });
  expect(named(root, 'shop')).toEqual(['event-before-release 3']);
});

test('a release of an earlier day than the last is named', () => {
  const root = projectOnDisk();
  release(root, { date: '2025-06-01' });
  const { file, lines } = readLedger(filesOnDisk(root), home);
  const { digest } = lines[0]?.entry.type === 'released' ? lines[0].entry : { digest: '' };
  const event = { type: 'released', revision: '2025-01-01', date: '2025-01-01', digest } as const;
  writeFileSync(join(root, file), appendEntry(lines, { ...event, recorded: '2025-06-02' }).text);
  cpSync(join(root, home, 'revisions/2025-06-01'), join(root, home, 'revisions/2025-01-01'), {
    recursive: true,
  });
  expect(named(root, 'shop')).toContain('released-backwards 2');
});
