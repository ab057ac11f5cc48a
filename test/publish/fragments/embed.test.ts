import { expect, test } from 'vitest';
import { belowHeading } from '../../../src/publish/fragments/below-heading.ts';
import { embeddable } from '../../../src/publish/fragments/embed.ts';

const origin = { prefix: 'seloste-shop-', page: 'https://privacy.example/notices/en/shop/' };

test.each([
  ['an id', '<p id="a">x</p>', '<p id="seloste-shop-a">x</p>'],
  [
    'a link to what it holds',
    '<a href="#a">x</a><p id="a"></p>',
    '<a href="#seloste-shop-a">x</a><p id="seloste-shop-a"></p>',
  ],
  [
    'a link to what it does not hold',
    '<a href="#b">x</a>',
    '<a href="https://privacy.example/notices/en/shop/#b">x</a>',
  ],
  [
    'an id in letters beyond ASCII',
    '<a href="#p%C3%A4">x</a><p id="pä"></p>',
    '<a href="#seloste-shop-pä">x</a><p id="seloste-shop-pä"></p>',
  ],
  [
    'an address on the host',
    '<img src="/notices/en/shop/figures/a.svg" alt="">',
    '<img src="https://privacy.example/notices/en/shop/figures/a.svg" alt="">',
  ],
  [
    'a query',
    '<a href="/x/?a=1&#x26;b=2">x</a>',
    '<a href="https://privacy.example/x/?a=1&#x26;b=2">x</a>',
  ],
  ['an address that is whole', '<a href="mailto:a@b.example">x</a>', ''],
  ['words that look like a tag', '<p>&#x3C;p id="a"></p>', ''],
  [
    'a value that looks like a tag',
    '<img alt="<p id=&#x22;a&#x22;>" src="https://a.example/">',
    '',
  ],
  [
    'references by id',
    '<td headers="a b" id="a">x</td>',
    '<td headers="seloste-shop-a b" id="seloste-shop-a">x</td>',
  ],
  ['a class', '<div class="box wide">x</div>', '<div class="seloste-box seloste-wide">x</div>'],
  ['its own class', '<article class="seloste">x</article>', ''],
  [
    'headings',
    '<h1>x</h1><h5 id="a">y</h5><h6>z</h6><hr>',
    '<h2>x</h2><h6 id="seloste-shop-a">y</h6><h6>z</h6><hr>',
  ],
  [
    'what only paper shows',
    '<img src="https://a.example/" alt=""><span class="on-paper" aria-hidden="true"> (x)</span>',
    '<img src="https://a.example/" alt="">',
  ],
])('%s', (_, html, expected) => {
  const plain = embeddable(html, origin)
    .trim()
    .replace(/&#x([0-9A-F]+);/gu, (written, code: string) =>
      Number.parseInt(code, 16) < 128 ? written : String.fromCodePoint(Number.parseInt(code, 16)),
    );
  expect(plain).toBe(expected || html);
});

test('everything beyond ASCII is a character reference', () => {
  expect(embeddable('<p title="ä">– 😀</p>', origin)).toBe(
    '<p title="&#xE4;">&#x2013; &#x1F600;</p>\n',
  );
});

test.each([
  ['up to the next heading', '<h3 id="a">A</h3><p>x</p><h3>B</h3>', '<p>x</p>'],
  [
    'with headings below it',
    '<h3><a id="a"></a>A</h3><h4>x</h4><p>y</p><h2>B</h2>',
    '<h4>x</h4><p>y</p>',
  ],
  ['to the end', '<h3>Z</h3><h4 id="a">A</h4><p>x</p>', '<p>x</p>'],
  ['of no heading', '<h3>A</h3><p id="a">x</p>', undefined],
  ['of nothing', '<h3>A</h3><p>x</p>', undefined],
  [
    'of a heading in a quotation',
    '<blockquote><h3 id="a">A</h3><p>x</p></blockquote><p>y</p>',
    undefined,
  ],
])('what stands below a heading: %s', (_, html, expected) => {
  expect(belowHeading(html, 'a')).toBe(expected);
});
