import { expect, test } from 'vitest';
import { appendEntry, parseLedger, readLedger, verifyLedger } from '../../src/revise/ledger.ts';
import { filesFrom } from '../support/memory-files.ts';

const folder = 'content/notices/shop';
const file = `${folder}/revisions/ledger.yaml`;
const at = { file, line: 1, column: 1 };
const day = '2025-01-01';
const told = { type: 'told', revision: day, date: day, channels: ['email'] } as const;

/** The text of a ledger in which people were told so often. */
function ledgerOf(count: number): string {
  let text = '';
  for (let written = 0; written < count; written += 1) {
    ({ text } = appendEntry(parseLedger(text, file).lines, { ...told, channels: ['email'] }));
  }
  return text;
}

test('no file is an empty ledger that is not there', () => {
  expect(readLedger(filesFrom({}), folder)).toEqual({
    file,
    exists: false,
    lines: [],
    problems: [],
  });
});

test.each([
  ['is no text', new Uint8Array([0xff, 0xfe, 0]), { at: { file } }],
  ['is no list', 'seq: 1\n', { code: 'yaml-invalid', at, data: { reason: 'list' } }],
  ['is no YAML', '- {', { at: { file } }],
])('a ledger that %s is there, and is named', (_, content, problem) => {
  expect(readLedger(filesFrom({ [file]: content }), folder)).toMatchObject({
    exists: true,
    lines: [],
    problems: [problem],
  });
});

test('an entry with a key too many is named and counts as none', () => {
  const { lines, problems } = parseLedger(ledgerOf(2).replace('{seq: ', '{more: x, seq: '), file);
  expect(lines.map(({ entry }) => entry.seq)).toEqual([2]);
  expect(problems).toMatchObject([{ at: { file, line: 1 } }]);
});

test('a whole chain holds, and a broken link is told by what does not follow', () => {
  const { lines } = parseLedger(ledgerOf(3), file);
  expect(verifyLedger(lines)).toEqual([]);
  const [first, second, third] = lines;
  if (!first || !second || !third) throw new Error('no three entries');
  expect(verifyLedger([first, third])).toEqual([{ line: third, why: 'previous' }]);
  const counted = { ...second, entry: { ...second.entry, seq: 7 } };
  expect(verifyLedger([first, counted, third])).toEqual([{ line: counted, why: 'seq' }]);
});
