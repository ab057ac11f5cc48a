import type { Notice, Section } from '../../content/notice.ts';
import { wholeSection } from '../../content/told/print/whole-section.ts';
import { wordingOf } from '../../content/told/print/wording-of.ts';
import { type Addressed, figuresHref } from '../addresses/addresses.ts';
import { type Lazy, once, sharedBy } from '../once.ts';
import { leavesHtmlOut } from '../places/heading-history.ts';
import type { PageAnchors } from '../prose/page-anchors.ts';
import { noTellings, type Tellings, tellingsOf } from '../prose/tellings.ts';
import { type SharedSection, sharedSections } from './shared-sections.ts';
import type { StateSection } from './state.ts';
import type { StateText } from './texts-of.ts';

/** A text whose anchors are known when they are asked for. */
export type AnchoredState = StateText & { readonly anchors: Lazy<PageAnchors> };

type Place = { readonly state: AnchoredState; readonly section: Section };

/**
 * The sections of each state, in the order of the states. Most stand in many revisions: what pages make of those that
 * say the same is made once.
 */
export function sectionsOfStates(
  states: readonly AnchoredState[],
  edition: Addressed,
): ReadonlyMap<AnchoredState, readonly StateSection[]> {
  const places = states.flatMap((state) => state.sections.map((section) => ({ state, section })));
  const shared = sharedOf(places, edition);
  const made = places.map((place, index) => ({
    state: place.state,
    section: stateSection(place, at(shared, index), edition),
  }));
  const byState = Map.groupBy(made, ({ state }) => state);
  return new Map(
    states.map((state) => [state, (byState.get(state) ?? []).map(({ section }) => section)]),
  );
}

/**
 * The whole text of a section follows from the section, from the facts of its notice, and from whether these are annotations. What is
 * compared has the words of all states.
 */
function sharedOf(places: readonly Place[], edition: Addressed): readonly Lazy<SharedSection>[] {
  const share = sharedSections(edition.locale);
  const wording = wordingOf([...new Set(places.map(({ state }) => state.text))]);
  const facts = numbered(places.map(({ state }) => state.text.facts));
  const sections = numbered(places.map(({ section }) => section));
  return sharedBy(
    places,
    ({ state: { text }, section }) =>
      [facts.get(text.facts), sections.get(section), text.standing === 'archived'].join('/'),
    ({ state: { text }, section }) => {
      const whole = wholeSection(text, section);
      const isPrinted = wording !== undefined && whole !== section.printed;
      const compared = isPrinted ? wholeSection(text, section, wording) : whole;
      return share(section, { whole, compared }, tellingsIn(text, section));
    },
  );
}

/** Only purposes tell of other entries: a section without any stays the same whatever becomes of these. */
function tellingsIn(text: Notice, { discloses }: Section): Tellings | null {
  if (text.standing === 'archived') return null;
  return discloses.some(({ kind }) => kind === 'purposes') ? tellingsOf(text) : noTellings;
}

function stateSection(
  { state, section }: Place,
  shared: Lazy<SharedSection>,
  edition: Addressed,
): StateSection {
  const { anchors, record, revision } = state;
  const holder = {
    anchors,
    figures: figuresHref(edition, revision),
    leavesHtmlOut: leavesHtmlOut(record),
  };
  return {
    section,
    whole: () => shared().compared,
    comparable: () => shared().comparable,
    claims: () => shared().claims(),
    html: once(() => shared().htmlFor(holder)),
  };
}

function numbered<Item>(items: readonly Item[]): ReadonlyMap<Item, number> {
  return new Map([...new Set(items)].map((item, index) => [item, index]));
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`No item ${index}, expected ${items.length}`);
  return item;
}
