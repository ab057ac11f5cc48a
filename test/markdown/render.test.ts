import { expect, test } from 'vitest';
import { markdownToHtml } from '../../src/markdown/render.ts';

test.each([
  ['headings have ids', '## Your rights', '<h2 id="your-rights">Your rights</h2>'],
  ['equal headings have ids of their own', '# A\n\n# A', '<h1 id="a">A</h1>\n<h1 id="a-1">A</h1>'],
  ['a heading of symbols has an id', '## !!!', '<h2 id="section">!!!</h2>'],
  ['strikethrough is no deletion', '~~old~~', '<p><s>old</s></p>'],
  ['HTML keeps its words', 'a <b>b</b> c<br>d', '<p>a <b>b</b> c<br>d</p>'],
  [
    'nothing is folded away',
    '<details><summary>More</summary>words</details>',
    '<details open><summary>More</summary>words</details>',
  ],
  [
    'texts of a table that are in no cell stay two words',
    '<table>a<tr><td>b</td></tr>c</table>',
    'a c <table><tbody><tr><td>b</td></tr></tbody></table>',
  ],
  ['a script goes', 'a b c\n\n<script>x</script>', '<p>a b c</p>'],
  ['deleted in HTML is struck through', '<del>old</del> <ins>new</ins>', '<p><s>old</s> new</p>'],
  ['no style, no handler', '<p style="color:red" onclick="x()" class="y">a</p>', '<p>a</p>'],
  [
    'Markdown in HTML is Markdown',
    '<div>\n\n**a**\n\n</div>',
    '<div>\n<p><strong>a</strong></p>\n</div>',
  ],
  [
    'boxes of tasks stay, fields go',
    '- [ ] a <input>',
    '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" disabled> a   </li>\n</ul>',
  ],
  [
    'HTML that passes for the title of footnotes or a way back is HTML',
    '<h2 id="footnote-label">A</h2>\n\n<a data-footnote-backref href="#">b</a>',
    '<h2 id="a">A</h2>\n<p><a href="#">b</a></p>',
  ],
  [
    'footnotes beside HTML stay footnotes',
    'a[^1] <b>b</b>\n\n[^1]: c',
    '<p>a<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup> <b>b</b></p>\n<section data-footnotes="" class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2>\n<ol>\n<li id="user-content-fn-1">\n<p>c <a href="#user-content-fnref-1" data-footnote-backref="" aria-label="Back to reference 1" class="data-footnote-backref">↩</a></p>\n</li>\n</ol>\n</section>',
  ],
  ['words of unknown elements stay apart', '<x-a>a</x-a><x-b>b</x-b>', '<p> a  b </p>'],
  ['an unsafe link keeps its words', '[x](javascript:alert(1))', '<p><a>x</a></p>'],
  ['a link that holds a page keeps its words', '[x](data:text/html,y)', '<p><a>x</a></p>'],
  ['so does one in HTML', '<a href="data:text/html,y">x</a>', '<p><a>x</a></p>'],
  [
    'a picture that stands in its address is none',
    '![x](data:image/gif;base64,AA)',
    '<p><img alt="x"></p>',
  ],
  ['a link to a local file keeps its words', '[x](file:///etc/passwd)', '<p><a>x</a></p>'],
  ['an unsafe link in disguise', '[x](JaVa\tScript:alert(1))', '<p>[x](JaVa\tScript:alert(1))</p>'],
  ['a relative link stays', '[x](../a/)', '<p><a href="../a/">x</a></p>'],
  [
    'alignment is a class',
    '| a |\n|:-:|\n| b |',
    '<table>\n<thead>\n<tr>\n<th class="align-center">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class="align-center">b</td>\n</tr>\n</tbody>\n</table>',
  ],
])('%s', (_, markdown, html) => {
  expect(markdownToHtml(markdown)).toBe(`${html}\n`);
});
