import type { Locale } from '../../../schema/languages.ts';
import type { Section } from '../../content/notice.ts';
import { addressesIn } from '../../markdown/addresses.ts';
import { usesFigures } from '../../markdown/figures.ts';
import { holdsHtml, toHastWithoutHtml } from '../../markdown/to-hast.ts';
import { type Lazy, once } from '../once.ts';
import { bodyHtml } from './body.ts';
import type { PageAnchors, SectionAnchors } from './page-anchors.ts';

/** A state that a section stands in: what its page gives the section, and the folder of its figures. */
export type Holder = {
  readonly anchors: Lazy<PageAnchors>;
  readonly figures: string;
  readonly leavesHtmlOut: boolean;
};

/**
 * The HTML of a section on the page of each of its holders, in their order. Most sections stand in many revisions:
 * what would be the same on two pages is made once.
 */
export function formsOf(
  section: Section,
  locale: Locale,
  holders: readonly Holder[],
): readonly Lazy<string>[] {
  const forms = once(() => {
    const made = new Map<string, Lazy<string>>();
    return holders.map((holder) => {
      const anchors = holder.anchors().of(section);
      const key = keyOf(section, holder, anchors);
      const form = made.get(key) ?? once(() => printFor(section, locale, holder, anchors));
      made.set(key, form);
      return form;
    });
  });
  return holders.map((_, index) => () => forms()[index]?.() ?? '');
}

function printFor(
  section: Section,
  locale: Locale,
  { figures, leavesHtmlOut }: Holder,
  anchors: SectionAnchors,
): string {
  return leavesHtmlOut && holdsHtml(section.printed)
    ? bodyHtml(section, locale, figures, anchors, toHastWithoutHtml)
    : bodyHtml(section, locale, figures, anchors);
}

/** All that the HTML follows from besides the section. */
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
