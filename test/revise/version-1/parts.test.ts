import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalBody } from '../../../src/revise/version-1/canonical-body.ts';
import { parseMarkdown } from '../../../src/revise/version-1/parse-markdown.ts';
import { plainParagraph } from '../../../src/revise/version-1/plain-paragraph.ts';
import { nothingKnown } from '../../../src/revise/version-1/read-content.ts';
import { bodyReader } from '../../../src/revise/version-1/read-parts.ts';
import { readSection } from '../../../src/revise/version-1/read-section.ts';
import { splitBody } from '../../../src/revise/version-1/split-body.ts';
import { toTree } from '../../../src/revise/version-1/to-tree.ts';
import { examples } from '../../redline/spec-documents.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { oddBodies } from './odd-texts.ts';

const whole = (body: string) => canonicalBody(toTree(parseMarkdown(body)));

const inParts = (body: string) =>
  readSection(new TextEncoder().encode(`---\ntitle: T\n---\n${body}`), nothingKnown(), bodyReader)
    ?.body;

/** Lines that begin, end and go on in many ways. */
const lines = [
  ...['', '', ' ', 'Words of a text.', 'Words, and more', '# A heading', '| a | b |', '| - | - |'],
  ...['- item', '  more of it', '  - inner', '1. first', '> quote', '    code', '\tcode', '---'],
  ...['===', 'a  ', 'a\\', 'www.shop.example', 'Ask a@shop.example', '**bold', 'text**', '`code'],
  ...['Ä word – with “quotes”', 'a_b_c', '* star', '+ plus', '[link](a)', '![p](b)', '<div>', '-'],
  ...['```', '~~~', '[a]: b', '[^a]: note', 'a[^a]', '&amp; more', '\\# no heading', 'end&nbsp;'],
];

const runs = propertyRuns(300);

test('a body says in parts what it says as a whole', () => {
  const body = fc
    .array(fc.constantFrom(...lines), { maxLength: 14 })
    .map((some) => some.join('\n'));
  fc.assert(
    fc.property(body, (text) => {
      expect(inParts(text)).toEqual(whole(text));
    }),
    { numRuns: runs, seed: 20_261_129 },
  );
});

test('so does every example of CommonMark, beside others, and every odd text', () => {
  const bodies = [...oddBodies, ...examples].filter((body) => !body.includes('\r'));
  for (const [index, body] of bodies.entries()) {
    expect(inParts(body)).toEqual(whole(body));
    const pair = `${body}\n\nWords.\n\n${bodies[(index * 7) % bodies.length]}`;
    expect(inParts(pair)).toEqual(whole(pair));
  }
});

test.each([
  ['Words of a text.', ['Words of a text.']],
  ['One.\n\nTwo.\n \t\n\nThree.', ['One.', 'Two.', 'Three.']],
  ['- a\n\n  b\n\n- c\n\nWords.', ['- a\n\n  b\n\n- c', 'Words.']],
  ['One.\n\n1. two', ['One.\n\n1. two']],
  ['One.\n\n```\na\n\nb\n```', ['One.\n\n```\na\n\nb\n```']],
])('%j has the parts %j', (body, parts) => {
  expect(splitBody(body).map((part) => part.replace(/\s+$/u, ''))).toEqual(parts);
});

test.each([
  ['Words of\na text, “so” – to say: 5 %.\n', 'Words of a text, “so” – to say: 5 %.'],
  ['Words  \nbreak', undefined],
  ['Words *bold*', undefined],
  ['- item', undefined],
  ['Words\n- item', undefined],
  ['Words\n===', undefined],
  ['See www.shop.example', undefined],
  ['a\n\nb', undefined],
])('the text of %j, if it is a paragraph without markup, is %j', (part, text) => {
  expect(plainParagraph(part)).toBe(text);
  if (text !== undefined) expect(whole(part)).toEqual([['p', {}, [text]]]);
});
