import { expect, test } from 'vitest';
import {
  bareUnitsInText,
  isSameLength,
  lengthOf,
  periodsInText,
} from '../../../src/locale/reading/periods-in-text.ts';

test.each([
  ['fi', 'Säilytämme tietoja viisi vuotta.', ['viisi vuotta']],
  ['fi', 'viiden vuoden ajan', ['viiden vuoden']],
  ['fi', 'enintään 5 vuotta', ['5 vuotta']],
  ['fi', '5 v ja 5 v.', ['5 v', '5 v', '5 v ja 5 v']],
  ['fi', 'viisivuotinen säilytys', ['viisivuotinen']],
  ['fi', '24 kk:n kuluttua', ['24 kk']],
  ['fi', '30 kalenteripäivän aikana', ['30 kalenteripäivän']],
  ['fi', 'puoli vuotta', ['puoli vuotta']],
  ['fi', '1 vuosi ja 6 kuukautta', ['1 vuosi', '6 kuukautta', '1 vuosi ja 6 kuukautta']],
  ['fi', 'sen kalenterivuoden lopusta, vuosittain', []],
  ['fi', 'neljä kertaa vuodessa', []],
  ['sv', 'Vi sparar uppgifterna i fem år.', ['fem år']],
  ['sv', 'inom en månad', ['en månad']],
  ['sv', 'efter 14 dagar', ['14 dagar']],
  ['sv', 'ett halvt år', ['ett halvt år']],
  ['en', 'for five years', ['five years']],
  ['en', 'a five-year period', ['five-year']],
  ['en', 'within a month', ['a month']],
  ['en', 'for half a year', ['half a year']],
  ['en', 'six (6) months', ['six (6) months']],
  ['en', 'Article 12 of 2016', []],
] as const)('%s: %s', (locale, text, words) => {
  expect(periodsInText(text, locale).map((period) => period.words)).toEqual(words);
});

test.each([
  ['P5Y', 'viiden vuoden', 'fi'],
  ['P1Y', '12 kuukautta', 'fi'],
  ['P1Y6M', 'yksi vuosi ja kuusi kuukautta', 'fi'],
  ['P2W', 'fjorton dagar', 'sv'],
  ['P2W', '2 viikkoa', 'fi'],
  ['P14D', 'kahden viikon kuluessa', 'fi'],
  ['P3W', 'tre veckor', 'sv'],
  ['P1W', 'en vecka', 'sv'],
  ['P4W', 'within four weeks', 'en'],
  ['P28D', 'four-week period', 'en'],
  ['P35D', 'thirty-five days', 'en'],
  ['PT72H', '72 hours', 'en'],
  ['P6M', 'half a year', 'en'],
] as const)('%s is %s', (duration, text, locale) => {
  const named = periodsInText(text, locale);
  expect(named.some(({ length }) => isSameLength(length, lengthOf(duration)))).toBe(true);
});

test('a month is not thirty days', () => {
  expect(isSameLength(lengthOf('P1M'), lengthOf('P30D'))).toBe(false);
});

test('a unit by itself is one', () => {
  const [month] = bareUnitsInText('viimeistään kuukauden kuluessa', 'fi');
  expect(month).toMatchObject({ words: 'kuukauden', length: lengthOf('P1M') });
});

test('a week by itself is seven days', () => {
  const [week] = bareUnitsInText('inom en vecka', 'sv');
  expect(week).toMatchObject({ words: 'vecka', length: { months: 0, days: 7 } });
  expect(lengthOf('P1W')).toEqual(lengthOf('P7D'));
});

test.each([
  ['a-'.repeat(20_000), []],
  [`${'a-'.repeat(20)}five years`, []],
  [`${'x'.repeat(40)} years`, []],
  ['kahdeksankymmentäkahdeksan vuotta', ['kahdeksankymmentäkahdeksan vuotta']],
  ['six   months', ['six   months']],
])('a name of a number is no longer than one: %#', (text, expected) => {
  const locale = text.startsWith('k') ? 'fi' : 'en';
  expect(periodsInText(text, locale).map(({ words }) => words)).toEqual(expected);
});
