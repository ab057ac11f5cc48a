import { describe, expect, test } from 'vitest';
import { withFullStop, withoutFullStop } from '../../src/locale/full-stop.ts';
import { fill, textOf } from '../../src/locale/say.ts';

describe('a sentence without its full stop', () => {
  test.each([
    ['en', 'We ask you.', 'We ask you'],
    ['en', 'We ask you', 'We ask you'],
    ['en', 'Example Inc.', 'Example Inc.'],
    ['en', 'Post & Co.', 'Post & Co.'],
    ['en', 'Example S.p.A.', 'Example S.p.A.'],
    ['en', 'Written to J. K.', 'Written to J. K.'],
    ['en', 'We use zinc.', 'We use zinc'],
    ['fi', 'nimi, osoite jne.', 'nimi, osoite jne.'],
    ['fi', 'Kysymme sinulta.', 'Kysymme sinulta'],
    ['sv', 'lag 2018:1050, 2 kap.', 'lag 2018:1050, 2 kap.'],
    ['de', 'Beispiel e.V.', 'Beispiel e.V.'],
    ['de', 'Wir fragen Sie 2026.', 'Wir fragen Sie 2026'],
  ] as const)('%s: %s', (locale, text, expected) => {
    expect(withoutFullStop(text, locale)).toBe(expected);
  });
});

test('a full stop is put where there is none', () => {
  expect(['A', 'A.', 'Example Inc.'].map(withFullStop)).toEqual(['A.', 'A.', 'Example Inc.']);
});

test.each([
  ['Given to {x}.', 'Example Inc.', 'Given to Example Inc.'],
  ['Given to {x}.', 'Example', 'Given to Example.'],
  ['Given to {x}. Ask them.', 'Example Inc.', 'Given to Example Inc. Ask them.'],
  ['{x}, given.', 'Example Inc.', 'Example Inc., given.'],
  ['{x}..HEAD', 'a.', 'a...HEAD'],
])('a sentence %s ends once with %s', (template, x, expected) => {
  expect(textOf(fill(template, 'en', { x }))).toBe(expected);
});
