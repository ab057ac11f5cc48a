import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../../schema/languages.ts';
import { everyRule } from '../../../../src/check/run/packs.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { noticeOf } from '../../../support/notices.ts';
import { absent, told } from './against-facts.ts';
import { quiet } from './quiet.ts';

const names = ['text-against-fact', 'text-value-differs', 'disclosure-denied'];
const rules = everyRule.filter(({ name }) => names.includes(name));
const request = { rules, day: '2026-11-30', speak: 'en', archived: false } as const;

const free: Readonly<Record<Locale, string>> = {
  fi: 'Oikeuksien käyttäminen on maksutonta.',
  sv: 'Rättigheterna är kostnadsfria.',
  en: 'Using your rights costs nothing.',
  de: 'Die Ausübung Ihrer Rechte ist kostenlos.',
};

describe.each(locales)('%s', (locale) => {
  const found = (yaml: string, sentence: string) =>
    checkNotice(noticeOf(yaml, sentence, locale), request).map(({ severity }) => severity);
  const { prices, parts, general, asides, whole } = quiet[locale];

  test('a price of something else is no fee for a request', () => {
    const yaml = `requests: {fee: ${free[locale]}}`;
    expect(prices.filter((sentence) => found(yaml, sentence).length > 0)).toEqual([]);
  });

  test('a denial of a part denies no other fact', () => {
    expect(parts.filter((sentence) => found(told[locale], sentence).length > 0)).toEqual([]);
  });

  test('a denial of all there is denies the fact', () => {
    expect(whole.filter((sentence) => found(told[locale], sentence).length === 0)).toEqual([]);
  });

  test('an aside is held against no fact', () => {
    const beside = (yaml: string) => asides.filter((sentence) => found(yaml, sentence).length > 0);
    const kept = 'retention: [{id: courses, period: P2Y, from: "2020"}]';
    expect([absent[locale], told[locale], kept].map(beside)).toEqual([[], [], []]);
  });

  test('the law, others and the future contradict no absence', () => {
    const errors = general.filter((sentence) => found(absent[locale], sentence).includes('error'));
    expect(errors).toEqual([]);
  });
});
