import type { Locale } from '../../schema/languages.ts';
import { type NoticeState, noticeIn } from '../content/notice.ts';
import { figureNamesIn, mayUseFigures } from '../markdown/figures.ts';

/** The names of the figures that a state's text in one language uses, each once. */
export function figuresOf(state: NoticeState, locale: Locale): string[] {
  const sections = noticeIn(state, locale)?.sections ?? [];
  const names = sections.flatMap(({ markdown, source }) =>
    mayUseFigures(markdown) ? figureNamesIn(source) : [],
  );
  return [...new Set(names)].sort();
}
