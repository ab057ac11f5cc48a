import type { Locale } from '../../../../schema/languages.ts';
import type { Rule } from '../../../../src/check/findings/rule.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { noticeOf } from '../../../support/notices.ts';

/** What a wording rule finds in a section: `line:column "words"`, the body beginning on line 5. */
export function wordsFound(
  rule: Rule,
  [locale, yaml, body]: readonly [Locale, string, string],
  day = '2026-11-01',
): string[] {
  const notice = noticeOf(yaml.replaceAll('\n', ' '), body, locale);
  return checkNotice(notice, { rules: [rule], day, speak: 'en', archived: false }).map(
    ({ place, message }) => `${place.line}:${place.column} ${/".*"/u.exec(message)?.[0]}`,
  );
}
