import type { Notice } from '../content/notice.ts';
import type { Wording } from '../content/told/print/hand.ts';
import { wholeSection } from '../content/told/print/whole-section.ts';
import { wordingOf } from '../content/told/print/wording-of.ts';
import { bodyOf } from '../publish/changes/compare-texts.ts';
import type { EditScript } from '../redline/edit-script.ts';
import { compareSections, type RedlineSection } from '../redline/redline.ts';

/** The redline of two states of a notice in one language. */
export function compareNotices(before: Notice, after: Notice): EditScript {
  const wording = wordingOf([before, after]);
  return compareSections(redlineSections(before, wording), redlineSections(after, wording));
}

/** The sections of a notice as the redline takes them, with the facts that readers see below their texts. */
function redlineSections(notice: Notice, wording: Wording | undefined): RedlineSection[] {
  return notice.sections.map((section) => {
    const { id, title } = section;
    return { id, title, body: bodyOf(wholeSection(notice, section, wording), notice.locale) };
  });
}
