import type { Notice } from '../content/notice.ts';
import { bodyOf } from '../publish/changes/compare-texts.ts';
import type { RedlineSection } from '../redline/redline.ts';

/** The sections of a notice as the redline takes them. */
export function redlineSections({ sections, locale }: Notice): RedlineSection[] {
  return sections.map((section) => {
    const { id, title } = section;
    return { id, title, body: bodyOf(section, locale) };
  });
}
