import type { Notice } from '../content/notice.ts';
import { toHast } from '../markdown/to-hast.ts';
import type { RedlineSection } from '../redline/redline.ts';

/** The sections of a notice as the redline takes them. */
export function redlineSections(notice: Notice): RedlineSection[] {
  return notice.sections.map(({ id, title, printed }) => ({ id, title, body: toHast(printed) }));
}
