import { expect, test } from 'vitest';
import { articleAddress, citeArticle, citeArticles } from '../../src/locale/articles.ts';
import { printCountry } from '../../src/locale/countries.ts';
import { printDate } from '../../src/locale/dates.ts';
import { printDuration } from '../../src/locale/durations.ts';
import { printValue } from '../../src/locale/values.ts';

test('dates are written as readers write them', () => {
  expect(printDate('2019-08-12', 'fi')).toBe('12.08.2019');
  expect(printDate('2019-08-12', 'sv')).toBe('12.08.2019');
  expect(printDate('2019-08-02', 'en')).toBe('2 August 2019');
});

test.each([
  ['P5Y', '5 vuotta', '5 vuoden', '5 år', '5 years'],
  ['P1Y', '1 vuosi', '1 vuoden', '1 år', '1 year'],
  ['P6M', '6 kuukautta', '6 kuukauden', '6 månader', '6 months'],
  ['P14D', '14 päivää', '14 päivän', '14 dagar', '14 days'],
  ['P2W', '2 viikkoa', '2 viikon', '2 veckor', '2 weeks'],
  [
    'P1Y6M',
    '1 vuosi ja 6 kuukautta',
    '1 vuoden ja 6 kuukauden',
    '1 år och 6 månader',
    '1 year and 6 months',
  ],
  ['PT48H', '48 tuntia', '48 tunnin', '48 timmar', '48 hours'],
])('%s in words', (duration, finnish, genitive, swedish, english) => {
  expect(printDuration(duration, 'fi')).toBe(finnish);
  expect(printDuration(duration, 'fi', 'genitive')).toBe(genitive);
  expect(printDuration(duration, 'sv')).toBe(swedish);
  expect(printDuration(duration, 'en')).toBe(english);
});

test('as an object only one of a unit is in the Finnish genitive', () => {
  expect(printDuration('P1Y', 'fi', 'object')).toBe('1 vuoden');
  expect(printDuration('P5Y', 'fi', 'object')).toBe('5 vuotta');
  expect(printDuration('P1Y6M', 'fi', 'object')).toBe('1 vuoden ja 6 kuukautta');
  expect(printDuration('P1Y', 'sv', 'object')).toBe('1 år');
});

test.each([
  ['13(1)(c)', '13 artiklan 1 kohdan c alakohta', 'artikel 13.1 c', 'Article 13(1)(c)'],
  ['21(2)', '21 artiklan 2 kohta', 'artikel 21.2', 'Article 21(2)'],
  ['27', '27 artikla', 'artikel 27', 'Article 27'],
])('%s is cited', (article, finnish, swedish, english) => {
  expect(citeArticle(article, 'fi')).toBe(finnish);
  expect(citeArticle(article, 'sv')).toBe(swedish);
  expect(citeArticle(article, 'en')).toBe(english);
});

test('articles have their official address', () => {
  expect(citeArticles(['13(1)(a)', '14(1)(a)'], 'sv')).toBe('artikel 13.1 a och artikel 14.1 a');
  expect(citeArticles(['13(2)(b)', '21(2)', '21(4)'], 'fi')).toBe(
    '13 artiklan 2 kohdan b alakohta ja 21 artiklan 2 ja 4 kohta',
  );
  expect(citeArticles(['21(2)', '21(4)'], 'sv')).toBe('artikel 21.2 och 21.4');
  expect(citeArticles(['21(2)', '21(4)'], 'en')).toBe('Article 21(2) and (4)');
  expect(articleAddress('13(1)(a)')).toBe('http://data.europa.eu/eli/reg/2016/679/art_13/oj');
});

test('values are printed by what they are', () => {
  expect(printCountry('US', 'fi')).toBe('Yhdysvallat');
  expect(printCountry('EEA', 'sv')).toBe('Europeiska ekonomiska samarbetsområdet');
  expect(printValue('legitimate-interests', 'basis', 'fi')).toBe('oikeutettu etu');
  expect(printValue(true, 'boolean', 'en')).toBe('yes');
  expect(printValue('2019-08-12', 'date', 'fi')).toBe('12.08.2019');
  expect(printValue('as it is', undefined, 'en')).toBe('as it is');
});
