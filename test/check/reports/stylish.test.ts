import { expect, test } from 'vitest';
import { reportStylish } from '../../../src/check/reports/stylish.ts';
import { findingWith, reportWith, sampleReport } from './sample-report.ts';

test('quiet lists errors only, and counts everything', () => {
  const text = reportStylish(sampleReport(), {
    paint: (_, words) => words,
    call: 'npx seloste',
    quiet: true,
  });
  expect(text).toMatchInlineSnapshot(`
    "fi/tiedot, säännöt & muut.md
      4:3  error  Säilytysaika puuttuu: 100 % <b>"tiedoista"</b> | \`a|b\`.  retention-missing
          Lisää:
          retention: [{period: P5Y}]
          Kysy: @lakiosasto.
          fi/tiedot, säännöt & muut.md:9:1 Vaatimus johtuu tästä.

    Why, with an example: npx seloste explain retention-missing
    1 error, 1 warning, 1 info, 1 in archived revisions; 3 files checked.
    6 sentences: 3 held by a fact, 1 say something that no fact holds, 2 not recognised.
    "
  `);
});

test('the findings of a file stand in the order of its lines, files as they are met', () => {
  const at = (file: string, line: number, column: number, rule: string) =>
    findingWith({ rule, place: { file, line, column, endLine: line, endColumn: column } });
  const report = reportWith([
    at('fi/b.md', 12, 1, 'rule-c'),
    at('fi/a.md', 9, 1, 'rule-d'),
    at('fi/b.md', 4, 9, 'rule-b'),
    at('fi/b.md', 4, 1, 'rule-a'),
  ]);
  const text = reportStylish(report, {
    paint: (_, words) => words,
    call: 'npx seloste',
    quiet: false,
  });
  const order = text.match(/fi\/[ab]\.md|(?<= {2})rule-[a-d]$/gmu);
  expect(order).toEqual(['fi/b.md', 'rule-a', 'rule-b', 'rule-c', 'fi/a.md', 'rule-d']);
  expect(text).toContain('npx seloste explain rule-a');
});
