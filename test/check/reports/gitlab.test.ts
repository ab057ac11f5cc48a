import { expect, test } from 'vitest';
import { reportGitlab } from '../../../src/check/reports/gitlab.ts';
import { findingWith, reportWith, sampleReport } from './sample-report.ts';

type Entry = { fingerprint: string; severity: string; location: { path: string } };
const entriesOf = (text: string) => JSON.parse(text) as Entry[];

test('a report without findings is an empty list', () => {
  expect(reportGitlab(reportWith([]))).toBe('[]\n');
});

test('a finding becomes one entry', () => {
  expect(entriesOf(reportGitlab(sampleReport()))[0]).toMatchInlineSnapshot(`
    {
      "check_name": "retention-missing",
      "description": "Säilytysaika puuttuu: 100 % <b>"tiedoista"</b> | \`a|b\`.
    Lisää:
    retention: [{period: P5Y}]
    Kysy: @lakiosasto.",
      "fingerprint": "0123456789abcdef",
      "location": {
        "lines": {
          "begin": 4,
          "end": 6,
        },
        "path": "fi/tiedot, säännöt & muut.md",
      },
      "severity": "critical",
    }
  `);
});

test.each([
  ['what cannot be read', { unreadable: true }, 'blocker'],
  ['an error', {}, 'critical'],
  ['a warning', { severity: 'warning' as const }, 'major'],
  ['an info', { severity: 'info' as const }, 'minor'],
  ['an error in an archived revision', { archived: true }, 'info'],
])('the severity of %s', (_, changes, severity) => {
  expect(entriesOf(reportGitlab(reportWith([findingWith(changes)])))).toMatchObject([{ severity }]);
});

test('no two entries have one fingerprint', () => {
  const entries = entriesOf(reportGitlab(reportWith([findingWith(), findingWith()])));
  expect(entries.map(({ fingerprint }) => fingerprint)).toEqual([
    '0123456789abcdef',
    '0123456789abcdef-2',
  ]);
});
