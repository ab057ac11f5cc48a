import { expect, test } from 'vitest';
import { rules } from '../../../src/check/rules/index.ts';
import { everyRule, packs, rulesFor } from '../../../src/check/run/packs.ts';
import { noticeOf } from '../../support/notices.ts';

const namesFor = (yaml: string) => rulesFor(noticeOf(yaml)).map(({ name }) => name);
const general = rules.map(({ name }) => name);

test('a controller in Finland answers to Finnish law too', () => {
  const names = namesFor('controller: {name: Kauppa Oy, country: FI}');
  expect(names.slice(0, general.length)).toEqual(general);
  expect(names.slice(general.length)).toContain('business-id-wrong');
});

test.each([
  ['SE', 'company-number-wrong-sweden'],
  ['EE', 'company-number-wrong-estonia'],
  ['DE', 'company-number-wrong-germany'],
])('a controller in %s answers to the law of that country alone', (country, rule) => {
  const names = namesFor(`controller: {name: Shop, country: ${country}}`);
  expect(names).toContain(rule);
  expect(names).not.toContain('business-id-wrong');
});

test.each([
  { name: 'a controller elsewhere', yaml: 'controller: {name: Shop A/S, country: DK}' },
  { name: 'a controller without a country', yaml: 'controller: {name: Shop}' },
  { name: 'no controller', yaml: 'dataSubjects: [{id: buyers, name: Buyers}]' },
])('$name answers to the GDPR alone', ({ yaml }) => {
  expect(namesFor(yaml)).toEqual(general);
});

test('a country has one pack, and a name one rule', () => {
  const countries = packs.map(({ country }) => country);
  expect(new Set(countries).size).toBe(countries.length);
  const names = everyRule.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
