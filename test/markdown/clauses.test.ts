import { describe, expect, test } from 'vitest';
import { markdownToHtml } from '../../src/markdown/render.ts';

/** The blocks of a text, each on a line: the level of a clause or `-`, and its text. */
function clauses(markdown: string): string[] {
  const html = markdownToHtml(markdown).replace(/ id="[^"]*"/gu, '');
  return [...html.matchAll(/<p(?: class="clause clause-(\d)")?>(.*?)<\/p>/gsu)].map(
    ([, level = '-', text = '']) => `${level} ${text.replace(/\n/gu, '⏎')}`,
  );
}

describe('clauses', () => {
  test.each<[string, string, string[]]>([
    ['plain numbers', '1.1 We ask.\n1.2 We keep.', ['1 1.1 We ask.', '1 1.2 We keep.']],
    [
      'letters below numbers',
      '1.1 We ask for:\n(a) names\n(b) numbers\n1.2 We keep them.',
      ['1 1.1 We ask for:', '2 (a) names', '2 (b) numbers', '1 1.2 We keep them.'],
    ],
    [
      'three levels',
      '1.1 A\n1.1.1 B\n1.1.2 C\n(i) D\n(ii) E\n2. F\n2.1 G',
      ['1 1.1 A', '2 1.1.1 B', '2 1.1.2 C', '3 (i) D', '3 (ii) E', '1 2. F', '1 2.1 G'],
    ],
    ['letters with a bracket', 'a) one\nb) two', ['1 a) one', '1 b) two']],
    ['letters with a full stop', 'a. one\nb. two', ['1 a. one', '1 b. two']],
    ['capitals in brackets', '(A) one\n(B) two', ['1 (A) one', '1 (B) two']],
    ['numbers in brackets', '(1) one\n(2) two', ['1 (1) one', '1 (2) two']],
    ['Roman numbers', '(iv) one\n(v) two', ['1 (iv) one', '1 (v) two']],
    ['the letter i', '(h) one\n(i) two\n(j) three', ['1 (h) one', '1 (i) two', '1 (j) three']],
    ['sections', '§ 3 Uses\n§ 4 Places', ['1 § 3 Uses', '1 § 4 Places']],
    ['Finnish sections', '3 § Käyttö\n4 § Paikat', ['1 3 § Käyttö', '1 4 § Paikat']],
    [
      'words before',
      'We ask for\n(a) names\n(b) mail',
      ['- We ask for', '1 (a) names', '1 (b) mail'],
    ],
    [
      'lines that go on',
      '1.1 We ask\nfor it.\n1.2 We keep.',
      ['1 1.1 We ask⏎for it.', '1 1.2 We keep.'],
    ],
    ['small letters', '1.1 names\n1.2 letters', ['1 1.1 names', '1 1.2 letters']],
    ['hard breaks', '1.1 A.  \n1.2 B.\\\n1.3 C.', ['1 1.1 A.', '1 1.2 B.', '1 1.3 C.']],
    [
      'bold numbers',
      '**1.1** A.\n**1.2** B.',
      ['1 <strong>1.1</strong> A.', '1 <strong>1.2</strong> B.'],
    ],
    ['one taken out', '1.1 We ask\n1.4 We keep', ['1 1.1 We ask', '1 1.4 We keep']],
    ['paragraphs of their own', '1.1 A\n\n1.2 B', ['1 1.1 A', '1 1.2 B']],
    ['a list between', '1.1 A\n\n- x\n\n1.2 B', ['1 1.1 A', '1 1.2 B']],
    ['one that is left alone', '1.1 We ask\nfor it.', ['1 1.1 We ask⏎for it.']],
    ['a letter that is left alone', '(a) names', ['1 (a) names']],
    ['in a quotation', '> 1.1 A\n> 1.2 B', ['1 1.1 A', '1 1.2 B']],
    ['HTML', '<p>1. A<br>2. B</p>', ['1 1. A', '1 2. B']],
    ['sections of statutes', '6 a § Käyttö\n6 b § Muu', ['1 6 a § Käyttö', '1 6 b § Muu']],
    ['numbers alone', '4 §\nTiedot\n5 §\nKäyttö', ['1 4 §⏎Tiedot', '1 5 §⏎Käyttö']],
    ['signs alone', '§ 4\nData\n§ 5\nBruk', ['1 § 4⏎Data', '1 § 5⏎Bruk']],
    [
      'chapters',
      '1 kap.\nInledning\n1 § Mål\n2 kap.\nMer',
      ['1 1 kap.⏎Inledning', '2 1 § Mål', '1 2 kap.⏎Mer'],
    ],
    ['decimals alone', '1.1\nScope\n1.2\nUse', ['1 1.1⏎Scope', '1 1.2⏎Use']],
    ['letters alone', '(a)\nnames\n(b)\nmail', ['1 (a)⏎names', '1 (b)⏎mail']],
    ['a section right below a chapter', '1 kap.\n1 § Mål', ['1 1 kap.', '2 1 § Mål']],
    ['typed bullets', '1.1 A:\n• b\n• c\n1.2 D', ['1 1.1 A:⏎• b⏎• c', '1 1.2 D']],
    [
      'plain numbers after letters',
      '(a) one.\n(b) two.\n\n1.1 A\n1.2 B',
      ['1 (a) one.', '1 (b) two.', '1 1.1 A', '1 1.2 B'],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(clauses(markdown)).toEqual(expected);
  });
});

describe('clauses and lists', () => {
  /** The blocks of a text: what each is, by tags, and what it says. */
  const blocks = (markdown: string) =>
    markdownToHtml(markdown)
      .replace(/ id="[^"]*"/gu, '')
      .replace(/<p class="clause clause-(\d)">/gu, '<c$1>')
      .replace(/\s*<\/?(?:p|[uo]l|blockquote|strong)>\s*|<\/(?:p|li)>/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();

  test.each([
    [
      'letters below an item',
      '1. We ask\n(a) names\n(b) mail\n2. We keep',
      '<li> We ask <c1>(a) names <c1>(b) mail <li>We keep',
    ],
    ['a number below an item', '1. We ask\n1.1 Names\n2. So', '<li> We ask <c1>1.1 Names <li>So'],
    ['a number below a bullet', '- item\n1.1 We ask', '<li>item <c1>1.1 We ask'],
    [
      'numbers around bullets',
      '1.1 We ask:\n- names\n- mail\n1.2 We keep.',
      '<c1>1.1 We ask: <li>names <li>mail <c1>1.2 We keep.',
    ],
    [
      'letters around bullets',
      '(a) We ask:\n- **names**\n(b) we keep:\n- all\n(c) so.',
      '<c1>(a) We ask: <li> names <c1>(b) we keep: <li>all <c1>(c) so.',
    ],
    [
      'bullets in bullets',
      '1.1 A:\n- b\n  - c\n1.2 D\n- e\n1.3 F',
      '<c1>1.1 A: <li>b <li>c <c1>1.2 D <li>e <c1>1.3 F',
    ],
    ['a clause in bold', '- a\n**1.2** B\n- c', '<li>a <c1> 1.2 B <li>c'],
    ['a clause behind a break', '- a  \n1.2 B', '<li>a <c1>1.2 B'],
    [
      'a section below a bullet',
      '3 § Tiedot\n- nimi\n4 § Käyttö',
      '<c1>3 § Tiedot <li>nimi <c1>4 § Käyttö',
    ],
    ['a quotation', '> They said\n1.2 We keep', 'They said <c1>1.2 We keep'],
    ['a bullet in a quotation', '> - a\n> 1.2 We keep', '<li>a <c1>1.2 We keep'],
    ['what is indented', '- a\n  1.2 We keep', '<li> a <c1>1.2 We keep'],
    ['words that go on', '- more than\n1.5 kilos', '<li>more than 1.5 kilos'],
    ['a point that goes on', '- by Article 6(1)\n(b) of it', '<li>by Article 6(1) (b) of it'],
    ['a number with a day', '- since\n1.5.2026 we ask', '<li>since 1.5.2026 we ask'],
  ])('%s', (_, markdown, expected) => {
    expect(blocks(markdown)).toBe(expected);
  });
});

describe('no clauses', () => {
  test.each([
    ['one number within', 'We ask as in\n1.1 The terms'],
    ['a number of a sentence', '1.5 kilos of paper.'],
    ['quantities', 'more than\n1.1 million people and\n1.2 million firms'],
    ['quantities that begin a text', '1.1 miljoonaa ihmistä ja\n1.2 miljoonaa yritystä'],
    ['running text', 'as said in\n1.5 of the terms and\n1.6 of the notice'],
    ['dates', 'from\n1.12.2026 on and\n2.12.2026 too'],
    ['percentages', 'between\n1.1 % and\n1.2 % of them'],
    ['a letter of a sentence', 'see point\n(b) and point\n(d) of it'],
    ['a point on the next line', 'by Article 6(1)\n(b) of the GDPR and Article 6(1)\n(c) of it.'],
    ['a paragraph on the next line', 'by Article 6\n(1) and (2) and Article 7\n(2) alike'],
    ['both on the next line', 'by Article 6\n(1)(f) and Article 9\n(2)(a) of it'],
    ['both on lines of their own', 'under Article 6\n(1)\n(b) of the GDPR and so'],
    ['a point with a space', 'by Art. 6 (1)\n(f) GDPR and Art. 9 (2)\n(a) GDPR'],
    ['a list of points', 'under points (a)\nand\n(b) of Article 6(1)'],
    ['a chapter of a law', 'enligt 21 kap.\n7 § Offentlighetslagen och 22 kap.\n8 § Lagen'],
    ['a version', 'since version\n1.5\nof it and\n1.6\nof it'],
    ['a point in Finnish', 'artiklan 6 kohdan\n(b) alakohdan ja kohdan\n(c) alakohdan nojalla'],
    ['a point in Swedish', 'enligt artikel 6(1)\n(b) och artikel 6(1)\n(c) i förordningen'],
    ['a section on the next line', 'lain\n4 § tai lain\n5 § nojalla'],
    ['headings between', '1.1 kilos.\n\n## Next\n\n1.2 kilos.'],
  ])('%s', (_, markdown) => {
    expect(markdownToHtml(markdown)).not.toContain('clause');
  });

  test('HTML of an author cannot pass for one', () => {
    expect(markdownToHtml('<p class="clause clause-1">Text</p>')).toBe('<p>Text</p>\n');
  });
});

test('the id of a clause follows its words, not its number', () => {
  const ids = (markdown: string) =>
    [...markdownToHtml(markdown).matchAll(/id="([^"]*)"/gu)].map(([, id]) => id);
  expect(ids('1.1 We ask for names.\n1.2 We keep them.')).toEqual([
    'we-ask-for-names',
    'we-keep-them',
  ]);
  expect(ids('1.1 New.\n1.2 We ask for names.\n1.3 We keep them.')).toEqual([
    'new',
    'we-ask-for-names',
    'we-keep-them',
  ]);
  expect(ids('## We keep\n\n1.1 We keep\n1.2 We keep')).toEqual([
    'we-keep',
    'we-keep-1',
    'we-keep-2',
  ]);
});
