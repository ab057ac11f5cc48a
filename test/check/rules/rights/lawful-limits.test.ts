import { describe, expect, test } from 'vitest';
import { locales } from '../../../../schema/languages.ts';
import { rightLimited } from '../../../../src/check/rules/rights/right-limited.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { noticeOf } from '../../../support/notices.ts';
import { lawfulLimits, unlawfulLimits } from './lawful-limits.ts';

const request = { rules: [rightLimited], day: '2026-11-01', speak: 'en', archived: false } as const;

describe.each(locales)('%s', (locale) => {
  const isFound = (right: string, text: string, field = 'text') => {
    const yaml = `rights: {${right}: {${field}: ${JSON.stringify(text)}}}`;
    return checkNotice(noticeOf(yaml, undefined, locale), request).length > 0;
  };

  test('what the law itself limits is not told', () => {
    for (const [right, texts] of Object.entries(lawfulLimits[locale]))
      expect(
        texts.filter((text) => isFound(right, text) || isFound(right, text, 'limits')),
      ).toEqual([]);
  });

  test('what the law does not limit is told, also beside its limits', () => {
    const [lawful = ''] = lawfulLimits[locale].erasure ?? [];
    expect(unlawfulLimits[locale].filter((text) => !isFound('erasure', text))).toEqual([]);
    expect(
      unlawfulLimits[locale].filter((text) => !isFound('erasure', `${lawful} ${text}`)),
    ).toEqual([]);
  });

  test('no law limits a withdrawal', () => {
    const [lawful = ''] = lawfulLimits[locale].erasure ?? [];
    expect(isFound('withdrawal', lawful)).toBe(true);
  });
});
