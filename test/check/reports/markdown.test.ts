import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { coverageOf } from '../../../src/check/demands/coverage.ts';
import { reportMarkdown } from '../../../src/check/reports/markdown.ts';
import { noticeOf } from '../../support/notices.ts';
import { reportWith, sampleReport } from './sample-report.ts';

const parse = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text);

test('a report without findings says so', () => {
  expect(reportMarkdown(reportWith([]))).toBe(
    '## Privacy notices checked\n\n**0 errors, 0 warnings, 0 infos; 3 files checked.**\n\n6 sentences: 3 held by a fact, 1 say something that no fact holds, 2 not recognised.\n\nNo findings.\n',
  );
});

test('findings stand by file, with links to the commit', () => {
  expect(
    reportMarkdown(sampleReport(), 'https://code.example/o/r/blob/abc/'),
  ).toMatchInlineSnapshot(`
    "## Privacy notices checked

    **1 error, 1 warning, 1 info, 1 in archived revisions; 3 files checked.**

    6 sentences: 3 held by a fact, 1 say something that no fact holds, 2 not recognised.

    ### fi/tiedot, säännöt &amp; muut.md

    | Place | Severity | Finding and next action | Rule |
    | --- | --- | --- | --- |
    | [4:3](https://code.example/o/r/blob/abc/fi/tiedot%2C%20s%C3%A4%C3%A4nn%C3%B6t%20%26%20muut.md#L4) | error | Säilytysaika puuttuu: 100 % &lt;b&gt;"tiedoista"&lt;/b&gt; \\| \`a\\|b\`.<br>Lisää:<br>retention: \\[{period: P5Y}\\]<br>Kysy: @&#8203;lakiosasto.<br>[fi/tiedot, säännöt &amp; muut.md:9:1](https://code.example/o/r/blob/abc/fi/tiedot%2C%20s%C3%A4%C3%A4nn%C3%B6t%20%26%20muut.md#L9) Vaatimus johtuu tästä. | \`retention-missing\` |

    ### fi/data.md

    | Place | Severity | Finding and next action | Rule |
    | --- | --- | --- | --- |
    | [4:3](https://code.example/o/r/blob/abc/fi/data.md#L4) | warning | Säilytysaika puuttuu.<br>Lisää aika. | \`value-unfilled\` |
    | [4:3](https://code.example/o/r/blob/abc/fi/data.md#L4) | info | Säilytysaika puuttuu. | \`source-timing-untold\` |

    ### revisions/fi/data.md

    | Place | Severity | Finding and next action | Rule |
    | --- | --- | --- | --- |
    | [2:1](https://code.example/o/r/blob/abc/revisions/fi/data.md#L2) | error | Säilytysaika puuttuu.<br>Lisää aika. | \`retention-missing\`, 2019-08-12, archived |
    "
  `);
});

test('every row of a table has as many cells as its head', () => {
  const rows: number[] = [];
  visit(parse(reportMarkdown(sampleReport())), 'tableRow', ({ children }) => {
    rows.push(children.length);
  });
  expect(rows).toEqual([4, 4, 4, 4, 4, 4, 4]);
});

test('nothing from a notice becomes markup, but code', () => {
  const kinds = new Set<string>();
  visit(parse(reportMarkdown(sampleReport())), (node) => {
    if (node.type === 'html') kinds.add(node.value);
    if (node.type === 'inlineCode') kinds.add(`code: ${node.value}`);
  });
  expect(kinds).toContain('code: a|b');
  expect([...kinds].filter((kind) => !kind.startsWith('code: '))).toEqual(['<br>']);
});

test('the coverage tells where each article is answered and where it is not', () => {
  const notice = noticeOf(
    'controller: {name: Shop Oy, country: FI, email: a@shop.example}\nrights: {access: {text: You may ask.}}',
  );
  const text = reportMarkdown({ ...reportWith([]), coverage: [coverageOf(notice, '2026-11-01')] });
  expect(text).toContain('<summary>What the notice tells, by article: shop, en (');
  const rows = text.split('\n').filter((line) => /art_15\/oj|data protection officer/u.test(line));
  expect(rows).toMatchInlineSnapshot(`
    [
      "| [13(1)(b)](http://data.europa.eu/eli/reg/2016/679/art_13/oj), [37(7)](http://data.europa.eu/eli/reg/2016/679/art_37/oj), [37(1)(b)](http://data.europa.eu/eli/reg/2016/679/art_37/oj), [37(1)(c)](http://data.europa.eu/eli/reg/2016/679/art_37/oj) | Contact details of the data protection officer | **missing**: [en/section.md:3](content/notices/shop/en/section.md#L3) |",
      "| [13(2)(b)](http://data.europa.eu/eli/reg/2016/679/art_13/oj), [15](http://data.europa.eu/eli/reg/2016/679/art_15/oj) | Right of access | [en/section.md:4](content/notices/shop/en/section.md#L4) |",
      "| [12(5)](http://data.europa.eu/eli/reg/2016/679/art_12/oj), [15(3)](http://data.europa.eu/eli/reg/2016/679/art_15/oj) | Requests are free of charge | not told: [en/section.md:4](content/notices/shop/en/section.md#L4) |",
    ]
  `);
});
