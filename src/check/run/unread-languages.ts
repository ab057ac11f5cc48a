import type { Notice } from '../../content/notice.ts';
import { startOf } from '../../content/place.ts';
import type { Problem } from '../../content/problem.ts';
import { isTaught } from '../../words/speech.ts';
import type { Rule } from '../findings/rule.ts';
import { canRead } from './run.ts';

/** That rules did not run on texts whose language has not what they judge by (`reads`), or is not read at all, once a language. */
export function tellUnread(
  notices: readonly Notice[],
  rulesFor: (notice: Notice) => readonly Rule[],
  reads: typeof canRead = canRead,
): Problem[] {
  return notices.flatMap((notice): Problem[] => {
    const { locale, manifestFile } = notice;
    const unread = rulesFor(notice).filter((rule) => !reads(rule, locale));
    if (unread.length === 0) return [];
    const data = { language: locale, n: String(unread.length) };
    const code = isTaught(locale) ? 'word-lists-missing' : 'language-unread';
    return [{ code, at: startOf(manifestFile), data }];
  });
}
