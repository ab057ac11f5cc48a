import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, dayBefore } from '../../src/revise/days.ts';
import { type History, neighbours } from '../../src/revise/history.ts';
import { type Period, periodOn, periods } from '../../src/revise/periods.ts';
import { statusOn } from '../../src/revise/status.ts';
import { currentOn } from '../../src/revise/stretches.ts';
import { anyHistory, someDay as day, historyOf } from './histories.ts';

/** Periods as text: `2025-01-01..2025-05-31 2025-01-01`. */
function shown(history: History): string[] {
  return periods(history).map((period) => {
    const days = `${period.from ?? ''}..${period.to ?? ''}`;
    if (period.kind === 'unknown') return `${days} ?${period.why}`;
    return `${days} ${period.revision}${period.latestRecorded ? ' latest recorded' : ''}`;
  });
}

const a = '2025-01-01';
const b = '2025-06-01';

describe('periods', () => {
  test.each<[string, History, string[]]>([
    ['no revision', historyOf([]), ['.. ?before-first']],
    ['one', historyOf([{ id: a }]), ['..2024-12-31 ?before-first', `${a}.. ${a}`]],
    [
      'two',
      historyOf([{ id: b }, { id: a }]),
      ['..2024-12-31 ?before-first', `${a}..2025-05-31 ${a}`, `${b}.. ${b}`],
    ],
    [
      'one that takes effect later',
      historyOf([{ id: a }, { id: b, effective: '2025-07-01' }]),
      ['..2024-12-31 ?before-first', `${a}..2025-06-30 ${a}`, `2025-07-01.. ${b}`],
    ],
    [
      'one that is said to have taken effect before it was published',
      historyOf([{ id: a, effective: '2024-01-01' }]),
      ['..2024-12-31 ?before-first', `${a}.. ${a}`],
    ],
    [
      'two on a day, of which the last counts',
      historyOf([{ id: a }, { id: `${a}.2` }, { id: `${a}.10` }]),
      ['..2024-12-31 ?before-first', `${a}.. ${a}.10`],
    ],
    [
      'one that is replaced before its day',
      historyOf([{ id: a, effective: '2025-09-01' }, { id: b }]),
      ['..2025-05-31 ?before-first', `${b}.. ${b}`],
    ],
    [
      'a postponed one',
      historyOf(
        [{ id: a }, { id: b, effective: '2025-07-01' }],
        [{ revision: b, postponed: '2025-06-15', effective: '2025-08-01' }],
      ),
      ['..2024-12-31 ?before-first', `${a}..2025-07-31 ${a}`, `2025-08-01.. ${b}`],
    ],
    [
      'one that was postponed too late',
      historyOf(
        [{ id: a }, { id: b, effective: '2025-07-01' }],
        [{ revision: b, postponed: '2025-07-01', effective: '2025-08-01' }],
      ),
      ['..2024-12-31 ?before-first', `${a}..2025-06-30 ${a}`, `2025-07-01.. ${b}`],
    ],
    [
      'a withdrawn one, after which the one before is back',
      historyOf([{ id: a }, { id: b }], [{ revision: b, withdrawn: '2025-06-10' }]),
      [
        '..2024-12-31 ?before-first',
        `${a}..2025-05-31 ${a}`,
        `${b}..2025-06-09 ${b}`,
        `2025-06-10.. ${a}`,
      ],
    ],
    [
      'one withdrawn before its day',
      historyOf(
        [{ id: a }, { id: b, effective: '2025-07-01' }],
        [{ revision: b, withdrawn: '2025-06-10' }],
      ),
      ['..2024-12-31 ?before-first', `${a}.. ${a}`],
    ],
    [
      'one withdrawn after it was superseded',
      historyOf([{ id: a }, { id: b }], [{ revision: a, withdrawn: '2025-07-01' }]),
      ['..2024-12-31 ?before-first', `${a}..2025-05-31 ${a}`, `${b}.. ${b}`],
    ],
    [
      'all withdrawn, then a new one',
      historyOf([{ id: a }, { id: b }], [{ revision: a, withdrawn: '2025-03-01' }]),
      [
        '..2024-12-31 ?before-first',
        `${a}..2025-02-28 ${a}`,
        '2025-03-01..2025-05-31 ?withdrawn',
        `${b}.. ${b}`,
      ],
    ],
    [
      'an archived one, the last that is known',
      historyOf([{ id: a, archived: true }]),
      ['..2024-12-31 ?before-first', `${a}.. ${a} latest recorded`],
    ],
    [
      'an archived one, of which only its day is known',
      historyOf([{ id: a, archived: true }, { id: b }]),
      [
        '..2024-12-31 ?before-first',
        `${a}..${a} ${a}`,
        '2025-01-02..2025-05-31 ?gap',
        `${b}.. ${b}`,
      ],
    ],
    [
      'archived ones on neighbouring days',
      historyOf([
        { id: a, archived: true },
        { id: '2025-01-02', archived: true },
      ]),
      ['..2024-12-31 ?before-first', `${a}..${a} ${a}`, '2025-01-02.. 2025-01-02 latest recorded'],
    ],
    [
      'an archived one whose end is a withdrawal',
      historyOf([{ id: a, archived: true }], [{ revision: a, withdrawn: '2025-02-01' }]),
      ['..2024-12-31 ?before-first', `${a}..2025-01-31 ${a}`, '2025-02-01.. ?withdrawn'],
    ],
    [
      'an archived one that comes back',
      historyOf([{ id: a, archived: true }, { id: b }], [{ revision: b, withdrawn: '2025-06-10' }]),
      [
        '..2024-12-31 ?before-first',
        `${a}..${a} ${a}`,
        '2025-01-02..2025-05-31 ?gap',
        `${b}..2025-06-09 ${b}`,
        `2025-06-10.. ${a}`,
      ],
    ],
  ])('of %s', (_name, history, expected) => {
    expect(shown(history)).toEqual(expected);
  });

  test('cover all of time, each day once', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const all: readonly Period[] = periods(history);
        expect(all[0]?.from).toBeNull();
        expect(all.at(-1)?.to).toBeNull();
        all.slice(1).forEach((period, index) => {
          expect(period.from).toBe(dayAfter(all[index]?.to ?? ''));
          expect(period.to === null || (period.from ?? '') <= period.to).toBe(true);
        });
      }),
    );
  });

  test('agree with the status of each revision', () => {
    fc.assert(
      fc.property(anyHistory, day, (history, today) => {
        const states = history.map(({ id }) => statusOn(history, id, today)?.status);
        const current = currentOn(history, today);
        expect(states.filter((status) => status === 'in-force')).toHaveLength(current ? 1 : 0);
        const known = periodOn(periods(history), today);
        if (known.kind === 'known') expect(known.revision).toBe(current?.id);
        else if (known.why !== 'gap') expect(current).toBeUndefined();
        else expect(current?.id).toBe(known.after);
      }),
    );
  });
});

describe('the status of a revision', () => {
  const two = historyOf([{ id: a }, { id: b, effective: '2025-07-01' }]);
  const archived = historyOf([{ id: a, archived: true }, { id: b }]);
  const withdrawn = historyOf([{ id: a }, { id: b }], [{ revision: b, withdrawn: '2025-06-10' }]);
  const replaced = historyOf([{ id: a, effective: '2025-09-01' }, { id: b }]);
  const sameDay = historyOf([{ id: a }, { id: `${a}.2` }]);
  test.each<[string, History, string, string, string]>([
    ['in force', historyOf([{ id: a }]), a, '2025-03-01', `in-force ${a}..`],
    ['in force, its end announced', two, a, '2025-06-15', `in-force ${a}..2025-06-30`],
    ['announced', two, b, '2025-06-15', 'announced 2025-07-01..'],
    ['in force from its day', two, b, '2025-07-01', 'in-force 2025-07-01..'],
    ['superseded', two, a, '2025-07-01', `superseded ${a}..2025-06-30`],
    ['archived and newest', archived, a, '2025-03-01', `in-force ${a}.. end unknown`],
    ['archived and superseded', archived, a, b, `superseded ${a}.. end unknown`],
    ['withdrawn', withdrawn, b, '2025-06-10', `withdrawn ${b}..2025-06-09`],
    ['not yet withdrawn', withdrawn, b, '2025-06-09', `in-force ${b}..2025-06-09`],
    ['back in force', withdrawn, a, '2025-06-10', 'in-force 2025-06-10..'],
    ['replaced before its day', replaced, a, '2025-07-01', 'superseded ..'],
    ['replaced before its day, then', replaced, a, '2025-10-01', 'superseded ..'],
    ['announced, not replaced yet', replaced, a, '2025-02-01', 'announced 2025-09-01..'],
    ['replaced the same day', sameDay, a, a, `superseded ${a}..${a}`],
  ])('%s', (_name, history, id, day, expected) => {
    const status = statusOn(history, id, day);
    const { from, to } = status ?? {};
    const end = status?.endKnown ? '' : ' end unknown';
    expect(`${status?.status} ${from ?? ''}..${to ?? ''}${end}`).toBe(expected);
  });

  test('is none where there is no such revision', () => {
    expect(statusOn(two, '2020-01-01', a)).toBeUndefined();
  });

  test('lists every stretch of one that came back', () => {
    expect(statusOn(withdrawn, a, '2025-07-01')?.stretches).toEqual([
      { from: a, to: '2025-05-31' },
      { from: '2025-06-10', to: null },
    ]);
  });
});

test('neighbours are those published before and after', () => {
  const history = historyOf([{ id: a }, { id: `${a}.2` }, { id: b }]);
  const { predecessor, successor } = neighbours(history, `${a}.2`);
  expect([predecessor?.id, successor?.id]).toEqual([a, b]);
  expect(neighbours(history, a).predecessor).toBeUndefined();
  expect(neighbours(history, '2020-01-01')).toEqual({
    predecessor: undefined,
    successor: undefined,
  });
});

test('days are counted through months, years and leap days', () => {
  expect([dayBefore('2024-03-01'), dayBefore('2025-03-01'), dayBefore('2025-01-01')]).toEqual([
    '2024-02-29',
    '2025-02-28',
    '2024-12-31',
  ]);
  expect(dayAfter('2024-12-31')).toBe('2025-01-01');
});
