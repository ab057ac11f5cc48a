import { expect, test } from 'vitest';
import { eachOnOneLine, inLines, onOneLine } from '../../src/escape/unseen.ts';

test.each<[string, string, string]>([
  ['letters and signs', 'Säilytysaika – 100 % «a»', 'Säilytysaika – 100 % «a»'],
  ['no-break spaces', 'a\u00a0b\u202fc', 'a\u00a0b\u202fc'],
  ['soft hyphens', 'tietosuoja\u00adseloste', 'tietosuoja\u00adseloste'],
  ['emoji with joiners and selectors', '👩\u200d💻 ❤\ufe0f', '👩\u200d💻 ❤\ufe0f'],
  ['Persian with a non-joiner', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['a line break', 'a\nb', 'a\\nb'],
  ['a lone carriage return', 'a\rb', 'a\\rb'],
  ['a tab', 'a\tb', 'a\\tb'],
  ['an escape', 'a\u001b[2Jb', 'a\\u001B[2Jb'],
  ['a control of eight bits', 'a\u009b2Jb', 'a\\u009B2Jb'],
  ['delete and null', '\u007f\u0000', '\\u007F\\u0000'],
  ['separators', 'a\u2028b\u2029c\u0085d', 'a\\u2028b\\u2029c\\u0085d'],
  [
    'direction',
    '\u202ea\u202c\u2067b\u2069\u200f\u061c',
    '\\u202Ea\\u202C\\u2067b\\u2069\\u200F\\u061C',
  ],
  ['no width', 'a\u200bb\ufeffc\u2060d', 'a\\u200Bb\\uFEFFc\\u2060d'],
  ['tags', '\u{e0041}', '\\uDB40\\uDC41'],
  ['half of a pair', 'a\ud83db', 'a\\uD83Db'],
  ['fillers', '\u3164\u115f', '\\u3164\\u115F'],
])('a value on one line: %s', (_name, value, shown) => {
  expect(onOneLine(value)).toBe(shown);
});

test('lines and tabs of a text stay, lone carriage returns do not', () => {
  expect(inLines('a\n\tb\rc\u001b\n')).toBe('a\n\tb\\rc\\u001B\n');
});

test('values by name keep their names', () => {
  expect(eachOnOneLine({ key: 'a\nb', path: 'c' })).toEqual({ key: 'a\\nb', path: 'c' });
});
