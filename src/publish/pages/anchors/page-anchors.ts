import type { Locale } from '../../../../schema/languages.ts';
import type { Section } from '../../../content/notice.ts';
import { absolute, hrefOf } from '../../addresses/addresses.ts';
import { type Shown, type SiteData, textIn } from '../../data/site-data.ts';
import { outlineIn, placesIn } from './heading-history.ts';
import type { PlacedHeadings } from './placed-headings.ts';

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

/** The anchors of each section of a state, by the section's id. */
export function anchorsOf(
  data: SiteData,
  shown: Shown,
  locale: Locale,
): (section: Section) => SectionAnchors {
  const { headings } = placesIn(data, shown, locale);
  const former = formerOn(data, shown, locale);
  const home = hrefOf(data.site, shown.notice, locale, { page: 'notice' });
  const find = finderOf(data, shown, locale, headings);
  return (section) => ({
    ids: (headings.get(section.id) ?? []).map(({ id }) => id),
    former: former.headings.get(section.id) ?? [],
    taken: former.sections.get(section.id) ?? [],
    lead: (address) => {
      if (address.startsWith('#')) return `#${find(decoded(address.slice(1)), section.id)}`;
      const whole = wholeAddress(address, home, data.site.baseUrl);
      const [page = '', fragment] = whole.split('#');
      const isHere = page === home || page === absolute(data.site, home);
      return isHere && fragment ? `${page}#${find(decoded(fragment), section.id)}` : whole;
    },
  });
}

/** A page is seen at several addresses: what is relative starts from the notice's own. */
function wholeAddress(address: string, home: string, baseUrl: string): string {
  if (address === '' || /^(?:[a-z][a-z\d+.-]*:|\/)/iu.test(address)) return address;
  const start = new URL(home, baseUrl);
  if (!URL.canParse(address, start)) return address;
  const { pathname, search, hash } = new URL(address, start);
  return `${pathname}${search}${hash}`;
}

/** All ids of the sections of a page, as it gives them by words alone. */
function* idsOn({ made }: SiteData, shown: Shown, locale: Locale): Iterable<string> {
  for (const section of textIn(shown, locale)?.sections ?? []) {
    for (const id of outlineIn(made, shown, section).ids) yield `${section.id}--${id}`;
  }
}

/** The ids of a page that lead on, by what they lead to. */
type FormerIds = {
  readonly headings: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly sections: ReadonlyMap<string, readonly string[]>;
  readonly top: readonly string[];
};

/** The ids of a page in earlier states that lead to its top, for what they led to is nowhere. */
export function idsOfTop(data: SiteData, shown: Shown, locale: Locale): readonly string[] {
  return formerOn(data, shown, locale).top;
}

/** Each former id once, and none that something on the page has now. */
function formerOn(data: SiteData, shown: Shown, locale: Locale): FormerIds {
  const { headings, sections, top } = placesIn(data, shown, locale);
  const has =
    [...sections.values(), top].some((ids) => ids.length > 0) ||
    [...headings.values()].flat().some(({ former }) => former.length > 0);
  const computed = [...headings].flatMap(([section, own]) =>
    own.map((heading) => `${section}--${heading.computed}`),
  );
  // All ids of the texts are asked for where there is something to hold against them.
  const own = [...sections.keys()].flatMap((id) => [id, `title-${id}`]);
  const taken = new Set<string>([...own, ...(has ? idsOn(data, shown, locale) : [])]);
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
  { made }: SiteData,
  shown: Shown,
  locale: Locale,
  headings: PlacedHeadings,
): (fragment: string, section: string) => string {
  const sections = textIn(shown, locale)?.sections ?? [];
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
    const holder = ownFirst.find((one) => outlineIn(made, shown, one).ids.has(fragment));
    return holder ? `${holder.id}--${fragment}` : fragment;
  };
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
