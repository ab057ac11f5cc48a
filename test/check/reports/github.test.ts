import { expect, test } from 'vitest';
import type { Severity } from '../../../schema/severity.ts';

import { reportGithub } from '../../../src/check/reports/github.ts';
import { findingWith, reportWith, sampleReport } from './sample-report.ts';

const many = (count: number, severity: Severity) =>
  Array.from({ length: count }, (_, index) =>
    findingWith({ severity, message: `${severity} ${index + 1}`, hint: '' }),
  );

const messagesOf = (text: string) =>
  text.split('\n').flatMap((line) => /^::(\w+) .*::(.*)$/u.exec(line)?.slice(1).join(': ') ?? []);

test('a report without findings is its counts', () => {
  expect(reportGithub(reportWith([]))).toBe(
    '0 errors, 0 warnings, 0 infos; 3 files checked.\n6 sentences: 3 held by a fact, 1 say something that no fact holds, 2 not recognised.\n',
  );
});

test('findings are workflow commands; archived ones are only counted', () => {
  expect(reportGithub(sampleReport())).toMatchInlineSnapshot(`
    "::error file=fi/tiedot%2C säännöt & muut.md,line=4,endLine=6,title=retention-missing::Säilytysaika puuttuu: 100 %25 <b>"tiedoista"</b> | \`a|b\`.%0ALisää:%0Aretention: [{period: P5Y}]%0AKysy: @lakiosasto.
    ::warning file=fi/data.md,line=4,endLine=4,col=3,endColumn=9,title=value-unfilled::Säilytysaika puuttuu.%0ALisää aika.
    ::notice file=fi/data.md,line=4,endLine=4,col=3,endColumn=9,title=source-timing-untold::Säilytysaika puuttuu.
    1 error, 1 warning, 1 info, 1 in archived revisions; 3 files checked.
    6 sentences: 3 held by a fact, 1 say something that no fact holds, 2 not recognised.
    "
  `);
});

test('quiet lists errors only', () => {
  const report = reportWith([...many(1, 'warning'), ...many(1, 'error')]);
  expect(messagesOf(reportGithub(report, true))).toEqual(['error: error 1']);
  expect(reportGithub(report, true)).toContain('1 error, 1 warning, 0 infos');
});

test.each<[string, number, number, number, number[], number]>([
  ['ten of each kind', 10, 10, 10, [10, 10, 10], 0],
  ['eleven errors', 11, 0, 0, [10, 0, 0], 1],
  ['too many of all', 12, 13, 14, [10, 10, 9], 10],
  ['ten notices, and errors left out', 11, 0, 10, [10, 0, 9], 2],
])('%s: no more than ten of each kind', (_, errors, warnings, infos, shown, left) => {
  const findings = [...many(infos, 'info'), ...many(warnings, 'warning'), ...many(errors, 'error')];
  const messages = messagesOf(reportGithub(reportWith(findings)));
  const listed = ['error: error', 'warning: warning', 'notice: info'].map(
    (start) => messages.filter((message) => message.startsWith(start)).length,
  );
  expect(listed).toEqual(shown);
  const rest = messages.filter((message) => message.includes('not shown'));
  expect(rest).toHaveLength(left > 0 ? 1 : 0);
  if (left > 0) expect(rest[0]).toContain(`notice: ${left} more findings`);
});

test('the gravest findings come first', () => {
  const report = reportWith([...many(1, 'info'), ...many(1, 'warning'), ...many(1, 'error')]);
  expect(messagesOf(reportGithub(report))).toEqual([
    'error: error 1',
    'warning: warning 1',
    'notice: info 1',
  ]);
});

test('carriage returns and colons stay inside their property', () => {
  const place = { file: 'a:b,c%.md', line: 1, column: 1, endLine: 1, endColumn: 2 };
  const text = reportGithub(reportWith([findingWith({ place, message: 'a\r\nb', hint: '' })]));
  expect(text.split('\n')[0]).toBe(
    '::error file=a%3Ab%2Cc%25.md,line=1,endLine=1,col=1,endColumn=2,title=retention-missing::a\\r%0Ab',
  );
});
