import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../src/content/notice.ts';
import { filesOnDisk } from '../../../src/files/disk.ts';
import {
  describeFactChanges,
  tellFactChanges,
} from '../../../src/publish/changes/changed-facts.ts';
import { loadSiteData } from '../../../src/publish/data/load-site-data.ts';
import {
  comparePackedFacts,
  tellPackedFacts,
} from '../../../src/publish/packed/compare-packed-facts.ts';
import type { PackedFacts } from '../../../src/publish/packed/history-facts.ts';
import { packFacts } from '../../../src/publish/packed/pack-history-facts.ts';
import { noticeOf } from '../../support/notices.ts';
import { propertyRuns } from '../../support/property-runs.ts';

/** Notices of one language, packed and read from a file. */
function pack(...notices: (Notice | null)[]): PackedFacts {
  const locale = notices.find((notice) => notice !== null)?.locale ?? 'en';
  return JSON.parse(JSON.stringify(packFacts(notices, locale)));
}

const logs = (period: string, name = 'Logs') =>
  noticeOf(`retention:\n  - {id: logs, name: ${name}, period: ${period}, from: the visit}`);

test('a changed period is told with both sides, and none where nothing changed', () => {
  const packed = pack(logs('P1Y'), logs('P6M'), logs('P1Y'));
  expect(comparePackedFacts(packed, 0, 2)).toEqual([]);
  expect(comparePackedFacts(packed, 0, 1)).toEqual([
    { subject: 'Retention periods: Logs', sentences: ['Time: before 1 year, now 6 months.'] },
  ]);
});

test('an entry that came is told by its name', () => {
  const packed = pack(noticeOf(''), noticeOf('recipients:\n  - {id: post, name: The Post}'));
  expect(comparePackedFacts(packed, 0, 1)).toEqual([
    { subject: 'New recipient: The Post', sentences: [] },
  ]);
});

test('facts that are no part of the text are not compared', () => {
  const packed = pack(null, logs('P1Y'));
  expect(comparePackedFacts(packed, 0, 1)).toBeNull();
  expect(comparePackedFacts(packed, 1, 0)).toBeNull();
  expect(comparePackedFacts(packed, 1, 2)).toBeNull();
  expect(comparePackedFacts(packed, 0, 0)).toEqual([]);
});

const { notices } = loadSiteData(filesOnDisk(join(import.meta.dirname, '../../..')), '2026-11-23', {
  drafts: true,
});
const drafts = notices.flatMap(({ draft }) => draft?.notices ?? []);

describe.each(drafts.map((notice) => ({ name: `${notice.id} ${notice.locale}`, notice })))(
  'edited facts of $name',
  ({ notice }) => {
    test('are told as from the facts themselves', () => {
      const edits = fc.array(
        fc.record({ path: fc.array(fc.nat(), { minLength: 3, maxLength: 6 }), how: fc.nat(3) }),
        { minLength: 1, maxLength: 20 },
      );
      fc.assert(
        fc.property(edits, edits, (one, other) => {
          const [before, after] = [edited(notice, one), edited(notice, other)];
          const packed = pack(before, after);
          expect(comparePackedFacts(packed, 0, 1)).toEqual(describeFactChanges(before, after));
          expect(tellPackedFacts(packed, 0, 1, [])).toEqual(tellFactChanges(before, after));
        }),
        { seed: 20_190_812, numRuns: propertyRuns(25) },
      );
    });
  },
);

type Edit = { path: number[]; how: number };

function edited(notice: Notice, edits: readonly Edit[]): Notice {
  const facts = structuredClone(notice.facts) as Record<string, unknown>;
  for (const edit of edits) editValue(facts, edit.path, edit.how);
  return { ...notice, facts: facts as Notice['facts'] };
}

/** Takes away, doubles, turns around or changes something at a place. */
function editValue(value: object, [step = 0, ...rest]: readonly number[], how: number): void {
  const places = Object.keys(value);
  const place = places[step % places.length];
  if (place === undefined) return;
  const inner: unknown = Reflect.get(value, place);
  if (typeof inner === 'object' && inner !== null && rest.length > 0) {
    editValue(inner, rest, how);
  } else if (Array.isArray(value)) {
    if (how === 0) value.splice(Number(place), 1);
    else if (how === 1) value.reverse();
    else if (how === 2) value.push(structuredClone(inner));
    else if (isProse(inner)) value[Number(place)] = `${inner} other`;
  } else if (how < 2) {
    Reflect.deleteProperty(value, place);
  } else if (isProse(inner)) {
    Reflect.set(value, place, `${inner} other`);
  }
}

/** Codes, ids and days have no space; printing them needs them as they are. */
function isProse(value: unknown): value is string {
  return typeof value === 'string' && value.includes(' ');
}
