import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../schema/languages.ts';
import { everyRule } from '../../../src/check/run/packs.ts';
import type { RuleName } from '../../../src/words/spoken.ts';
import { noticeOf } from '../../support/notices.ts';
import { findingsOf } from '../support.ts';

/** A section, and what the rule finds in it. */
export type Case = {
  name: string;
  /** Its disclosures; those of the failing example of the rule where nothing is said. */
  yaml?: string;
  body?: string;
  /** Its language, and the one that findings are told in; English both. */
  locale?: Locale;
  speak?: Locale;
  day?: string;
  /** `line: message` each; nothing where nothing is said. */
  found?: string[];
};

/** Tests rules by cases that their own examples do not show. */
export function testCases(table: Partial<Record<RuleName, readonly Case[]>>): void {
  const tables: Readonly<Record<string, readonly Case[] | undefined>> = table;
  for (const rule of everyRule.filter(({ name }) => tables[name])) {
    const { yaml: failing } = rule.examples.failing;
    describe(rule.name, () => {
      test.each(tables[rule.name] ?? [])('$name', (one) => {
        const { yaml = failing, body, locale, speak, day, found = [] } = one;
        expect(findingsOf(rule, noticeOf(yaml, body, locale), speak, day)).toEqual(found);
      });
    });
  }
}
