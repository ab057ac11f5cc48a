import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../schema/languages.ts';
import type { Rule } from '../../../src/check/findings/rule.ts';
import { checkNotice } from '../../../src/check/run/run.ts';
import { noticeOf } from '../../support/notices.ts';

/** Texts of a fact by what a rule finds in them, in a language. */
type Texts = { error?: readonly string[]; warning?: readonly string[]; clean: readonly string[] };

/** Tests a rule by the own words of a fact: `yamlOf` says where they stand. */
export function testOwnWords(
  rule: Rule,
  yamlOf: (quoted: string) => string,
  texts: Readonly<Record<Locale, Texts>>,
): void {
  describe.each(locales)(`${rule.name} in %s`, (locale) => {
    const { error = [], warning = [], clean } = texts[locale];
    const severityOf = (text: string) => {
      const notice = noticeOf(yamlOf(JSON.stringify(text)), undefined, locale);
      const found = checkNotice(notice, {
        rules: [rule],
        day: '2026-11-01',
        speak: 'en',
        archived: false,
      });
      return found.map(({ severity }) => severity).join();
    };
    const others = (list: readonly string[], severity: string) =>
      list.filter((text) => severityOf(text) !== severity);
    test('errors', () => expect(others(error, 'error')).toEqual([]));
    test('warnings', () => expect(others(warning, 'warning')).toEqual([]));
    test('near misses', () => expect(others(clean, '')).toEqual([]));
  });
}
