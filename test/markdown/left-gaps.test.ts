import { expect, test } from 'vitest';
import { findLeftGaps } from '../../src/markdown/left-gaps.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const found = (markdown: string) =>
  findLeftGaps(markdown, parseMarkdown(markdown)).map(({ text, line }) => `${line}: ${text}`);

test.each<[string, string[]]>([
  ['# Recipients\n\nname of the accounting firm\n', ['3: name of the accounting firm']],
  ['We write invoices. Name of the accounting firm.', ['1: Name of the accounting firm']],
  ['Laskumme tekee muu. Tilitoimiston nimi. Muita ei ole.', ['1: Tilitoimiston nimi']],
  ['Ask us for the name of the accounting firm.', []],
  ['Name of the accounting firm: Books Ltd.', []],
  ['# Name of the cookie\n\n- name of the cookie\n', []],
  ['| Name of the cookie |\n| --- |\n| name of the cookie |\n', []],
  ['`name of the cookie`', []],
])('%j', (markdown, expected) => {
  expect(found(markdown)).toEqual(expected);
});
