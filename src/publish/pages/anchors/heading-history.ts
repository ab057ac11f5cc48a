import type { Locale } from '../../../../schema/languages.ts';
import { knownHeadings, pathOf } from '../../../content/links/known-headings.ts';
import type { Section } from '../../../content/notice.ts';
import { eachNode } from '../../../markdown/each-node.ts';
import { keepIds } from '../../../markdown/keep-ids.ts';
import { matchHeadings } from '../../../markdown/match-headings.ts';
import { type Outline, type OutlinedHeading, outlineOf } from '../../../markdown/outline.ts';
import { holdsHtml } from '../../../markdown/to-hast.ts';
import { type Shown, type SiteData, textIn } from '../../data/site-data.ts';
import { known, type MadeParts } from '../../made-parts.ts';
import { leavesHtmlOut } from './left-out.ts';
import type { PlacedHeading, PlacedHeadings, PlacedState } from './placed-headings.ts';
import { successorsOf } from './section-history.ts';

const none: Outline = { headings: [], ids: new Set(), fixed: new Set() };

/** What the ids of a page itself begin with. */
const ofPage = /^(?:page|title|fact|change)-/u;

/** The outline of a section as a page of a state has it. */
export function outlineIn(made: MadeParts, shown: Shown, section: Section): Outline {
  const withHtml = !leavesHtmlOut(shown);
  const outlines = known(made.outlines, section, () => new Map<boolean, Outline>());
  return known(outlines, withHtml, () => outlineOf(section.printed, withHtml));
}

/** The places of a state with the ids that its page gives them, and those that led to them in the states before it. */
export function placesIn(data: SiteData, shown: Shown, locale: Locale): PlacedState {
  const { notice, revision } = shown;
  const states = known(data.made.places, `${notice.id}/${locale}`, () =>
    placeAll(data, shown, locale),
  );
  return states.get(revision) ?? nothing;
}

const nothing: PlacedState = { headings: new Map(), sections: new Map(), top: [] };

/** A text and its places. */
type Told = { readonly texts: readonly Section[]; readonly places: PlacedState };

/** All states of a notice in a language, the oldest first and the draft last. */
function placeAll(
  data: SiteData,
  { notice }: Shown,
  locale: Locale,
): ReadonlyMap<string | null, PlacedState> {
  const states = new Map<string | null, PlacedState>();
  let before: Told = { texts: [], places: nothing };
  for (const revision of [...notice.history.map(({ id }) => id), null]) {
    const shown = { notice, revision };
    const text = textIn(shown, locale);
    if (!text) continue;
    const places = placeState(data, shown, text.sections, before);
    before = { texts: text.sections, places };
    states.set(revision, places);
  }
  return states;
}

function placeState(
  data: SiteData,
  shown: Shown,
  sections: readonly Section[],
  before: Told,
): PlacedState {
  const successors = successorsOf(before.texts, sections);
  const headings = placeHeadings(data, shown, sections, before.places.headings, successors);
  const led = new Map<string, string[]>(sections.map(({ id }) => [id, []]));
  const top = [...before.places.top];
  const lead = (section: string, ids: readonly string[]) => {
    const now = led.get(section) ?? led.get(successors.get(section) ?? '') ?? top;
    now.push(...ids);
  };
  for (const [section, ids] of before.places.sections) lead(section, ids);
  for (const section of before.texts) {
    if (successors.has(section.id)) lead(section.id, idsOfGone(data, shown, section));
  }
  const kept = new Set([...headings.values()].flat().flatMap(({ former }) => former));
  for (const [section, own] of before.places.headings) {
    const now = new Set(headings.get(section)?.map(({ id }) => id));
    for (const { id, former } of own) {
      const page = `${section}--${id}`;
      if (!now.has(id) && !kept.has(page)) lead(section, [page, ...former]);
    }
  }
  return { headings, sections: led, top };
}

/** The ids of a page that led to a section that is gone and to what stood in it, its headings aside. */
function idsOfGone({ made }: SiteData, { notice }: Shown, section: Section): string[] {
  const { ids, headings } = outlineIn(made, { notice, revision: null }, section);
  const named = new Set(headings.map(({ id }) => id));
  const others = [...ids].filter(
    (id) => !named.has(id) && !/^(?:user-content-|footnote-label$)/u.test(id),
  );
  return [section.id, `title-${section.id}`, ...others.map((id) => `${section.id}--${id}`)];
}

function placeHeadings(
  { made }: SiteData,
  shown: Shown,
  sections: readonly Section[],
  before: PlacedHeadings,
  successors: ReadonlyMap<string, string | null>,
): PlacedHeadings {
  const predecessors = new Map([...successors].map(([old, young]) => [young, old]));
  const found = sections.map((section) => {
    const outline = mayHaveHeadings(section) ? outlineIn(made, shown, section) : none;
    const own = before.get(section.id);
    const prior = own ?? before.get(predecessors.get(section.id) ?? '') ?? [];
    return {
      section: section.id,
      outline,
      prior,
      ids: idsIn(shown, section, outline, own ?? []),
      matches: matchHeadings(prior, outline.headings),
    };
  });
  // Headings that no section kept may have gone to another one.
  const matched = new Set(
    found.flatMap(({ prior, matches }) => matches.map((at) => prior[at ?? -1])),
  );
  const left = [...before.values()].flat().filter((heading) => !matched.has(heading));
  return new Map(
    found.map(({ section, outline, prior, ids, matches }) => [
      section,
      outline.headings.map((heading, index) => {
        const was = prior[matches[index] ?? -1] ?? movedTo(heading, section, left);
        return placed(heading, section, ids[index] ?? heading.id, was);
      }),
    ]),
  );
}

function placed(
  heading: OutlinedHeading,
  section: string,
  id: string,
  was: PlacedHeading | undefined,
): PlacedHeading {
  const former = new Set([
    ...(heading.isOwn && !ofPage.test(id) ? [id] : []),
    ...(was ? [`${was.section}--${was.id}`, ...was.former] : []),
  ]);
  former.delete(`${section}--${id}`);
  return { ...heading, section, id, computed: heading.id, former: [...former] };
}

/** The heading of another section that one of these was before: with the same id of its author's, or the same words. */
function movedTo(
  heading: OutlinedHeading,
  section: string,
  left: readonly PlacedHeading[],
): PlacedHeading | undefined {
  const others = left.filter((one) => one.section !== section);
  return (
    others.find(({ id, isOwn }) => isOwn && heading.isOwn && id === heading.id) ??
    others.find(({ text, level }) => text === heading.text && level === heading.level)
  );
}

function idsIn(
  { notice, revision }: Shown,
  section: Section,
  outline: Outline,
  before: readonly PlacedHeading[],
): readonly string[] {
  if (revision === null) return keepIds(outline, before);
  const record = notice.revisions.get(revision)?.record;
  return knownHeadings(record, pathOf(section), outline).map(({ id }) => id);
}

function mayHaveHeadings({ printed }: Section): boolean {
  let has = holdsHtml(printed);
  eachNode(printed, ({ type }) => {
    if (type === 'heading') has = true;
  });
  return has;
}
