import { expect, test } from 'vitest';
import { element, xmlText } from '../../src/escape/xml.ts';
import { readXml } from '../support/read-xml.ts';

test('elements, attributes and texts', () => {
  expect(xmlText(element('a', { b: 'c', d: 1 }, element('e'), 'f', element('g', {}, 'h')))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="c" d="1"><e/>f<g>h</g></a>\n',
  );
});

/** A text, and what a reader of XML gets of it; the same where nothing else is said. */
test.each<[string, string, string?]>([
  ['the end of a character section', 'a[b[0]]> is gone'],
  ['markup', '<a href="x">&amp;</a> \'q\''],
  ['a character section', '<![CDATA[x]]>'],
  ['line breaks and tabs', 'a\nb\tc'],
  ['a carriage return', 'a\rb\r\nc'],
  ['controls that XML forbids', 'a\u0000b\u001bc\u000bd', 'a\ufffdb\ufffdc\ufffdd'],
  ['controls that XML allows', 'a\u0085b\u009bc\u007f'],
  ['noncharacters', 'a\ufffeb\uffff', 'a\ufffdb\ufffd'],
  ['half of a pair', 'a\ud800b', 'a\ufffdb'],
  ['direction and no width', '\u202ea\u200b\ufeff\u2028'],
  ['a command of a CI', '::error::a\n  ::b ##[error]c ##vso[d]'],
])('%s', (_name, text, read = text) => {
  const xml = xmlText(element('root', { a: text }, text));
  expect(readXml(xml)).toEqual([{ name: 'root', attributes: { a: read }, text: read }]);
  expect(xml.replaceAll(/[\n\t]/gu, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Cs}]/u);
  expect(xml).not.toMatch(/^\s*::|##\w*\[|\]\]>/mu);
});
