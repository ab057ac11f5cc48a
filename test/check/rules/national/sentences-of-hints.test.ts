import { expect, test } from 'vitest';
import { locales, type Spoken } from '../../../../schema/languages.ts';
import { customerExceptionUntoldGermany } from '../../../../src/check/rules/national/DE/customer-exception-untold-germany.ts';
import { customerExceptionUntoldSweden } from '../../../../src/check/rules/national/SE/customer-exception-untold-sweden.ts';
import { personalNumberWithoutGroundSweden } from '../../../../src/check/rules/national/SE/personal-number-without-ground-sweden.ts';
import { every } from '../../../../src/words/every.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

/** The first sentence in quotes of the hint of a rule. */
function sentenceOf(
  rule:
    | 'customer-exception-untold-germany'
    | 'customer-exception-untold-sweden'
    | 'personal-number-without-ground-sweden',
  locale: Spoken,
): string {
  const sentence = /"([^"]+)"/u.exec(every[locale].words.rules[rule].hint)?.[1];
  if (!sentence) throw new Error(`The hint of ${rule} gives no sentence in ${locale}.`);
  return sentence;
}

const exception =
  'purposes: [{id: ads, name: Ads, marketing: {channels: [email], customerException: true}}]';

test.each(locales)('the customer exception is told by the sentence of its hint: %s', (locale) => {
  for (const [rule, name] of [
    [customerExceptionUntoldGermany, 'customer-exception-untold-germany'],
    [customerExceptionUntoldSweden, 'customer-exception-untold-sweden'],
  ] as const) {
    expect(findingsOf(rule, noticeOf(exception, 'Text.', locale))).toHaveLength(1);
    expect(findingsOf(rule, noticeOf(exception, sentenceOf(name, locale), locale))).toEqual([]);
  }
});

test.each(locales)('a personal number is justified by the sentence of the hint: %s', (locale) => {
  const number = (description: string) =>
    noticeOf(
      `controller: {name: Butik AB, country: SE}
purposes: [{id: credit, name: Credit, data: [number], bases: [{basis: contract}], description: "${description}"}]
dataCategories: [{id: number, name: Number, nationalId: true}]`,
      'Text.',
      locale,
    );
  const told = sentenceOf('personal-number-without-ground-sweden', locale);
  expect(findingsOf(personalNumberWithoutGroundSweden, number('Text.'))).toHaveLength(1);
  expect(findingsOf(personalNumberWithoutGroundSweden, number(told))).toEqual([]);
});
