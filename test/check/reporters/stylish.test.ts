import { expect, test } from 'vitest';
import { reportStylish } from '../../../src/check/reporters/stylish.ts';
import { sampleReport } from './sample-report.ts';

test('quiet lists errors only, and counts everything', () => {
  const text = reportStylish(sampleReport(), (_, words) => words, true);
  expect(text).toMatchInlineSnapshot(`
    "fi/tiedot, säännöt & muut.md
      4:3  error  Säilytysaika puuttuu: 100 % <b>"tiedoista"</b> | \`a|b\`.  retention-missing
          Lisää:
          retention: [{period: P5Y}]
          Kysy: @lakiosasto.
          fi/tiedot, säännöt & muut.md:9:1 Vaatimus johtuu tästä.

    Why, with an example: seloste explain retention-missing
    1 error, 1 warning, 1 info, 1 in archived revisions; 3 files checked.
    "
  `);
});
