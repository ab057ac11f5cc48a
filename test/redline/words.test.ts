import { expect, test } from 'vitest';
import { redlineOf } from './compare.ts';

/** Old text, new text, what a reader sees. */
const CASES: Record<string, [string, string, string]> = {
  'equal texts': ['kept six years', 'kept six years', '<p>kept six years</p>'],
  'a word replaced': [
    'kept six years',
    'kept ten years',
    '<p>kept <del>six</del><ins>ten</ins> years</p>',
  ],
  'a word inserted': ['we keep it', 'we also keep it', '<p>we <ins>also </ins>keep it</p>'],
  'a word inserted first': ['we keep it', 'Now we keep it', '<p><ins>Now </ins>we keep it</p>'],
  'a word deleted last': ['we keep it all', 'we keep it', '<p>we keep it<del> all</del></p>'],
  'a reflowed paragraph': ['we keep\nit all', 'we keep it\nall', '<p>we keep it\nall</p>'],
  'one not': ['We do sell data', 'We do not sell data', '<p>We do <ins>not </ins>sell data</p>'],
  'an inflected word': [
    'Säilytämme henkilötietoja viisi vuotta',
    'Säilytämme henkilötietojasi viisi vuotta',
    '<p>Säilytämme <del>henkilötietoja</del><ins>henkilötietojasi</ins> viisi vuotta</p>',
  ],
  'a date stays one token': [
    'Päivitetty 12.08.2019 viimeksi',
    'Päivitetty 12.09.2019 viimeksi',
    '<p>Päivitetty <del>12.08.2019</del><ins>12.09.2019</ins> viimeksi</p>',
  ],
  'a business id and an e-mail address': [
    'Infine Oy, 2930948-2, info@infine.example on rekisterinpitäjä',
    'Infine Oy, 2930949-2, tieto@infine.example on rekisterinpitäjä',
    '<p>Infine Oy, <del>2930948-2</del><ins>2930949-2</ins>, <del><a href="mailto:info@infine.example">info@infine.example</a></del><ins><a href="mailto:tieto@infine.example">tieto@infine.example</a></ins> on rekisterinpitäjä</p>',
  ],
  'a whole sentence, not its end and the next one’s start': [
    'We ask for it. We tell all.',
    'We ask for it. We keep all. We tell all.',
    '<p>We ask for it. <ins>We keep all. </ins>We tell all.</p>',
  ],
  'bold added': [
    'the whole list of names',
    'the **whole** list of names',
    '<p>the <del data-diff="format">whole</del><ins data-diff="format"><strong>whole</strong></ins> list of names</p>',
  ],
  'all bold': [
    'the list',
    '**the list**',
    '<p><del data-diff="format">the list</del><ins data-diff="format"><strong>the list</strong></ins></p>',
  ],
  'a change inside bold': [
    'the **long list of names** here',
    'the **short list of names** here',
    '<p>the <strong><del>long</del><ins>short</ins> list of names</strong> here</p>',
  ],
  'a link whose address alone changed': [
    'see [our list](https://a.example) now',
    'see [our list](https://b.example) now',
    '<p>see <del data-diff="link"><a href="https://a.example">our list</a></del><ins data-diff="link"><a href="https://b.example">our list</a></ins> now</p>',
  ],
  'words of a link': [
    'see [our list](https://a.example) now',
    'see [our full list](https://a.example) now',
    '<p>see <a href="https://a.example">our <ins>full </ins>list</a> now</p>',
  ],
  'another picture': [
    'the flow: ![chart](a.svg) of data',
    'the flow: ![chart](b.svg) of data',
    '<p>the flow: <del data-diff="link"><img alt="chart" src="a.svg"></del><ins data-diff="link"><img alt="chart" src="b.svg"></ins> of data</p>',
  ],
  'a hard break removed': [
    'Infine Oy\\\nAlppikatu 17',
    'Infine Oy\nAlppikatu 17',
    '<p>Infine Oy<del><br></del>\nAlppikatu 17</p>',
  ],
  'inline code keeps its spaces': [
    'the key `a  b` opens it',
    'the key `a b` opens it',
    '<p>the key <code>a<del>  </del><ins> </ins>b</code> opens it</p>',
  ],
  'struck text is no deletion': ['~~old~~ new', '~~old~~ new', '<p><s>old</s> new</p>'],
  'markup characters': ['a < b & c', 'a < b & d', '<p>a &lt; b &amp; <del>c</del><ins>d</ins></p>'],
  'a character left alone between replaced ones': [
    '我们会保存您的数据。',
    '公司将储存用户资料。',
    '<p data-diff="del" data-diff-op="rewritten"><del>我们会保存您的数据。</del></p>\n<p data-diff="ins" data-diff-op="rewritten"><ins>公司将储存用户资料。</ins></p>',
  ],
  'a picture of several signs': [
    'seen 👩🏽‍💻 today',
    'seen 👩🏻‍💻 today',
    '<p>seen <del>👩🏽‍💻</del><ins>👩🏻‍💻</ins> today</p>',
  ],
  'unspaced script': ['日本語の文', '日本人の文', '<p>日本<del>語</del><ins>人</ins>の文</p>'],
};

test.each(Object.entries(CASES))('%s', (_name, [before, after, expected]) => {
  expect(redlineOf(before, after)).toBe(expected);
});

test('a paragraph that kept less than two fifths of its order stands whole, old and new', () => {
  expect(redlineOf('aa bb cc dd ee ff', 'ff ee dd cc bb gg')).toBe(
    '<p data-diff="del" data-diff-op="rewritten"><del>aa bb cc dd ee ff</del></p>\n' +
      '<p data-diff="ins" data-diff-op="rewritten"><ins>ff ee dd cc bb gg</ins></p>',
  );
});

test('the number of a footnote that another comes before stands in its own text, and is no change', () => {
  const notes = '\n\n[^a]: First.\n[^b]: Second.';
  const call = (note: string, number: number) =>
    `<a aria-describedby="footnote-label" data-footnote-ref href="#user-content-fn-${note}">${number}</a>`;
  const redline = redlineOf(`We keep data[^b].${notes}`, `We keep[^a] data[^b].${notes}`);
  expect(redline.split('\n')[0]).toBe(
    `<p>We keep<ins><sup>${call('a', 1)}</sup></ins> data` +
      `<sup data-diff="move-from">${call('b', 1)}</sup><sup data-diff="move-to">${call('b', 2)}</sup>.</p>`,
  );
});
