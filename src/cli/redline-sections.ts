import type { Notice } from '../content/notice.ts';
import { wholeSection } from '../content/told/print/whole-section.ts';
import { bodyOf } from '../publish/changes/compare-texts.ts';
import type { RedlineSection } from '../redline/redline.ts';

/** The sections of a notice as the redline takes them, with the facts that readers see below their texts. */
export function redlineSections(notice: Notice): RedlineSection[] {
  return notice.sections.map((section) => {
    const { id, title } = section;
    return { id, title, body: bodyOf(wholeSection(notice, section), notice.locale) };
  });
}
