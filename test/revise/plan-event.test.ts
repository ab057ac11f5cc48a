import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadProject } from '../../src/content/load-project.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import { appendEntry, parseLedger, verifyLedger } from '../../src/revise/ledger.ts';
import {
  type EventPlan,
  type EventPlanResult,
  type EventRequest,
  planEvent,
} from '../../src/revise/plan-event.ts';
import { OutsideRootError } from '../../src/revise/write-durable.ts';
import { writeLedger } from '../../src/revise/write-ledger.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { home, put, release, releasedProject, told, verified } from './support.ts';

const file = `${home}/revisions/ledger.yaml`;
const reason = { fi: 'Virhe.', en: 'A mistake.' };
const withdrawal = { type: 'withdrawn', reason } as const;

type Asked = Partial<EventRequest> & Pick<EventRequest, 'details'>;

/** An event of the second revision, of 1 June 2025, on 10 June. */
function plan(root: string, asked: Asked): EventPlanResult {
  const files = filesOnDisk(root);
  const notice = loadProject(files).notices.find(({ id }) => id === 'shop');
  if (!notice) throw new Error('no notice');
  const day = '2025-06-10';
  return planEvent(files, notice, {
    revision: '2025-06-01',
    date: asked.now ?? day,
    now: day,
    far: false,
    ...asked,
  });
}

function planned(root: string, asked: Asked): EventPlan {
  const result = plan(root, asked);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.plan;
}

/** `releasedProject` with a third revision, announced on 5 June 2025 for 1 July. */
function announcedProject(): string {
  const root = releasedProject();
  put(root, `${home}/en/data.md`, '---\ntitle: Data\n---\nWe keep nothing.\n');
  release(root, {
    date: '2025-06-05',
    effective: '2025-07-01',
    kind: 'material',
    summary: told,
  });
  return root;
}

test('an event is one line more, with the day it was written and its texts in one order', () => {
  const root = releasedProject();
  const before = readFileSync(join(root, file), 'utf8');
  const made = planned(root, { details: withdrawal });
  expect(writeLedger(root, made.ledger)).toBeUndefined();
  const after = readFileSync(join(root, file), 'utf8');
  expect(after.startsWith(before)).toBe(true);
  expect(after.slice(before.length).replace(/[0-9a-f]{64}/u, '…')).toBe(
    '- {seq: 3, type: withdrawn, revision: 2025-06-01, date: 2025-06-10, recorded: 2025-06-10, reason: {fi: Virhe., en: A mistake.}, previous: sha256-…}\n',
  );
  expect(verified(root)).toEqual([]);
});

test('planning tells which history there was, and which there would be', () => {
  const { before, after, revision } = planned(releasedProject(), { details: withdrawal });
  expect(before.map(({ withdrawn }) => withdrawn)).toEqual([null, null]);
  expect(after.at(-1)?.withdrawn?.date).toBe('2025-06-10');
  expect(revision).toBe(after.at(-1));
});

describe('an event is refused', () => {
  const announced = { revision: '2025-06-05' };
  const postponed = (effective: string) => ({ type: 'postponed', effective, reason }) as const;
  test.each<[string, Asked, object]>([
    [
      'without its text in a language of the revision',
      { details: { type: 'withdrawn', reason: { en: 'A mistake.' } } },
      { code: 'texts-missing', languages: 'fi', option: '--reason' },
    ],
    [
      'with an empty text',
      { details: { type: 'erratum', text: { en: 'A typo.', fi: ' ' } } },
      { code: 'texts-missing', languages: 'fi', option: '--text' },
    ],
    [
      'back in time',
      { details: withdrawal, date: '2025-06-09' },
      { code: 'event-backdated', date: '2025-06-09', recorded: '2025-06-10' },
    ],
    [
      'written before the last entry',
      { details: withdrawal, now: '2025-06-04' },
      { code: 'recorded-backwards', last: '2025-06-05' },
    ],
    [
      'more than a year ahead',
      { details: withdrawal, date: '2026-06-11' },
      { code: 'effective-far', effective: '2026-06-11', now: '2025-06-10' },
    ],
    [
      'moving a day by more than a year',
      { ...announced, details: postponed('2026-07-01') },
      { code: 'effective-far', effective: '2026-07-01' },
    ],
    [
      'moving a day that has come',
      { details: postponed('2025-08-01') },
      { code: 'postponed-in-force', day: '2025-06-01' },
    ],
    [
      'moving a day to itself',
      { ...announced, details: postponed('2025-07-01') },
      { code: 'postponed-to-same-day', day: '2025-07-01' },
    ],
    [
      'telling of tomorrow',
      { details: { type: 'told', channels: ['email'] }, date: '2025-06-11' },
      { code: 'event-ahead', date: '2025-06-11' },
    ],
  ])('%s', (_, asked, refusal) => {
    const root = announcedProject();
    const before = readFileSync(join(root, file), 'utf8');
    expect(plan(root, asked)).toMatchObject({ ok: false, refusal });
    expect(readFileSync(join(root, file), 'utf8')).toBe(before);
  });

  test('but a year ahead is not far, and far may be meant', () => {
    const root = releasedProject();
    expect(plan(root, { details: withdrawal, date: '2026-06-10' })).toMatchObject({ ok: true });
    const meant = { details: withdrawal, date: '2035-06-10', far: true };
    expect(plan(root, meant)).toMatchObject({ ok: true });
  });

  test('on a damaged history', () => {
    const root = releasedProject();
    put(root, `${home}/revisions/2025-01-01/en/data.md`, 'Changed.\n');
    expect(plan(root, { details: withdrawal })).toMatchObject({
      refusal: { code: 'history-damaged', problems: [{ code: 'file-changed' }] },
    });
  });
});

test('any words that readers can see are read back as they were written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(text.trim() !== '' && !/\p{C}/u.test(text));
      const words = { en: text.trim() };
      const base = {
        type: 'erratum',
        revision: '2025-06-01',
        date: '2025-06-10',
        text: words,
      } as const;
      const written = appendEntry([], base).text;
      const { lines, problems } = parseLedger(written, file);
      expect(problems).toEqual([]);
      expect(lines.at(-1)?.entry).toMatchObject({ text: { en: text.trim() } });
      // What is appended next follows from it, and leaves it as it is.
      const next = parseLedger(appendEntry(lines, base).text, file).lines;
      expect(verifyLedger(next)).toEqual([]);
      expect(appendEntry(lines, base).text.startsWith(written)).toBe(true);
    }),
    { seed: 20_190_812, numRuns: propertyRuns(200) },
  );
});

test('two events that were planned at once are not both written', () => {
  const root = releasedProject();
  const [one, two] = [
    planned(root, { details: withdrawal }),
    planned(root, { details: withdrawal }),
  ];
  expect(writeLedger(root, one.ledger)).toBeUndefined();
  expect(writeLedger(root, two.ledger)).toEqual({ code: 'ledger-changed', file });
  expect(verified(root)).toEqual([]);
});

test('an event is not written through a link out of the project', () => {
  const root = releasedProject();
  const { ledger } = planned(root, { details: withdrawal });
  expect(() => writeLedger(root, { ...ledger, file: '../ledger.yaml' })).toThrow(OutsideRootError);
});

describe('after a withdrawal', () => {
  const later = { date: '2025-06-20', kind: 'material', summary: told } as const;

  test('what it said may be released again, from the day it no longer stands', () => {
    const root = releasedProject();
    const made = planned(root, { details: withdrawal, date: '2025-06-15' });
    writeLedger(root, made.ledger);
    expect(() => release(root, { ...later, date: '2025-06-14' })).toThrow('unchanged');
    release(root, later);
    expect(verified(root)).toEqual([]);
  });

  test('a revision that was announced before it still waits', () => {
    const root = announcedProject();
    put(root, `${home}/en/data.md`, '---\ntitle: Data\n---\nWe keep your e-mail.\n');
    const next = release(root, { ...later, date: '2025-06-08', effective: '2025-07-15' });
    const made = planned(root, { revision: next.revision, details: withdrawal });
    writeLedger(root, made.ledger);
    put(root, `${home}/en/data.md`, '---\ntitle: Data\n---\nWe keep a number.\n');
    expect(() => release(root, later)).toThrow('effective-missing');
  });
});

test('a release after a postponement without a day must say when it takes effect', () => {
  const root = announcedProject();
  const details = { type: 'postponed', effective: 'none', reason } as const;
  writeLedger(root, planned(root, { revision: '2025-06-05', details }).ledger);
  put(root, `${home}/en/data.md`, '---\ntitle: Data\n---\nWe keep a number.\n');
  const later = { date: '2025-06-20', kind: 'material', summary: told } as const;
  expect(() => release(root, later)).toThrow('effective-unset');
  release(root, { ...later, effective: '2025-06-20' });
  expect(verified(root)).toEqual([]);
});
