import type { RevisionRecord } from '../../../schema/revision.ts';
import { knownHeadings, pathOf } from '../../content/links/known-headings.ts';
import type { Section } from '../../content/notice.ts';
import { eachNode } from '../../markdown/each-node.ts';
import { keepIds } from '../../markdown/keep-ids.ts';
import { matchHeadings } from '../../markdown/match-headings.ts';
import { type Outline, type OutlinedHeading, outlineOf } from '../../markdown/outline.ts';
import { holdsHtml } from '../../markdown/to-hast.ts';
import type { PlacedHeading, PlacedHeadings, PlacedState } from './placed-headings.ts';
import { successorsOf } from './section-history.ts';

const none: Outline = { headings: [], ids: new Set(), fixed: new Set() };

/** What the ids of a page itself begin with. */
const ofPage = /^(?:page|title|fact|change)-/u;

/** A state of a notice in one language: its sections, and the record where it is a revision. */
export type PlacedText = {
  readonly revision: string | null;
  readonly record: RevisionRecord | undefined;
  readonly sections: readonly Section[];
};

/** Whether a state was released while HTML in its texts was not shown: its page stays as it was. */
export function leavesHtmlOut(record: RevisionRecord | undefined): boolean {
  return record?.digest.version === '1';
}

/** The outline of a section as a page of a state has it. */
export function outlineIn(record: RevisionRecord | undefined, section: Section): Outline {
  return outlineOf(section.printed, !leavesHtmlOut(record));
}

/** A text and its places. */
type Told = { readonly texts: readonly Section[]; readonly places: PlacedState };

/**
 * The places of each state of a notice in a language with the ids that its page gives them, and those that led to them
 * in the states before it. `states` are the oldest first, the draft last.
 */
export function placeAll(states: readonly PlacedText[]): ReadonlyMap<string | null, PlacedState> {
  const placed = new Map<string | null, PlacedState>();
  let before: Told = { texts: [], places: { headings: new Map(), sections: new Map(), top: [] } };
  for (const state of states) {
    const places = placeState(state, before);
    before = { texts: state.sections, places };
    placed.set(state.revision, places);
  }
  return placed;
}

function placeState(state: PlacedText, before: Told): PlacedState {
  const { sections } = state;
  const successors = successorsOf(before.texts, sections);
  const headings = placeHeadings(state, before.places.headings, successors);
  const led = new Map<string, string[]>(sections.map(({ id }) => [id, []]));
  const top = [...before.places.top];
  const lead = (section: string, ids: readonly string[]) => {
    const now = led.get(section) ?? led.get(successors.get(section) ?? '') ?? top;
    now.push(...ids);
  };
  for (const [section, ids] of before.places.sections) lead(section, ids);
  for (const section of before.texts) {
    if (successors.has(section.id)) lead(section.id, idsOfGone(section));
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
function idsOfGone(section: Section): string[] {
  const { ids, headings } = outlineIn(undefined, section);
  const named = new Set(headings.map(({ id }) => id));
  const others = [...ids].filter(
    (id) => !named.has(id) && !/^(?:user-content-|footnote-label$)/u.test(id),
  );
  return [section.id, `title-${section.id}`, ...others.map((id) => `${section.id}--${id}`)];
}

function placeHeadings(
  { record, sections }: PlacedText,
  before: PlacedHeadings,
  successors: ReadonlyMap<string, string | null>,
): PlacedHeadings {
  const predecessors = new Map([...successors].map(([old, young]) => [young, old]));
  const found = sections.map((section) => {
    const outline = mayHaveHeadings(section) ? outlineIn(record, section) : none;
    const own = before.get(section.id);
    const prior = own ?? before.get(predecessors.get(section.id) ?? '') ?? [];
    return {
      section: section.id,
      outline,
      prior,
      ids: idsIn(record, section, outline, own ?? []),
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
  record: RevisionRecord | undefined,
  section: Section,
  outline: Outline,
  before: readonly PlacedHeading[],
): readonly string[] {
  if (!record) return keepIds(outline, before);
  return knownHeadings(record, pathOf(section), outline).map(({ id }) => id);
}

function mayHaveHeadings({ printed }: Section): boolean {
  let has = holdsHtml(printed);
  eachNode(printed, ({ type }) => {
    if (type === 'heading') has = true;
  });
  return has;
}
