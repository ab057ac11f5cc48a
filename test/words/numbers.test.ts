import { expect, test } from 'vitest';
import { every } from '../../src/words/every.ts';

test.each([
  ['fi', 'viisi', 5],
  ['fi', 'viiden', 5],
  ['fi', 'viittä', 5],
  ['fi', 'kahdentoista', 12],
  ['fi', 'neljätoista', 14],
  ['fi', 'kahdenkymmenenneljän', 24],
  ['fi', 'kolmekymmentä', 30],
  ['fi', 'kymmenen', 10],
  ['fi', 'sadan', 100],
  ['sv', 'fem', 5],
  ['sv', 'ett', 1],
  ['sv', 'fjorton', 14],
  ['sv', 'trettiofem', 35],
  ['en', 'a', 1],
  ['en', 'fourteen', 14],
  ['en', 'thirty-five', 35],
] as const)('%s %s is %i', (locale, word, number) => {
  expect(every[locale].reading.numbers.get(word)).toBe(number);
});

test('no word stands for a number that it is not', () => {
  expect(every.fi.reading.numbers.get('vuosi')).toBeUndefined();
  expect(Math.max(...every.fi.reading.numbers.values())).toBe(100);
  expect(new Set(every.sv.reading.numbers.values()).size).toBe(100);
});
