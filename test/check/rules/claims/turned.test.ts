import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../../schema/languages.ts';
import { everyRule } from '../../../../src/check/run/packs.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { readyLanguage } from '../../../../src/claims/language.ts';
import { readClaims } from '../../../../src/claims/read-claims.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { noticeOf } from '../../../support/notices.ts';
import { absent, told } from './against-facts.ts';
import { turned } from './turned.ts';

const names = [
  'text-against-fact',
  'text-value-differs',
  'disclosure-denied',
  'profiling-contradicted',
  'sentences-contradicted',
];
const rules = everyRule.filter(({ name }) => names.includes(name));
const request = { rules, day: '2026-11-30', speak: 'en', archived: false } as const;

const data: Readonly<Record<Locale, readonly [string, string]>> = {
  fi: ['Asiakastiedot', 'Lokitiedot'],
  sv: ['Kunduppgifter', 'Logguppgifter'],
  en: ['Customer data', 'Log data'],
  de: ['Kundendaten', 'Protokolldaten'],
};

describe.each(locales)('%s', (locale) => {
  const { begins, ends, conditions, notBefore } = turned[locale];
  const [customers, logs] = data[locale];
  const kept = `dataCategories: [{id: customers, name: ${customers}}, {id: logs, name: ${logs}}]
retention: [{id: customers, data: [customers], period: P5Y, from: "2020"}, {id: logs, data: [logs], period: P90D, from: "2020"}]`;
  const found = (yaml: string, sentence: string) =>
    checkNotice(noticeOf(yaml, sentence, locale), request).map(({ rule, severity }) => ({
      rule,
      severity,
    }));
  const claimed = (sentence: string) =>
    readClaims(parseMarkdown(sentence), sentence, readyLanguage(locale)).claims;

  test.each(begins)('tells no other end: %s', (sentence) => {
    expect(found(kept, sentence)).toEqual([]);
  });

  test('what tells a beginning alone tells no retention', () => {
    const periods = begins.flatMap((sentence) =>
      claimed(sentence)
        .filter(({ kind }) => kind === 'retention')
        .flatMap(({ values }) => values?.periods?.map(({ period }) => period) ?? [sentence]),
    );
    expect(new Set(periods)).toEqual(new Set(['P5Y']));
  });

  test.each(ends)('tells an end: %s', (sentence) => {
    expect(found(kept, sentence)).toMatchObject([{ rule: 'text-value-differs' }]);
    expect(claimed(sentence)).toContainEqual(
      expect.objectContaining({ kind: 'retention', polarity: 'affirmed' }),
    );
  });

  test.each(conditions)('is a condition, and never sure: %s', (sentence) => {
    expect(found(absent[locale], sentence)).not.toContainEqual(
      expect.objectContaining({ severity: 'error' }),
    );
    expect(claimed(sentence).filter(({ sure }) => sure)).toEqual([]);
  });

  test.each(notBefore)('denies nothing: %s', (sentence) => {
    expect(found(told[locale], sentence)).toEqual([]);
  });
});
