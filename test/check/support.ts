import type { Locale } from '../../schema/languages.ts';
import type { Rule } from '../../src/check/rule.ts';
import { checkNotice } from '../../src/check/run.ts';
import type { Notice } from '../../src/content/notice.ts';

/** What one rule finds in a notice, judged on 2026-11-01, in English or `speak`: `line: message`. */
export function findingsOf(rule: Rule, notice: Notice, speak: Locale = 'en'): string[] {
  return checkNotice(notice, {
    rules: [rule],
    day: '2026-11-01',
    speak,
    archived: false,
  }).map((finding) => `${finding.place.line}: ${finding.message}`);
}
