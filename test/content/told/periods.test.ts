import { describe, expect, test } from 'vitest';
import type { ContentLanguage } from '../../../schema/languages.ts';
import { readPeriod } from '../../../src/content/told/values/read-period.ts';
import { vocabularyOf } from '../../../src/content/told/vocabulary.ts';

const read = (text: string, locale: ContentLanguage) => {
  const vocabulary = vocabularyOf(locale);
  if (!vocabulary) throw new Error(`No words in ${locale}, expected some.`);
  const period = readPeriod(text, vocabulary);
  return 'value' in period ? period.value : period.fault.data['reason'];
};

test.each<[ContentLanguage, string, object]>([
  ['en', '3 years', { period: 'P3Y' }],
  ['en', 'for six (6) months', { period: 'P6M' }],
  [
    'en',
    'at most 30 days after the visit',
    { bound: 'at-most', period: 'P30D', from: 'the visit' },
  ],
  [
    'en',
    'during the contract and at least 3 years from its end; longer, if a dispute is open',
    {
      during: 'during the contract',
      bound: 'at-least',
      period: 'P3Y',
      from: 'its end',
      longerIf: 'a dispute is open',
    },
  ],
  ['en', 'as long as the dispute lasts', { criterion: 'as long as the dispute lasts' }],
  [
    'en',
    '6 years from the end of the calendar year in which the financial year ended',
    { period: 'P6Y', from: 'the end of the calendar year in which the financial year ended' },
  ],
  ['fi', '3 kuukautta tilauksen päättymisestä', { period: 'P3M', from: 'tilauksen päättymisestä' }],
  [
    'fi',
    'asiakassuhteen ajan ja enintään viisi vuotta sen päättymisen jälkeen',
    {
      during: 'asiakassuhteen ajan',
      bound: 'at-most',
      period: 'P5Y',
      from: 'sen päättymisen jälkeen',
    },
  ],
  ['fi', '5 vuoden ajan', { period: 'P5Y' }],
  [
    'fi',
    '6 vuotta sen kalenterivuoden lopusta, jonka aikana tilikausi on päättynyt',
    { period: 'P6Y', from: 'sen kalenterivuoden lopusta, jonka aikana tilikausi on päättynyt' },
  ],
  [
    'sv',
    'under avtalet och 2 år efter dess slut',
    { during: 'under avtalet', period: 'P2Y', from: 'dess slut' },
  ],
  ['sv', 'högst 14 dagar', { bound: 'at-most', period: 'P14D' }],
  [
    'de',
    'während der Vertragsdauer und mindestens 10 Jahre ab Ende des Geschäftsjahres',
    {
      during: 'während der Vertragsdauer',
      bound: 'at-least',
      period: 'P10Y',
      from: 'Ende des Geschäftsjahres',
    },
  ],
])('%s: %s', (locale, text, period) => {
  expect(read(text, locale)).toEqual(period);
});

describe('what leaves a doubt is not read', () => {
  test.each<[ContentLanguage, string, string]>([
    ['en', '3-5 years', 'period-several'],
    ['en', '3 to 5 years', 'period-several'],
    ['en', '3 years or 5 years', 'period-several'],
    ['en', '1.5 years', 'period-several'],
    ['en', '1½ years', 'period-several'],
    ['en', 'half a year', 'period-several'],
    ['en', '1 year and 6 months', 'period-several'],
    ['en', 'some years', 'period-number'],
    ['en', '3', 'period-number'],
    ['en', 'about 3 years', 'period-doubt'],
    ['en', '3 years or longer', 'period-doubt'],
    ['en', '3 years or so', 'period-words'],
    ['en', 'nearly always 3 years', 'period-doubt'],
    ['en', '3 years where the law says so', 'period-words'],
    ['en', 'six (5) months', 'period-several'],
    ['fi', '3–5 vuotta', 'period-several'],
    ['fi', '3,5 vuotta', 'period-several'],
    ['fi', 'puoli vuotta', 'period-several'],
    ['fi', 'noin 3 vuotta', 'period-doubt'],
    ['fi', 'muutama vuosi', 'period-number'],
    ['fi', '3 vuotta tai kauemmin', 'period-doubt'],
    ['fi', '3 vuotta tarpeen mukaan', 'period-words'],
    ['sv', 'cirka 3 år', 'period-doubt'],
    ['sv', 'några år', 'period-number'],
    ['de', 'etwa 3 Jahre', 'period-doubt'],
    ['de', 'einige Jahre', 'period-number'],
  ])('%s: %s', (locale, text, reason) => {
    expect(read(text, locale)).toBe(reason);
  });
});
