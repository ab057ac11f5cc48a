import type { Locale } from '../../schema/languages.ts';
import { type NoticeState, noticeIn } from '../content/notice.ts';
import { figuresIn } from '../markdown/inspect.ts';

const folder = '../figures/';

/** The names of the figures that a state's text in one language shows, each once. */
export function figuresOf(state: NoticeState, locale: Locale): string[] {
  const sections = noticeIn(state, locale)?.sections ?? [];
  const names = sections
    .flatMap(({ source }) => figuresIn(source))
    .filter((address) => address.startsWith(folder))
    .map((address) => address.slice(folder.length));
  return [...new Set(names)].sort();
}
