import { expect, test } from 'vitest';
import { loadDraft } from '../../../src/content/load-draft.ts';
import { loadProject } from '../../../src/content/load-project.ts';
import type { Problem } from '../../../src/content/problem.ts';
import { filesFrom } from '../../support/memory-files.ts';

const home = 'content/notices/shop';

/** What is found in a notice with two sections in two languages. */
function problemsIn(en: readonly [string, string], fi: readonly [string, string]): Problem[] {
  const section = (title: string, body: string) => `---\ntitle: ${title}\n---\n${body}\n`;
  const files = filesFrom({
    'content/site.yaml':
      'title: {en: Privacy}\nbaseUrl: https://a.example/\nlanguage: en\ntimeZone: UTC\nsample: false\n',
    [`${home}/notice.yaml`]:
      'title: {en: Notice, fi: Seloste}\npath: {en: shop, fi: kauppa}\nlanguage: en\nlanguages: [en, fi]\nsections: [one, two]\n',
    [`${home}/en/one.md`]: section('One', en[0]),
    [`${home}/en/two.md`]: section('Two', en[1]),
    [`${home}/fi/one.md`]: section('Yksi', fi[0]),
    [`${home}/fi/two.md`]: section('Kaksi', fi[1]),
  });
  const [notice] = loadProject(files).notices;
  return (notice && loadDraft(files, notice)?.problems) ?? [];
}

function found(en: readonly [string, string], fi: readonly [string, string]): string[] {
  return problemsIn(en, fi).map(
    ({ code, at, data, related = [] }) =>
      `${code} ${data['id']} ${at.file.slice(home.length + 1)}:${at.line - 3} ${related
        .map(({ file, line }) => `${file.slice(home.length + 1)}:${line - 3}`)
        .join()}`,
  );
}

test.each<[string, [string, string], [string, string], string[]]>([
  ['none', ['## A', 'x'], ['## A', 'x'], []],
  ['the same in each language', ['## A {#a}', '## B {#b}'], ['## C {#a}', '## D {#b}'], []],
  [
    'one that a translation lacks',
    ['## A {#a}\n\n## B {#b}', 'x'],
    ['## C {#a}\n\n## D', 'x'],
    ['heading-ids-differ b fi/one.md:3 en/one.md:3'],
  ],
  [
    'one that a translation alone has',
    ['## A', 'x'],
    ['## C {#c}', 'x'],
    ['heading-ids-differ c fi/one.md:1 en/one.md:1'],
  ],
  [
    'another one',
    ['## A {#a}', 'x'],
    ['## C {#c}', 'x'],
    ['heading-ids-differ a fi/one.md:1 en/one.md:1'],
  ],
  [
    'a heading that a translation lacks',
    ['## A {#a}', 'x'],
    ['x', 'x'],
    ['heading-ids-differ a fi/one.md:-1 en/one.md:1'],
  ],
  ['two that changed places', ['## A {#a}\n\n## B {#b}', 'x'], ['## C {#b}\n\n## D {#a}', 'x'], []],
  [
    'one of a heading and one of HTML',
    ['## A {#a}\n\n<p id="a">x</p>', 'x'],
    ['## A {#a}', 'x'],
    ['heading-id-twice a en/one.md:3 en/one.md:1'],
  ],
  [
    'one of HTML twice',
    ['<p id="a">x</p>\n\nText with <b id="a">x</b>', '<i id="a">x</i>'],
    ['<p id="a">x</p>', 'x'],
    ['heading-id-twice a en/one.md:3 en/one.md:1', 'heading-id-twice a en/two.md:1 en/one.md:1'],
  ],
  [
    'the name of a section',
    ['## A {#two}', '<p id="two">x</p>'],
    ['## A {#two}', 'x'],
    [
      'heading-id-taken two en/one.md:1 en/two.md:-1',
      'heading-id-taken two en/two.md:1 en/two.md:-1',
      'heading-id-taken two fi/one.md:1 fi/two.md:-1',
    ],
  ],
  [
    'those of the page itself',
    ['## A {#page-a}\n\n## B {#title-one}\n\n## C {#fact-x}', '## D {#change-1}'],
    ['## A {#page-a}\n\n## B {#title-one}\n\n## C {#fact-x}', '## D {#change-1}'],
    ['en', 'fi'].flatMap((locale) => [
      `heading-id-reserved page-a ${locale}/one.md:1 `,
      `heading-id-reserved title-one ${locale}/one.md:3 `,
      `heading-id-reserved fact-x ${locale}/one.md:5 `,
      `heading-id-reserved change-1 ${locale}/two.md:1 `,
    ]),
  ],
  [
    'those of footnotes',
    ['## A {#footnote-label}\n\n## B {#user-content-fn-1}', 'x'],
    ['## A {#footnote-label}\n\n## B {#user-content-fn-1}', 'x'],
    ['en', 'fi'].flatMap((locale) => [
      `heading-id-reserved footnote-label ${locale}/one.md:1 `,
      `heading-id-reserved user-content-fn-1 ${locale}/one.md:3 `,
    ]),
  ],
  [
    'one twice',
    ['## A {#a}', '## B {#a}'],
    ['## A {#a}', '## B {#a}'],
    ['heading-id-twice a en/two.md:1 en/one.md:1', 'heading-id-twice a fi/two.md:1 fi/one.md:1'],
  ],
])('%s', (_, en, fi, expected) => {
  expect(found(en, fi)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['Text <b id="a">x</b> <a id="b" name="b">y</a> <del id="c">z</del> `<a name="d">`', []],
  ['A note.[^1]\n\n<p>x</p>\n\n[^1]: Note.', []],
  ['Text <a name="old">x</a>', ['1:6 <a name="old">']],
  ['<a name="old" id="new">x</a>', ['1:1 <a name="old">']],
  ['<p id="Your orders">x</p>', ['1:1 <p id="Your orders">']],
  ['<p>x</p>\n\n<font id="a">y</font>', ['3:1 <font id="a">']],
  ['<p id="footnote-label">x</p>', ['1:1 <p id="footnote-label">']],
])('the targets of links in %s that no page has', (body, expected) => {
  expect(lostIn(body)).toEqual(expected);
});

function lostIn(body: string): string[] {
  return problemsIn([body, 'x'], ['x', 'x'])
    .filter(({ code }) => code === 'html-id-lost')
    .map(({ at, data }) => `${at.line - 3}:${at.column} ${data['text']}`);
}
