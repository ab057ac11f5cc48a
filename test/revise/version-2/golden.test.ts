import { expect, test } from 'vitest';
import { canonicalJson } from '../../../src/revise/canonical-json.ts';
import { digestBytes } from '../../../src/revise/digest.ts';
import { nothingKnown } from '../../../src/revise/version-1/read-content.ts';
import { readSection } from '../../../src/revise/version-1/read-section.ts';
import { bodyReader } from '../../../src/revise/version-2/body-reader.ts';
import { examples } from '../../redline/spec-documents.ts';
import { oddBodies, oddFrontMatter } from '../version-1/odd-texts.ts';
import { htmlBodies } from './html-bodies.ts';
import { partBodies } from './part-bodies.ts';

// Released revisions rest on these values. They never change: what is digested otherwise is another version.

function canonical(text: string): string {
  const content = readSection(new TextEncoder().encode(text), nothingKnown(), bodyReader);
  if (!content) throw new Error(`unreadable: ${text}`);
  return canonicalJson(content);
}

/** One digest of what many sections say. */
function digestOf(sections: readonly string[]): string {
  return digestBytes(sections.map(canonical).join('\n'));
}

const withBody = (body: string) => `---\ntitle: T\n---\n${body}`;
const bodyOf = (body: string) =>
  canonical(body).slice('{"body":'.length, -',"frontMatter":{}}'.length);

test.each([
  [
    'every example of CommonMark',
    examples,
    'sha256-078c431af9248fc8512587a04e9a1d0af20a2095a6b73b9d47b8a735372d383a',
  ],
  [
    'tables, notes, boxes, addresses and other odd texts',
    oddBodies,
    'sha256-31119259f60631c64280db8f3e8ee33e7d573f567fac91d838d324745be6432b',
  ],
  [
    'HTML and Markdown in each other',
    htmlBodies,
    'sha256-ca84b541828712ce59f5767d77f5a58b723860903feffadf1f9c939b31299b47',
  ],
  [
    'ids of headings, and clauses',
    partBodies,
    'sha256-1c3d2731e527fa606a53b37c967d5581c360488f3b9bc522e5edeb5961b9aeb2',
  ],
])('version 2 reads %s as ever', (_name, bodies, expected) => {
  expect(digestOf(bodies.map(withBody))).toBe(expected);
});

test('version 2 reads two texts in one as ever', () => {
  const all = [...examples, ...oddBodies, ...htmlBodies];
  const pairs = all.map((one, index) => `${one}\n\n${all[(index * 7 + 3) % all.length]}`);
  expect(digestOf(pairs.map(withBody))).toBe(
    'sha256-90cdae64c3b3f9f6ccbe787ba5fde021938c0babd45644d09f43e7796b6714e6',
  );
});

test('version 2 reads odd front matter as ever, whatever its line ends', () => {
  const sections = oddFrontMatter.map((yaml) => `---\n${yaml}---\nText.\n`);
  expect(digestOf(sections)).toBe(
    'sha256-f3291574cd929de8fbf898161d5a3b358030ac770137acc9459dafdedff7aca9',
  );
  expect(digestOf(sections.map((text) => text.replaceAll('\n', '\r\n')))).toBe(digestOf(sections));
});

test.each([
  ['## Rights {#rights}\n', '[["h2",{"id":"rights"},["Rights"]]]'],
  [
    '1.1 We *ask*.\n1.2 We keep\nit.\n',
    '[["p",{},["1.1 We ",["em",{},["ask"]],"."]],["p",{},["1.2 We keep it."]]]',
  ],
  [
    'Text with <b>c</b>[^1]\n\n[^1]: e\n',
    '[["p",{},["Text with ",["b",{},["c"]],["sup",{},[["a",{"href":"#user-content-fn-1"},["1"]]]]]],["section",{},[["ol",{},[["li",{},[["p",{},["e"]]]]]]]]]',
  ],
  [
    '<table><tr><td colspan=2 align=right>a<br>b</td></tr></table>',
    '[["table",{},[["tbody",{},[["tr",{},[["td",{"class":"align-right","colspan":"2"},["a",["br",{},[]],"b"]]]]]]]]]',
  ],
  [
    '<details><summary>S</summary>\n\n# A *b*\n\n</details>',
    '[["details",{},[["summary",{},["S"]],["h1",{},["A ",["em",{},["b"]]]]]]]',
  ],
  ['a<!-- x -->b <custom>c</custom>d <script>e</script>', '[["p",{},["ab c d"]]]'],
  [
    '<h2 id="footnote-label">L</h2><a data-footnote-backref href="#x">w</a>',
    '[["h2",{"id":"footnote-label"},["L"]],["a",{"href":"#x"},["w"]]]',
  ],
])('version 2 gives %j as ever', (text, expected) => {
  expect(bodyOf(text)).toBe(expected);
});

test.each([
  [
    'white space between blocks',
    '<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>',
    '<dl><dt>a</dt><dd>b</dd></dl>',
  ],
  ['a comment', 'a<!-- c -->b', 'ab'],
  ['looks', '<p style="color: red" class="x">a</p>', '<p>a</p>'],
  ['a script', 'a<script>b</script>', 'a<script>c</script>'],
  ['how Markdown is written', '**a**\n\n# b', '<p><strong>a</strong></p>\n<h1>b</h1>'],
  ['a title that no reader looks for', '<p title="x">a</p>', '<p>a</p>'],
  ['what a label says in the place of the words', '<a aria-label="x">a</a>', '<a>a</a>'],
  ['whether a part is folded away', '<details open>a</details>', '<details>a</details>'],
  ['an element that the page does not have', '<font>a</font>', 'a'],
])('version 2 does not count %s', (_name, one, other) => {
  expect(bodyOf(one)).toBe(bodyOf(other));
});

test.each([
  ['words in a block of HTML', '<div>We keep it.</div>', '<div>We sell it.</div>'],
  ['words between tags', 'a <b>b</b>', 'a <b>c</b>'],
  ['words in a table of HTML', '<table><td>a</table>', '<table><td>b</table>'],
  ['how many columns a cell spans', '<table><td colspan=2>a</table>', '<table><td>a</table>'],
  ['a title', '<abbr title="x">a</abbr>', '<abbr title="y">a</abbr>'],
  ['an alternative text', '<img src="a" alt="x">', '<img src="a" alt="y">'],
  ['an address', '<a href="x">a</a>', '<a href="y">a</a>'],
  ['an id', '<h2 id="a">a</h2>', '<h2 id="b">a</h2>'],
  ['the number of an item', '<ol><li value=2>a</ol>', '<ol><li value=3>a</ol>'],
  ['a struck word', '<del>a</del>', 'a'],
  ['a line break', 'a<br>b', 'ab'],
  [
    'words that pass for a footnote label',
    '<h2 id="footnote-label">a</h2>',
    '<h2 id="footnote-label">b</h2>',
  ],
  [
    'words that pass for a return link',
    '<a data-footnote-backref>a</a>',
    '<a data-footnote-backref>b</a>',
  ],
  ['words of a field', '<button>a</button>', '<button>b</button>'],
  ['the words of an unclosed tag', '<p>a <b>b', '<p>a <b>c'],
])('version 2 counts %s', (_name, one, other) => {
  expect(bodyOf(one)).not.toBe(bodyOf(other));
});
