import { expect, test } from 'vitest';
import { authorityRows } from '../../../src/publish/facts/authority.ts';
import { noticeOf } from '../../support/notices.ts';

function rows(complaint: string): (readonly [string, string | undefined])[] {
  const notice = noticeOf(`complaint: ${complaint}`, 'Text of three words.', 'fi');
  const [section] = notice.sections;
  if (!section) throw new Error('no section');
  return authorityRows(notice, section, '2026-01-01').map(({ label, values }) => [
    label,
    values[0]?.text,
  ]);
}

test('a country stands for its supervisory authority, with its addresses', () => {
  const told = new Map(rows('{authority: FI, text: Voit valittaa.}'));
  expect(told.get('Viranomainen')).toBe('Tietosuojavaltuutetun toimisto');
  expect(told.get('Verkossa')).toBe('tietosuoja.fi');
});

test('of an authority that is named, or told in the prose, nothing is added', () => {
  expect(rows('{authority: {name: Viranomainen, country: FI}, text: Voit valittaa.}')).toEqual([]);
  expect(rows('{authority: FI, seen: Text of three}')).toEqual([]);
});
