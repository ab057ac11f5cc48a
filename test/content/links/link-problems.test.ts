import { expect, test } from 'vitest';
import { loadDraft } from '../../../src/content/load-draft.ts';
import { loadProject } from '../../../src/content/load-project.ts';
import { filesOnDisk } from '../../../src/files/disk.ts';
import { tempProject } from '../../support/temp-project.ts';

const home = 'content/notices/shop';
const site = (baseUrl: string) =>
  `title: {en: Privacy}\nbaseUrl: ${baseUrl}\nlanguage: en\ntimeZone: UTC\nsample: false\n`;
const manifest = (path: string, sections: string) =>
  `title: {en: Notice}\npath: {en: ${path}}\nlanguage: en\nlanguages: [en]\nsections: [${sections}]\n`;

const other = `Text.

## Your rights {#use}

1.1 We ask for names.
1.2 We keep them.[^1]

## Places and times

<p id="spot">Here.</p>

[^1]: Note.
`;

/** What is found in a draft whose first section has this body. */
function found(body: string, baseUrl = 'https://privacy.example/', facts = ''): string[] {
  const root = tempProject({
    'content/site.yaml': site(baseUrl),
    [`${home}/notice.yaml`]: manifest('customers', 'start, rest'),
    [`${home}/en/start.md`]: `---\ntitle: Start\n${facts}---\n${body}\n`,
    [`${home}/en/rest.md`]: `---\ntitle: Rest\n---\n${other}`,
    'content/notices/staff/notice.yaml': manifest('staff', 'all'),
    'content/notices/staff/en/all.md':
      '---\ntitle: All\n---\n## Pay {#pay}\n\nText.\n\n## Time off\n\n<p id="spot">x</p>\n',
  });
  const files = filesOnDisk(root);
  const notice = loadProject(files).notices.find(({ id }) => id === 'shop');
  const problems = (notice && loadDraft(files, notice)?.problems) ?? [];
  return problems.map(
    ({ code, at, data }) => `${code} ${at.line - 3}:${at.column} ${data['address']}`,
  );
}

test.each([
  '[a](#start) [b](#rest) [c](#use) [d](#places-and-times) [e](#spot)',
  '[a](#we-ask-for-names) [b](#rest--use) [c](#) [d](#top) [e](#title-rest)',
  '## Ääkköset\n\n[a](#ääkköset) [b](#%C3%A4%C3%A4kk%C3%B6set)',
  'Note[^1] [a](#user-content-fn-1)\n\n[^1]: x',
  '<a href="#use">a</a> <i id="x">b</i> [c](#x)',
  '[a][ref]\n\n[ref]: #use',
  '[a](history/) [b](../staff/) [c](/en/customers/) [d](/en/staff) [e](/) [f](/versions.json)',
  '[a](https://privacy.example/en/staff/) [b](/en/customers/feed.xml?x=1) [c](/en/search/)',
  '[a](/en/customers/#use) [b](https://privacy.example/en/customers/index.html#rest)',
  '[a](https://other.example/x.md) [b](mailto:a@b.example) [c](tel:+3581) [d](//other.example/)',
  '[a](\\{{x}})',
  '[a](#your-rights) [b](#rest--your-rights)',
  '[a](../staff/#all) [b](../staff/#pay) [c](/en/staff/#all--pay) [d](/en/staff/#all--time-off)',
  '[a](https://privacy.example/en/staff/#all--spot) [b](../staff/#title-all) [c](../staff/#top)',
  '[a](../staff/#) [b](https://x.example) [c](https://[::1]/) [d](HTTPS://X.EXAMPLE/#y) [e](https://ä.example)',
  '[a](mailto:a@b.example?subject=x) [b](mailto:?to=a@b.example) [c](mailto:a%40b.example) [d](tel:112)',
])('%s leads somewhere', (body) => {
  expect(found(body)).toEqual([]);
});

test.each<[string, string[]]>([
  ['Text [a](#used).', ['link-anchor-missing 1:6 #used']],
  ['<p><a href="#used">a</a></p>', ['link-anchor-missing 1:4 #used']],
  ['[a][ref]\n\n[ref]: #used', ['link-anchor-missing 3:1 #used']],
  ['[a](#Use)', ['link-anchor-missing 1:1 #Use']],
  ['[a](#rest--nothing)', ['link-anchor-missing 1:1 #rest--nothing']],
  ['[a](/en/customers/#used)', ['link-anchor-missing 1:1 /en/customers/#used']],
  ['[a](rest.md)', ['link-to-markdown 1:1 rest.md']],
  ['[a](../fi/rest.md#use)', ['link-to-markdown 1:1 ../fi/rest.md#use']],
  ['[a](/en/rest.md)', ['link-to-markdown 1:1 /en/rest.md']],
  ['[a](www.shop.example/terms)', ['link-page-missing 1:1 www.shop.example/terms']],
  ['[a](../suppliers/)', ['link-page-missing 1:1 ../suppliers/']],
  ['[a](/terms)', ['link-page-missing 1:1 /terms']],
  ['[a](/en/)', ['link-page-missing 1:1 /en/']],
  ['[a](2020-01-01/)', ['link-page-missing 1:1 2020-01-01/']],
  ['[a](../staff/#nothing)', ['link-anchor-missing 1:1 ../staff/#nothing']],
  ['[a](/en/staff/#time-off)', ['link-anchor-missing 1:1 /en/staff/#time-off']],
  ['[a](/en/staff/#use)', ['link-anchor-missing 1:1 /en/staff/#use']],
  [
    '<https://privacy.example/en/staff/#x>',
    ['link-anchor-missing 1:1 https://privacy.example/en/staff/#x'],
  ],
  ['[a](http://)', ['link-address-empty 1:1 http://']],
  ['[a](https:)', ['link-address-empty 1:1 https:']],
  ['[a](https:///)', ['link-address-empty 1:1 https:///']],
  ['[a](https://?x=1)', ['link-address-empty 1:1 https://?x=1']],
  ['[a](https://#x)', ['link-address-empty 1:1 https://#x']],
  ['[a](//)', ['link-address-empty 1:1 //']],
  ['[a](mailto:)', ['link-address-empty 1:1 mailto:']],
  ['[a](MAILTO:?subject=Hello)', ['link-address-empty 1:1 MAILTO:?subject=Hello']],
  ['[a](mailto:privacy)', ['link-address-empty 1:1 mailto:privacy']],
  ['[a](mailto:@shop.example)', ['link-address-empty 1:1 mailto:@shop.example']],
  ['[a](tel:)', ['link-address-empty 1:1 tel:']],
  ['[a](tel:+)', ['link-address-empty 1:1 tel:+']],
  ['[a][r]\n\n[r]: tel:x', ['link-address-empty 3:1 tel:x']],
  ['<a href="mailto:">a</a>', ['link-address-empty 1:1 mailto:']],
  ['[a]()', ['link-page-missing 1:1 ()']],
  [
    '[a](https://privacy.example/en/old/)',
    ['link-page-missing 1:1 https://privacy.example/en/old/'],
  ],
])('%s leads nowhere', (body, expected) => {
  expect(found(body)).toEqual(expected);
});

test('what lies beside the site on its host is not known', () => {
  const base = 'https://shop.example/privacy';
  expect(found('[a](/terms) [b](https://shop.example/terms) [c](../../../x)', base)).toEqual([]);
  expect(found('[a](/privacy/terms) [b](../x/)', base)).toEqual([
    'link-page-missing 1:1 /privacy/terms',
    'link-page-missing 1:21 ../x/',
  ]);
});

test('an address in a fact is looked up where it lies within the site', () => {
  const facts = (url: string) => `cookies:\n  url: ${url}\n`;
  const codes = (url: string) =>
    found('Text.', 'https://privacy.example/', facts(url)).filter((one) => one.startsWith('link'));
  expect(codes('https://privacy.example/en/staff/')).toEqual([]);
  expect(codes('https://shop.example/cookies')).toEqual([]);
  expect(codes('https://privacy.example/cookies')).toEqual([
    'link-page-missing 1:8 https://privacy.example/cookies',
  ]);
});
