import type { Rule } from '../../../../src/check/findings/rule.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { noticeIn } from '../../../../src/content/notice.ts';
import { stateOf } from '../../../support/notices.ts';

/** What a rule finds in the English translation `en` of the Swedish section `sv`: `line: message`. */
export function findInTranslation(rule: Rule, sv: string, en: string): string[] {
  const state = stateOf({ 'sv/data.md': sv, 'en/data.md': en }, 'sv');
  const source = noticeIn(state, 'sv');
  const request = { rules: [rule], day: '2026-11-01', speak: 'en', archived: false } as const;
  return state.notices.flatMap((notice) =>
    checkNotice(notice, { ...request, source: notice === source ? undefined : source }).map(
      ({ place, message }) => `${place.line}: ${message}`,
    ),
  );
}

/** A section file. */
export function sectionOf(body: string, yaml = ''): string {
  return `---\ntitle: Data\n${yaml}---\n${body}\n`;
}
