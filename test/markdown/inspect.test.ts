import { describe, expect, test } from 'vitest';
import { inspectBody } from '../../src/markdown/inspect.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

/** Line:column, code and text of each remark. */
function remarksOn(markdown: string): string[] {
  return inspectBody(parseMarkdown(markdown), markdown).map(
    ({ line, column, code, text }) => `${line}:${column} ${code} ${text}`,
  );
}

describe('what people write is left alone', () => {
  test.each([
    ['plain text', 'We keep it for 3 years (see [the law](https://law.example/a)).'],
    ['a bracketed word', 'He wrote “recieve” [sic] in 2019 [translated].'],
    ['an abbreviation in brackets', 'the Regulation [GDPR] and the [EU] rules'],
    ['a reference', 'see [us]\n\n[us]: https://us.example/'],
    ['a task list', '- [x] told\n- [ ] asked'],
    ['a footnote', 'word[^1]\n\n[^1]: note'],
    ['placeholders', 'kept {{retention.orders.period}}'],
    ['signs in code', '`{: .x}` and `TODO` and\n\n    <<<<<<< HEAD\n    ::: note'],
    ['a quotation', '> [us](https://us.example/) said so'],
    ['a table', '| a | b |\n| --- | --- |\n| c | d |\n\ntext below'],
    ['a table of one column', '| a |\n| --- |\n| c |\n| d |'],
    ['an equation', 'a == b and c == d'],
    ['a sum', 'name: value; 2 + 2 = 4 {a}'],
    ['Swedish and Finnish letters', 'Ålands språk, Äänekosken yö, Ärade'],
    ['HTML', 'a <b>bold</b> <span lang="sv">ord</span>\n\n<table><tr><td>x</td></tr></table>'],
    ['one line with pipes', 'either | or | both'],
  ])('%s', (_, markdown) => {
    expect(remarksOn(markdown)).toEqual([]);
  });
});

describe('words in HTML that nobody is shown are named', () => {
  test.each([
    ['<!-- a secret -->', '1:1 raw-html <!--: a secret'],
    ['a\n\n<script>\nalert("hello")\n</script>', '3:1 raw-html <script>: alert("hello")'],
    ['<style>p { color: red }</style>', '1:1 raw-html <style>: p { color: red }'],
    ['<template>\n\n*inner* words\n\n</template>', '1:1 raw-html <template>: inner words'],
    ['say <input value="yes sir">', '1:5 raw-html <input value>: yes sir'],
    ['a <area alt="a map"> b', '1:3 raw-html <area alt>: a map'],
    ['<a href="javascript:x()">go</a>', '1:1 link-unsafe javascript:x()'],
    ['<img src="../figures/a.svg">', '1:1 figure-without-text ../figures/a.svg'],
    ['</p We sell>', '1:1 raw-html </p We sell>'],
    ['<p We sell>it</p>', '1:1 raw-html <p We sell>'],
    ['a <input type=hidden value="we sell it">', '1:3 raw-html <input value>: we sell it'],
    ['<object><param name=a value="we sell"></object>', '1:9 raw-html <param value>: we sell'],
    ['<div data-note="we sell">a</div>', '1:1 raw-html <div data-note>: we sell'],
    ['<p aria-label="we sell">a</p>', '1:1 raw-html <p aria-label>: we sell'],
    ['<textarea>\nWe <b>sell</b>\n</textarea>', '1:1 raw-html <textarea>: We <b>sell</b>'],
  ])('%s', (markdown, expected) => {
    expect(remarksOn(markdown)).toEqual([expected]);
  });

  test.each([
    '<input type="hidden" value="a1b2"><input type=checkbox value=yes>',
    '<p class="note of ours" style="font-family: Times New Roman" hidden>a</p>',
    '<details open><summary>a</summary>b</details>',
    '<xmp>We sell</xmp>',
  ])('machines read %s', (markdown) => {
    expect(remarksOn(markdown)).toEqual([]);
  });

  test('a comment without words says nothing', () => {
    expect(remarksOn('<!-- -->\n\n<!-- --- -->')).toEqual([]);
  });
});

describe('other kinds of Markdown are named', () => {
  test.each([
    ['kramdown', 'Text.\n{: .note}', '2:1'],
    ['Liquid', 'a {% if x %}b{% endif %}', '1:3 1:14'],
    ['Hugo', '+++\ntitle = "x"\n+++\ntext', '1:1 3:1'],
    ['Hugo', 'a {{< note >}} b', '1:3'],
    ['MDX', 'import X from "./x"\n\ntext', '1:1'],
    ['MDX', 'a {/* hidden */} b', '1:3'],
    ['MDX', '<Note>\n\ntext\n\n</Note>', '1:1 5:1'],
    ['CriticMarkup', 'we {++also++} keep', '1:4'],
    [':::', '::: warning\nText\n:::', '1:1 3:1'],
    ['[!NOTE]', '> [!NOTE]\n> Text', '1:1'],
    ['!!! note', '!!! warning\n    Text', '1:1'],
    ['[[wiki]]', 'see [[Privacy page]]', '1:5'],
    ['==mark==', 'very ==important== words', '1:6'],
    ['definition list', 'Term\n: what it means', '2:1'],
    ['table', '| a | b |\n| c | d |', '1:1'],
  ])('%s: %s', (dialect, markdown, places) => {
    const found = inspectBody(parseMarkdown(markdown), markdown);
    const named = found.filter(({ code }) => code === 'other-dialect');
    expect(new Set(named.map((remark) => remark.dialect))).toEqual(new Set([dialect]));
    expect(named.map(({ line, column }) => `${line}:${column}`).join(' ')).toBe(places);
  });
});

test('a call-out is named once', () => {
  expect(remarksOn('> [!IMPORTANT]\n> Text')).toEqual(['1:1 other-dialect > [!IMPORTANT]']);
});

test('tags in capitals are HTML', () => {
  expect(remarksOn('<TABLE><TR><TD>a<BR>b</TABLE>')).toEqual([]);
});

describe('text that is not finished is named', () => {
  test.each([
    ['TODO: ask the lawyer', '1:1 text-unfinished TODO'],
    ['from [COMPANY NAME] only', '1:6 text-unfinished [COMPANY NAME]'],
    ['at [insert the address]', '1:4 text-unfinished [insert the address]'],
    ['osoite: [lisää osoite]', '1:9 text-unfinished [lisää osoite]'],
    ['adress: [fyll i]', '1:9 text-unfinished [fyll i]'],
    ['name: […]', '1:7 text-unfinished […]'],
    ['from XX.XX.20XX on', '1:6 text-unfinished XX.XX.20XX'],
    ['from pp.kk.vvvv on', '1:6 text-unfinished pp.kk.vvvv'],
    ['Lorem ipsum dolor', '1:1 text-unfinished Lorem ipsum'],
    ['write to xxx@xxx.fi', '1:10 text-unfinished xxx@xxx.fi'],
    ['Ã¤idin nimi', '1:1 text-mojibake Ã¤'],
    ['donâ€™t', '1:4 text-mojibake â€™'],
    ['a \uFFFD b', '1:3 text-mojibake \uFFFD'],
  ])('%s', (markdown, expected) => {
    expect(remarksOn(markdown)).toEqual([expected]);
  });
});

describe('words in tables that go astray are named', () => {
  test('a cell more than there are columns', () => {
    expect(remarksOn('| a | b |\n| - | - |\n| c | d | lost |')).toEqual([
      '3:9 table-cells-extra lost',
    ]);
  });

  test('a line glued to the table', () => {
    expect(remarksOn('| a | b |\n| - | - |\n| c | d |\nText below.')).toEqual([
      '4:1 table-text-glued Text below.',
    ]);
  });
});
