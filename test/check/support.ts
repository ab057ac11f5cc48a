import { checkNotice } from '../../src/check/run.ts';
import type { Rule } from '../../src/check/rule.ts';
import type { Notice } from '../../src/content/notice.ts';

/** What one rule finds in a notice, in English, judged on 2026-11-01: `line: message`. */
export function findingsOf(rule: Rule, notice: Notice): string[] {
  return checkNotice(notice, {
    rules: [rule],
    day: '2026-11-01',
    speak: 'en',
    archived: false,
  }).map((finding) => `${finding.place.line}: ${finding.message}`);
}
