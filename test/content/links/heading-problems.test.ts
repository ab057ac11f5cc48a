import { expect, test } from 'vitest';
import { loadDraft, loadProject } from '../../../src/content/load-project.ts';
import { filesFrom } from '../../support/memory-files.ts';

/** What is found of the ids in a notice with two sections in two languages. */
function found(en: readonly [string, string], fi: readonly [string, string]): string[] {
  const home = 'content/notices/shop';
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
  const problems = (notice && loadDraft(files, notice)?.problems) ?? [];
  return problems.map(
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
    [
      'heading-ids-differ a fi/one.md:1 en/one.md:1',
      'heading-ids-differ c fi/one.md:1 en/one.md:1',
    ],
  ],
  [
    'a heading that a translation lacks',
    ['## A {#a}', 'x'],
    ['x', 'x'],
    ['heading-ids-differ a fi/one.md:-1 en/one.md:1'],
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
