import type { Finding } from '../../../src/check/findings/finding.ts';
import type { Report } from '../../../src/check/reports/report.ts';

/** A finding on the shop's notice; what a test is about is given. */
export function findingWith(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'retention-missing',
    severity: 'error',
    articles: ['13(2)(a)', '14(2)(a)'],
    notice: 'shop',
    revision: null,
    locale: 'fi',
    section: 'data',
    message: 'Säilytysaika puuttuu.',
    hint: 'Lisää aika.',
    helpUri: 'http://data.europa.eu/eli/reg/2016/679/art_13/oj',
    place: { file: 'fi/data.md', line: 4, column: 3, endLine: 4, endColumn: 9 },
    related: [],
    fingerprint: '0123456789abcdef',
    archived: false,
    unreadable: false,
    ...changes,
  };
}

export function reportWith(findings: Finding[]): Report {
  const notices = [{ id: 'shop', locales: ['fi' as const], sections: 2 }];
  const read = { sentences: 6, held: 3, unheld: 1, unrecognised: 2 };
  return { now: '2026-11-23', speak: 'en', notices, findings, suppressed: 0, read, files: 3 };
}

/** An error, a warning, an info and an archived finding, with everything that needs care in a report. */
export function sampleReport(): Report {
  const file = 'fi/tiedot, säännöt & muut.md';
  return reportWith([
    findingWith({
      message: 'Säilytysaika puuttuu: 100 % <b>"tiedoista"</b> | `a|b`.',
      hint: 'Lisää:\nretention: [{period: P5Y}]\nKysy: @lakiosasto.',
      place: { file, line: 4, column: 3, endLine: 6, endColumn: 1 },
      related: [
        { file, line: 9, column: 1, endLine: 9, endColumn: 5, message: 'Vaatimus johtuu tästä.' },
      ],
    }),
    findingWith({ rule: 'value-unfilled', severity: 'warning', fingerprint: 'bb' }),
    findingWith({ rule: 'source-timing-untold', severity: 'info', fingerprint: 'cc', hint: '' }),
    findingWith({
      revision: '2019-08-12',
      archived: true,
      fingerprint: 'dd',
      place: { file: 'revisions/fi/data.md', line: 2, column: 1, endLine: 2, endColumn: 1 },
    }),
  ]);
}
