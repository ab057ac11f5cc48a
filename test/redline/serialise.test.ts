import { expect, test } from 'vitest';
import { serialise } from '../../src/redline/render/serialise.ts';

const element = (tag: string, text: string, attributes = {}) =>
  serialise([{ type: 'element', tag, attributes, children: [{ type: 'text', value: text }] }]);

test.each([
  ['a line break first in `pre`, which a parser drops', 'pre', '\na', '<pre>\n\na</pre>'],
  ['one last in it', 'pre', 'a\n', '<pre>a\n</pre>'],
  ['one first elsewhere', 'p', '\na', '<p>\na</p>'],
  ['signs of HTML', 'p', 'a < b > "c" & d', '<p>a &lt; b &gt; "c" &amp; d</p>'],
  ['an element that is always empty', 'br', '', '<br>'],
])('%s is read again as it was', (_, tag, text, html) => {
  expect(element(tag, text)).toBe(html);
});

test('a value of an attribute ends where it ends, and an empty one is its name alone', () => {
  expect(element('a', 'b', { title: '"a" > b', hidden: '' })).toBe(
    '<a title="&quot;a&quot; &gt; b" hidden>b</a>',
  );
});
