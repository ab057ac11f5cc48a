import { expect, test } from 'vitest';
import { locales } from '../../../schema/languages.ts';
import { tellsExceptionTerms } from '../../../src/check/text/exception-terms.ts';
import { wordsIn } from '../../../src/words/spoken.ts';
import { noticeOf } from '../../support/notices.ts';

const rules = [
  'customer-exception-untold-finland',
  'customer-exception-untold-sweden',
  'customer-exception-untold-germany',
] as const;

test.each(locales.flatMap((locale) => rules.map((rule) => [locale, rule] as const)))(
  'in %s the sentence that the hint of %s offers is read',
  (locale, rule) => {
    const offered = /"([^"]+)"/u.exec(wordsIn(locale).rules[rule].hint)?.[1] ?? '';
    expect(offered).not.toBe('');
    expect(tellsExceptionTerms(noticeOf('', offered, locale))).toBe(true);
  },
);
