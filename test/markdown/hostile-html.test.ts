import { expect, test } from 'vitest';
import { inspectBody, losesWords } from '../../src/markdown/inspect.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { markdownToHtml } from '../../src/markdown/render.ts';
import { countWords, readHtml } from '../support/read-html.ts';

/** Where `words` went: onto the page, into what is found, both or nowhere. */
function whereabouts(markdown: string): string[] {
  const remarks = inspectBody(parseMarkdown(markdown), markdown).filter(({ code }) =>
    losesWords(code),
  );
  const isOnPage = countWords(readHtml(markdownToHtml(markdown))).has('words');
  const isNamed = remarks.some(({ text }) => countWords(text).has('words'));
  return [...(isOnPage ? ['shown'] : []), ...(isNamed ? ['named'] : [])];
}

test.each([
  'We keep it.\n\n---\nnote: words\n---',
  '<p hidden>words</p>',
  '<p style="display:none">words</p>',
  '<p style="font-size:0;color:#fff">words</p>',
  '<div class="hidden">words</div>',
  '<p aria-hidden="true">words</p>',
  '<details><summary>one</summary>words</details>',
  '<noscript>words</noscript>',
  '<select><option>one<option selected>words</select>',
  '<textarea>words</textarea>',
  '<svg width=1><text>words</text></svg>',
  '<math><mtext>words</mtext></math>',
  '<title>words</title>',
  'wor<wbr>ds',
  '<ruby>one<rp>(</rp><rt>words</rt><rp>)</rp></ruby>',
  '<p>one<div>words</div>three</p>',
  '<![if !IE]>words<![endif]>',
  '<a title="words">one</a>',
  '<button disabled>words</button>',
  '<audio src="x">words</audio>',
  '<object data="x">words</object>',
  '<iframe src="x">words</iframe>',
  '<canvas>words</canvas>',
  '<frameset><noframes>words</noframes></frameset>',
  '<dialog>words</dialog>',
  '<ins>words</ins>',
  '<xmp>words</xmp>',
  '<option>words</option>',
  '<legend>words</legend>',
  '<table><caption>words</caption></table>',
  '<table>words<tr><td>one</table>',
  '<font color="#ffffff">words</font>',
  '</p>words',
  '<b/>words',
  '<plaintext>words',
  '[^words]',
  '[one][words]',
  '&#119;ords',
  '<picture><source><img alt="words" src="../figures/a.svg"></picture>',
  '<DIV>words</DIV>',
  '<textarea>\n\n![words](../figures/a.svg)\n\n</textarea>',
])('on the page: %s', (markdown) => {
  expect(whereabouts(markdown)).toEqual(['shown']);
});

test.each([
  '[//]: # (words)',
  '[hidden words]: #',
  '[//]: <> (words)',
  '[a]: /x "one"\n[a]: /y "words"\n\n[a]',
  'a[^1]\n\n[^1]: one\n[^1]: words',
  '[^1]: words [^2]\n[^2]: two [^1]',
  '<style>words</style>',
  '<template>words</template>',
  '<script type="application/ld+json">{"words": 1}</script>',
  '| a |\n|-|\n| <!-- words --> |',
  '<table><tr><!-- words --><td>one</td></tr></table>',
  '<!--[if IE]>words<![endif]-->',
  '<![CDATA[words]]>',
  '<?php words ?>',
  '<!DOCTYPE words>',
  '<!DOCTYPE html words>',
  '<!-- words',
  'one <b>two</b>\n\n<!-- words',
  '<div words',
  '<div title="words\n\none',
  '<words here>',
  '<div><https://a.example/words></div>',
  '<div><words@a.example></div>',
  '``` js words\ncode\n```',
  '~~~ {.words}\ncode\n~~~',
  '<link title="words"><meta name="description" content="one">',
  '<th abbr="words">one</th>',
  '<colgroup><col title="words"></colgroup>',
  '<area alt="words">',
  '| a |\n|-|\n| b | words |',
  '<span title="words">one</span>',
  '<p title="one" title="words">two</p>',
  '<body title="words">one</body>',
  '<p>one</p title="words">',
  '<input placeholder="words">',
  '<optgroup label="words">one</optgroup>',
  '<a aria-label="words">one</a>',
  '<video title="words">one</video>',
  '<iframe srcdoc="words">one</iframe>',
  '<table summary="words"><tr><td>one</table>',
])('nobody is shown the words, and check names them: %s', (markdown) => {
  expect(whereabouts(markdown)).toEqual(['named']);
});
