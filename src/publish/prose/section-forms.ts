import type { Locale } from '../../../schema/languages.ts';
import type { Section } from '../../content/notice.ts';
import { addressesIn } from '../../markdown/addresses.ts';
import { usesFigures } from '../../markdown/figures.ts';
import { holdsHtml, toHastWithoutHtml } from '../../markdown/to-hast.ts';
import type { Lazy } from '../once.ts';
import { bodyHtml, type WholeText } from './body.ts';
import type { PageAnchors, SectionAnchors } from './page-anchors.ts';

/** A state that a section stands in: what its page gives the section, and the folder of its figures. */
export type Holder = {
  readonly anchors: Lazy<PageAnchors>;
  readonly figures: string;
  readonly leavesHtmlOut: boolean;
};

/**
 * The HTML of a section on the page of a holder. Most sections stand in many revisions: what would be the same on two
 * pages is made once.
 */
export function formsOf(text: WholeText, locale: Locale): (holder: Holder) => string {
  const made = new Map<string, string>();
  return (holder) => {
    const anchors = holder.anchors().of(text.section);
    const key = keyOf(text.section, holder, anchors);
    const form = made.get(key) ?? printFor(text, locale, holder, anchors);
    made.set(key, form);
    return form;
  };
}

function printFor(
  text: WholeText,
  locale: Locale,
  { figures, leavesHtmlOut }: Holder,
  anchors: SectionAnchors,
): string {
  return leavesHtmlOut && holdsHtml(text.section.printed)
    ? bodyHtml(text, locale, figures, anchors, toHastWithoutHtml)
    : bodyHtml(text, locale, figures, anchors);
}

/** All that the HTML follows from besides the text. */
function keyOf(section: Section, holder: Holder, { ids, former, lead }: SectionAnchors): string {
  const leads = mayLink(section)
    ? addressesIn(section.printed).map(({ address }) => lead(address))
    : [];
  // The address of a figure names the revision.
  const figures = usesFigures(section.markdown, section.source) ? holder.figures : '';
  return JSON.stringify([figures, holder.leavesHtmlOut, ids, former, leads]);
}

function mayLink({ markdown }: Section): boolean {
  return /\[|<|:\/\/|www\./iu.test(markdown);
}
