import { authoritiesSince } from '../../../schema/gdpr/authorities.ts';
import type { Section } from '../../content/notice.ts';
import { type Addressed, figuresHref } from '../addresses/addresses.ts';
import { comparableSection } from '../changes/compare-texts.ts';
import { printFacts } from '../facts/print-facts.ts';
import { type Lazy, sharedBy } from '../once.ts';
import { leavesHtmlOut } from '../places/heading-history.ts';
import type { PageAnchors } from '../prose/page-anchors.ts';
import { formsOf } from '../prose/section-forms.ts';
import type { StateSection } from './state.ts';
import type { StateText } from './texts-of.ts';

/** A text whose anchors are known when they are asked for. */
export type AnchoredState = StateText & { readonly anchors: Lazy<PageAnchors> };

type Place = { readonly state: AnchoredState; readonly section: Section };

/**
 * The sections of each state, in the order of the states. Most stand in many revisions, and are objects that those
 * share: what pages make of them is made once. `now` is the day by which the facts of a draft are printed.
 */
export function sectionsOfStates(
  states: readonly AnchoredState[],
  edition: Addressed,
  now: string,
): ReadonlyMap<AnchoredState, readonly StateSection[]> {
  const places = states.flatMap((state) => state.sections.map((section) => ({ state, section })));
  const html = htmlOf(places, edition);
  const facts = factsOf(places, now);
  const comparable = sharedBy(
    places,
    ({ section }) => section,
    ({ section }) => comparableSection(section, edition.locale),
  );
  const made = places.map(({ state, section }, index) => ({
    state,
    section: {
      section,
      comparable: at(comparable, index)(),
      html: at(html, index),
      facts: at(facts, index),
    },
  }));
  const byState = Map.groupBy(made, ({ state }) => state);
  return new Map(
    states.map((state) => [state, (byState.get(state) ?? []).map(({ section }) => section)]),
  );
}

function htmlOf(places: readonly Place[], edition: Addressed): readonly Lazy<string>[] {
  const forms = new Map<Place, Lazy<string>>();
  for (const [section, all] of Map.groupBy(places, (place) => place.section)) {
    const holders = all.map(({ state: { anchors, record, revision } }) => ({
      anchors,
      figures: figuresHref(edition, revision),
      leavesHtmlOut: leavesHtmlOut(record),
    }));
    const made = formsOf(section, edition.locale, holders);
    for (const [index, place] of all.entries()) forms.set(place, at(made, index));
  }
  return places.map((place) => forms.get(place) ?? (() => ''));
}

/** Facts that are the same in another revision are printed once for each state of the dated tables. */
function factsOf(places: readonly Place[], now: string): readonly Lazy<StateFacts>[] {
  const known = [...new Set(places.map(({ state }) => state.text.facts))];
  const numbers = new Map(known.map((facts, index) => [facts, index]));
  const dayOf = ({ summary }: StateText) => authoritiesSince(summary?.published ?? now);
  return sharedBy(
    places,
    ({ state, section }) => [numbers.get(state.text.facts), section.id, dayOf(state)].join('/'),
    ({ state, section }) => {
      const { text: notice } = state;
      return printFacts({ notice, section, locale: notice.locale, day: dayOf(state) });
    },
  );
}

type StateFacts = ReturnType<typeof printFacts>;

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`No item ${index}, expected ${items.length}`);
  return item;
}
