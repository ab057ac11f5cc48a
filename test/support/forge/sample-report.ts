import { zipSync } from 'fflate';
import type { ChangedNotice, ChangeReport } from '../../../src/publish/request/change-report.ts';

/** A report of one changed notice, or with some of it otherwise. */
export function sampleReport(other: Partial<ChangeReport> = {}): ChangeReport {
  return {
    schemaVersion: 1,
    language: 'en',
    now: '2026-11-23',
    against: 'abc123',
    read: { sentences: 6, held: 3, unheld: 1, unrecognised: 2 },
    summary: { errors: 1, warnings: 0, infos: 0, suppressed: 0, archived: 0, files: 4 },
    coverage: { answered: 30, asked: 31 },
    kind: 'material',
    notices: [sampleNotice()],
    findings: [
      {
        rule: 'purposes-missing',
        severity: 'error',
        isNew: true,
        message: 'No purposes.',
        hint: 'Add them.',
        file: 'content/notices/shop/en/all.md',
        line: 3,
        column: 1,
      },
    ],
    ...other,
  };
}

/** One notice in it. */
export function sampleNotice(other: Partial<ChangedNotice> = {}): ChangedNotice {
  return {
    id: 'shop',
    title: 'Customers',
    state: 'changed',
    kind: 'material',
    reasons: ['all: six -> ten'],
    facts: [{ path: 'retention.orders.period', effect: 'unknown', told: 'Time: 10 years' }],
    languages: [
      {
        locale: 'en',
        changes: [
          {
            number: 1,
            kind: 'replaced',
            section: 'all',
            before: 'six',
            after: 'ten',
            words: { before: 'six', after: 'ten' },
            places: null,
            pieces: 1,
          },
        ],
        coverage: { before: { answered: 31, asked: 31 }, after: { answered: 30, asked: 31 } },
        lost: ['complaint'],
        gained: [],
      },
    ],
    events: [],
    ...other,
  };
}

/** The archive that a run leaves of it, and of other files. */
export function archiveOf(report: unknown, others: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({ ...others, 'report.json': bytesOf(report) });
}

export function bytesOf(report: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(report));
}
