import { expect, test } from 'vitest';
import { isRewritten } from '../../../src/publish/changes/is-rewritten.ts';
import { compareSections } from '../../../src/redline/redline.ts';
import { hastOf } from '../../redline/markdown-to-hast.ts';

const sections = (...texts: string[]) =>
  texts.map((text, at) => ({ id: `s${at}`, title: `Section ${at}`, body: hastOf(text) }));
const script = (before: string[], after: string[]) =>
  compareSections(sections(...before), sections(...after));

const old = [
  'We keep your orders for five years and then delete them, unless the law asks for more.',
  'Carriers receive your name and address with each parcel that they bring to your door.',
  'You can ask us at any time which of your data we have, and we will answer in a month.',
];
const young = [
  'Every purchase leaves a receipt in the ledger, where accountants must find it later on.',
  'Nobody outside this company learns who you are, except couriers on their daily rounds.',
  'Write a letter, send mail or call: requests on records are dealt with within four weeks.',
];

test.each([
  ['the same text', old, old, false],
  ['a word in each section', old, old.map((text) => text.replace('your', 'all your')), false],
  ['all sections', old, young, true],
  ['two of three, a word in the third', old, [...young.slice(0, 2), `${old[2]} Always.`], true],
  ['two of three, the third as it was', old, [...young.slice(0, 2), old[2] ?? ''], false],
  [
    'one paragraph of two in each',
    old.map((text) => `${text}\n\nIt stays.`),
    young.map((text) => `${text}\n\nIt stays.`),
    false,
  ],
  ['the only section', old.slice(0, 1), young.slice(0, 1), false],
])('%s: rewritten %o', (_, before, after, is) => {
  expect(isRewritten(script(before, after))).toBe(is);
});
