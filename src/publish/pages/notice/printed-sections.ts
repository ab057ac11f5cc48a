import type { Locale } from '../../../../schema/languages.ts';
import type { Notice, Section } from '../../../content/notice.ts';
import type { Sentence } from '../../../locale/say.ts';
import { addressesIn } from '../../../markdown/addresses.ts';
import { usesFigures } from '../../../markdown/figures.ts';
import { holdsHtml, toHastWithoutHtml } from '../../../markdown/to-hast.ts';
import { figuresHref } from '../../addresses/addresses.ts';
import type { Shown, SiteData } from '../../data/site-data.ts';
import type { FactContext } from '../../facts/fact-context.ts';
import type { FactGroup } from '../../facts/fact-group.ts';
import { printFacts } from '../../facts/print-facts.ts';
import { known } from '../../made-parts.ts';
import { leavesHtmlOut } from '../anchors/left-out.ts';
import { anchorsOf, type SectionAnchors } from '../anchors/page-anchors.ts';
import { bodyHtml } from './body.ts';
import { changedSections } from './changed-sections.ts';
import { staleSections } from './stale-sections.ts';

export type PrintedSection = {
  readonly id: string;
  readonly title: string;
  /** Ids of the page in earlier states that lead to its beginning. */
  readonly former: readonly string[];
  readonly html: string;
  /** None in an archived revision: there facts are our annotation. */
  readonly facts: readonly FactGroup[];
  /** The address of what the revision changed in it; `null` where nothing. */
  readonly changed: string | null;
  /** Told where the original has changed since it was translated. */
  readonly stale: Sentence | null;
};

/** The sections of a text as its page shows them; without facts where there is no `context` to print them in. */
export function printSections(
  data: SiteData,
  shown: Shown,
  { sections, locale }: Notice,
  context: FactContext | null,
): PrintedSection[] {
  const changed = changedSections(data, shown, locale);
  const stale = staleSections(data, shown, locale);
  const anchors = anchorsOf(data, shown, locale);
  const placed = sections.map((section) => ({ section, places: anchors(section) }));
  return placed.map(({ section, places }) => ({
    id: section.id,
    title: section.title,
    former: places.taken,
    html: htmlOf(data, shown, section, locale, places),
    facts: context ? factsOf(data, { ...context, section }) : [],
    changed: changed.get(section.id) ?? null,
    stale: stale.get(section.id) ?? null,
  }));
}

function htmlOf(
  data: SiteData,
  shown: Shown,
  section: Section,
  locale: Locale,
  anchors: SectionAnchors,
): string {
  const figures = figuresHref(data.site, shown.notice, locale, shown.revision);
  if (leavesHtmlOut(shown) && holdsHtml(section.printed)) {
    return bodyHtml(section, locale, figures, anchors, toHastWithoutHtml);
  }
  const leads = mayLink(section)
    ? addressesIn(section.printed).map(({ address }) => anchors.lead(address))
    : [];
  // The address of a figure names the revision.
  const place = usesFigures(section.markdown, section.source) ? figures : '';
  const key = JSON.stringify([place, anchors.ids, anchors.former, leads]);
  const forms = known(data.made.html, section, () => new Map<string, string>());
  return known(forms, key, () => bodyHtml(section, locale, figures, anchors));
}

function mayLink({ markdown }: Section): boolean {
  return /\[|<|:\/\/|www\./iu.test(markdown);
}

/** Facts that are the same in another revision are printed once. */
function factsOf(data: SiteData, context: FactContext): readonly FactGroup[] {
  const { notice, section, day } = context;
  const made = known(data.made.facts, notice.facts, () => new Map<string, readonly FactGroup[]>());
  return known(made, `${section.id}/${day}`, () => printFacts(context));
}
