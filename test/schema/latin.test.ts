import { expect, test } from 'vitest';
import { latin } from '../../schema/latin.ts';

test.each([
  [/(?<!\p{L})fees?(?!\p{L})/iu, 'No FEES', 'coffees'],
  [/(?<![\p{L}\p{N}_-])maksu\p{L}*/giu, 'Maksuttömästi', 'x-maksu'],
  [/[^\p{L}]år$/iu, 'ett ÅR', 'blåår'],
  [/\p{L}{3} \p{N}{2}/iu, 'Łódź 12', 'a 1'],
  [/(?<!\p{L})[\p{L}.]+@/gu, 'to Åsa.Öhman@', '1@'],
])('%s finds by letters of Europe what it finds by all', (pattern, holds, lacks) => {
  const plain = latin(pattern);
  expect(plain.flags).toBe(pattern.flags.replace('u', ''));
  expect([plain.test(holds), pattern.test(holds)]).toEqual([true, true]);
  expect([latin(pattern).test(lacks), new RegExp(pattern).test(lacks)]).toEqual([false, false]);
});

test('what is escaped stays as it is', () => {
  expect(latin(/\[\p{N}\]\\/iu).source).toBe('\\[[0-9²³¹¼-¾]\\]\\\\');
});
