import type { Section } from '../../content/notice.ts';
import { decodePercents } from '../../escape/percents.ts';
import { type Lazy, once } from '../once.ts';
import { outlineIn, type PlacedText } from '../places/heading-history.ts';
import type { PlacedHeadings, PlacedState } from '../places/placed-headings.ts';

/** What a page gives the headings of a section, and where it leads the links of its text. */
export type SectionAnchors = {
  /** The ids of the headings in order, without that of the section. */
  readonly ids: readonly string[];
  /** Ids of the page that led to each heading before. */
  readonly former: readonly (readonly string[])[];
  /** Those that lead to the beginning of the section now. */
  readonly taken: readonly string[];
  /** An address of a link as the page has it. */
  readonly lead: (address: string) => string;
};

/** A state whose places are known, and the address of its notice. */
export type AnchoredText = PlacedText & {
  readonly places: PlacedState | undefined;
  readonly home: string;
  readonly baseUrl: string;
};

/** What the page of a state gives each of its sections, and the ids of before that lead to its top. */
export type PageAnchors = {
  readonly of: (section: Section) => SectionAnchors;
  readonly top: readonly string[];
};

const nowhere: PlacedState = { headings: new Map(), sections: new Map(), top: [] };

/** The anchors of a state. */
export function anchorsOf(text: AnchoredText): PageAnchors {
  const { record, places = nowhere, home, baseUrl } = text;
  const sections = text.sections.map((section) => ({
    id: section.id,
    ids: once(() => outlineIn(record, section).ids),
  }));
  const former = formerOn(places, sections);
  const find = finderOf(sections, places.headings);
  const of = (section: Section): SectionAnchors => ({
    ids: (places.headings.get(section.id) ?? []).map(({ id }) => id),
    former: former.headings.get(section.id) ?? [],
    taken: former.sections.get(section.id) ?? [],
    lead: (address) => {
      if (address.startsWith('#')) return `#${find(decodePercents(address.slice(1)), section.id)}`;
      const whole = wholeAddress(address, home, baseUrl);
      const [page = '', fragment] = whole.split('#');
      const isHere = page === home || page === new URL(home, baseUrl).href;
      return isHere && fragment ? `${page}#${find(decodePercents(fragment), section.id)}` : whole;
    },
  });
  return { of, top: former.top };
}

/** A section, and the ids that words alone give what is in it. */
type Named = { readonly id: string; readonly ids: Lazy<ReadonlySet<string>> };

/** A page is seen at several addresses: what is relative starts from the notice's own. */
function wholeAddress(address: string, home: string, baseUrl: string): string {
  if (address === '' || /^(?:[a-z][a-z\d+.-]*:|\/)/iu.test(address)) return address;
  const start = new URL(home, baseUrl);
  if (!URL.canParse(address, start)) return address;
  const { pathname, search, hash } = new URL(address, start);
  return `${pathname}${search}${hash}`;
}

/** The ids of a page that lead on, by what they lead to. */
type FormerIds = {
  readonly headings: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly sections: ReadonlyMap<string, readonly string[]>;
  readonly top: readonly string[];
};

/** Each former id once, and none that something on the page has now. */
function formerOn({ headings, sections, top }: PlacedState, named: readonly Named[]): FormerIds {
  const has =
    [...sections.values(), top].some((ids) => ids.length > 0) ||
    [...headings.values()].flat().some(({ former }) => former.length > 0);
  const computed = [...headings].flatMap(([section, own]) =>
    own.map((heading) => `${section}--${heading.computed}`),
  );
  // All ids of the texts are asked for where there is something to hold against them.
  const own = [...sections.keys()].flatMap((id) => [id, `title-${id}`]);
  const taken = new Set<string>([
    ...own,
    ...(has ? named.flatMap(({ id, ids }) => [...ids()].map((inner) => `${id}--${inner}`)) : []),
  ]);
  // What words alone would give a heading, it has no more.
  for (const id of computed) taken.delete(id);
  for (const [section, list] of headings) for (const { id } of list) taken.add(`${section}--${id}`);
  const free = (id: string) => {
    if (taken.has(id)) return false;
    taken.add(id);
    return true;
  };
  const ofHeadings = [...headings].map(
    ([section, own]) => [section, own.map(({ former }) => former.filter(free))] as const,
  );
  const ofSections = [...sections].map(([section, ids]) => [section, ids.filter(free)] as const);
  return { headings: new Map(ofHeadings), sections: new Map(ofSections), top: top.filter(free) };
}

/**
 * The id on the page that a fragment means in a section: what its author gave a heading, a section, or what the words of a
 * heading or a clause give, in the section itself before others. What is not known stays.
 */
function finderOf(
  sections: readonly Named[],
  headings: PlacedHeadings,
): (fragment: string, section: string) => string {
  const all = [...headings.values()].flat();
  return (fragment, section) => {
    const near = [...(headings.get(section) ?? []), ...all];
    const heading =
      near.find(({ id, isOwn }) => isOwn && id === fragment) ??
      near.find((one) => one.section === section && one.computed === fragment) ??
      near.find((one) => one.section === section && one.ofWords === fragment);
    if (heading) return `${heading.section}--${heading.id}`;
    if (sections.some(({ id }) => id === fragment)) return fragment;
    const words =
      near.find(({ id, computed }) => id === fragment || computed === fragment) ??
      near.find(({ ofWords }) => ofWords === fragment);
    if (words) return `${words.section}--${words.id}`;
    const before = near.find(({ former }) =>
      former.some((id) => id === fragment || id === `${section}--${fragment}`),
    );
    if (before) return `${before.section}--${before.id}`;
    const ownFirst = sections.toSorted(
      (one, other) => Number(other.id === section) - Number(one.id === section),
    );
    const holder = ownFirst.find((one) => one.ids().has(fragment));
    return holder ? `${holder.id}--${fragment}` : fragment;
  };
}
