import type { Locale } from '../../schema/languages.ts';
import type { Rule } from '../../src/check/findings/rule.ts';
import { checkNotice } from '../../src/check/run/run.ts';
import type { Notice } from '../../src/content/notice.ts';

/** What one rule finds in a notice, judged on `day`, in English or `speak`: `line: message`. */
export function findingsOf(
  rule: Rule,
  notice: Notice,
  speak: Locale = 'en',
  day = '2026-11-01',
): string[] {
  return checkNotice(notice, {
    rules: [rule],
    day,
    speak,
    archived: false,
  }).map((finding) => `${finding.place.line}: ${finding.message}`);
}
