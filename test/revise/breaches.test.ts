import { describe, expect, test } from 'vitest';
import { findBreaches } from '../../src/revise/breaches.ts';
import { entriesOf, recordOn, type Told } from './entries.ts';

const a = '2025-01-01';
const b = '2025-06-01';
const c = '2025-06-10';
const reason = { en: 'Why.' };

/** a is in force; b is announced on 1 June for 1 July; c replaces it from 20 June on. */
const records = new Map([
  [a, recordOn(a)],
  [b, recordOn(b, { effective: '2025-07-01' })],
  [c, recordOn(c, { effective: '2025-06-20' })],
]);

const released = (revision: string, recorded: string | null = revision): Told => ({
  type: 'released',
  revision,
  date: revision,
  ...(recorded === null ? {} : { recorded }),
});
const withdrawn = (revision: string, date: string, recorded?: string): Told => ({
  type: 'withdrawn',
  revision,
  date,
  ...(recorded === undefined ? {} : { recorded }),
  reason,
});
const postponed = (
  revision: string,
  effective: string,
  date: string,
  recorded: string | null = date,
): Told => ({
  type: 'postponed',
  revision,
  date,
  ...(recorded === null ? {} : { recorded }),
  effective,
  reason,
});
const told = (revision: string, date: string, recorded?: string): Told => ({
  type: 'told',
  revision,
  date,
  ...(recorded === undefined ? {} : { recorded }),
  channels: ['email'],
});
const erratum = (revision: string, date: string, recorded?: string): Told => ({
  type: 'erratum',
  revision,
  date,
  ...(recorded === undefined ? {} : { recorded }),
  text: { en: 'A typo.' },
});

/** What is wrong with the last entry; those before it must be lawful. */
function breachesAtEnd(events: readonly Told[]): string[] {
  const found = findBreaches(entriesOf(events), records).map((each) =>
    each.map(({ code }) => code),
  );
  expect(found.slice(0, -1).flat()).toEqual([]);
  return found.at(-1) ?? [];
}

const old = [released(a, null), released(b, null)];
const both = [released(a), released(b)];

describe('an entry with the day it was written', () => {
  test.each<[string, Told[], string[]]>([
    ['a release', both, []],
    ['a release written down later than its day', [released(a), released(b, '2025-06-20')], []],
    ['a release written down before its day', [released(a), released(b, '2025-05-20')], []],
    [
      'the first that tells it, after older ones',
      [...old, withdrawn(a, '2025-06-02', '2025-06-02')],
      [],
    ],
    ['one that does not tell it', [...both, withdrawn(a, '2025-06-02')], ['recorded-missing']],
    ['a release that does not tell it', [released(a), released(b, null)], ['recorded-missing']],
    ['one before the last', [...both, told(a, '2025-05-01', '2025-05-31')], ['recorded-backwards']],
    [
      'the first that tells it, before older ones',
      [...old, told(a, '2025-05-01', '2025-05-31')],
      ['recorded-backwards'],
    ],
    ['a release of a day before the last', [released(b), released(a, b)], ['released-backwards']],
  ])('%s', (_, events, codes) => {
    expect(breachesAtEnd(events)).toEqual(codes);
  });
});

describe('a withdrawal', () => {
  test.each<[string, Told[], string[]]>([
    ['on the day it is written', [...both, withdrawn(b, '2025-06-05', '2025-06-05')], []],
    ['ahead', [...both, withdrawn(b, '2025-08-05', '2025-06-05')], []],
    ['of one that was superseded', [...both, withdrawn(a, '2025-08-05', '2025-08-05')], []],
    ['of old, after all others', [...old, withdrawn(b, '2025-06-05')], []],
    ['back in time', [...both, withdrawn(a, '2025-06-04', '2025-06-05')], ['event-backdated']],
    ['of old, back in time', [...old, withdrawn(a, '2025-05-31')], ['event-backdated']],
    [
      'before the release',
      [released(a), released(b, '2025-05-20'), withdrawn(b, '2025-05-31', '2025-05-31')],
      ['event-before-published'],
    ],
    [
      'twice',
      [...both, withdrawn(b, '2025-06-05', '2025-06-05'), withdrawn(b, '2025-06-06', '2025-06-06')],
      ['withdrawn-twice'],
    ],
    [
      'twice, the first still ahead',
      [...both, withdrawn(b, '2025-09-05', '2025-06-05'), withdrawn(b, '2025-06-06', '2025-06-06')],
      ['withdrawn-twice'],
    ],
  ])('%s', (_, events, codes) => {
    expect(breachesAtEnd(events)).toEqual(codes);
  });
});

describe('a postponement', () => {
  test.each<[string, Told[], string[]]>([
    ['to a later day', [...both, postponed(b, '2025-08-01', '2025-06-15')], []],
    ['to an earlier day', [...both, postponed(b, '2025-06-25', '2025-06-15')], []],
    ['to that very day', [...both, postponed(b, '2025-06-15', '2025-06-15')], []],
    ['to no day', [...both, postponed(b, 'none', '2025-06-15')], []],
    ['of old', [...old, postponed(b, '2025-08-01', '2025-06-15', null)], []],
    [
      'to a day at last',
      [...both, postponed(b, 'none', '2025-06-15'), postponed(b, '2025-12-01', '2025-11-01')],
      [],
    ],
    [
      'back in time',
      [...both, postponed(b, '2025-08-01', '2025-06-14', '2025-06-15')],
      ['event-backdated'],
    ],
    [
      'of old, back in time',
      [...old, told(b, '2025-06-20'), postponed(b, '2025-08-01', '2025-06-15', null)],
      ['event-backdated'],
    ],
    [
      'before it is published',
      [released(a), released(b, '2025-05-20'), postponed(b, '2025-08-01', '2025-05-31')],
      ['event-before-published'],
    ],
    [
      'to a day that has passed',
      [...both, postponed(b, '2025-06-14', '2025-06-15')],
      ['postponed-into-past'],
    ],
    [
      'on the day it takes effect',
      [...both, postponed(b, '2025-08-01', '2025-07-01')],
      ['postponed-in-force'],
    ],
    [
      'of one in force',
      [...both, postponed(a, '2025-08-01', '2025-06-15')],
      ['postponed-in-force'],
    ],
    [
      'of one that was replaced before its day',
      [...both, released(c), postponed(b, '2025-08-01', '2025-06-15')],
      ['postponed-superseded'],
    ],
    [
      'of one that waits without a day, and was replaced',
      [
        ...both,
        postponed(b, 'none', '2025-06-05'),
        released(c),
        postponed(b, '2025-08-01', '2025-06-15'),
      ],
      ['postponed-superseded'],
    ],
    [
      'of one whose replacement was withdrawn',
      [
        ...both,
        released(c),
        withdrawn(c, '2025-06-12', '2025-06-12'),
        postponed(b, '2025-08-01', '2025-06-15'),
      ],
      [],
    ],
    [
      'of one that was withdrawn',
      [...both, withdrawn(b, '2025-06-05', '2025-06-05'), postponed(b, '2025-08-01', '2025-06-15')],
      ['postponed-withdrawn'],
    ],
    [
      'of one whose withdrawal is announced',
      [...both, withdrawn(b, '2025-06-25', '2025-06-05'), postponed(b, '2025-08-01', '2025-06-15')],
      ['postponed-withdrawn'],
    ],
    [
      'to the day it has',
      [...both, postponed(b, '2025-07-01', '2025-06-15')],
      ['postponed-to-same-day'],
    ],
    [
      'to no day twice',
      [...both, postponed(b, 'none', '2025-06-15'), postponed(b, 'none', '2025-06-16')],
      ['postponed-to-none-again'],
    ],
  ])('%s', (_, events, codes) => {
    expect(breachesAtEnd(events)).toEqual(codes);
  });

  test('of a release written down late counts from the day it was written', () => {
    const late = [released(a), released(b, '2025-07-10')];
    expect(breachesAtEnd([...late, postponed(b, '2025-08-01', '2025-07-10')])).toEqual([
      'postponed-in-force',
    ]);
  });
});

test.each<[string, Told[], string[]]>([
  ['that people were told, looking back', [...both, told(b, '2025-05-20', '2025-06-20')], []],
  ['that people were told, of old', [...old, told(a, '2025-01-02')], []],
  ['that people will be told', [...both, told(b, '2025-06-21', '2025-06-20')], ['event-ahead']],
  ['an erratum, looking back', [...both, erratum(a, '2025-03-01', '2025-06-20')], []],
  ['an erratum of old', [...old, erratum(a, '2025-03-01')], []],
  ['an erratum ahead', [...both, erratum(a, '2025-06-21', '2025-06-20')], ['event-ahead']],
  [
    'an erratum before the release',
    [...both, erratum(b, '2025-05-31', '2025-06-20')],
    ['event-before-published'],
  ],
  ['an erratum of one withdrawn', [...both, withdrawn(b, c, c), erratum(b, c, c)], []],
])('%s', (_, events, codes) => {
  expect(breachesAtEnd(events)).toEqual(codes);
});

test('each day of a breach is told with it', () => {
  const found = findBreaches(
    entriesOf([...both, withdrawn(a, '2025-06-04', '2025-06-05')]),
    records,
  );
  expect(found.at(-1)?.[0]?.data).toEqual({ date: '2025-06-04', recorded: '2025-06-05' });
});
