import type { Locale } from '../../../schema/languages.ts';
import { knownHeadings, pathOf } from '../../content/links/known-headings.ts';
import type { Section } from '../../content/notice.ts';
import { eachNode } from '../../markdown/each-node.ts';
import { keepIds } from '../../markdown/keep-ids.ts';
import { matchHeadings } from '../../markdown/match-headings.ts';
import { type Outline, type OutlinedHeading, outlineOf } from '../../markdown/outline.ts';
import { holdsHtml } from '../../markdown/to-hast.ts';
import { known, type MadeParts } from '../made-parts.ts';
import { type Shown, type SiteData, textIn } from '../site-data.ts';
import { leavesHtmlOut } from './left-out.ts';
import type { PlacedHeading, PlacedHeadings } from './placed-headings.ts';

const none: Outline = { headings: [], ids: new Set(), fixed: new Set() };

/** What the ids of a page itself begin with. */
const ofPage = /^(?:page|title|fact|change)-/u;

/** The outline of a section as a page of a state has it. */
export function outlineIn(made: MadeParts, shown: Shown, section: Section): Outline {
  const withHtml = !leavesHtmlOut(shown);
  const outlines = known(made.outlines, section, () => new Map<boolean, Outline>());
  return known(outlines, withHtml, () => outlineOf(section.printed, withHtml));
}

/** The headings of a state with the ids that its page gives them, and those that led to them in the states before it. */
export function headingsOf(data: SiteData, shown: Shown, locale: Locale): PlacedHeadings {
  const { notice, revision } = shown;
  const states = known(data.made.headings, `${notice.id}/${locale}`, () =>
    placeAll(data, shown, locale),
  );
  return states.get(revision) ?? new Map();
}

/** All states of a notice in a language, the oldest first and the draft last. */
function placeAll(
  data: SiteData,
  { notice }: Shown,
  locale: Locale,
): ReadonlyMap<string | null, PlacedHeadings> {
  const states = new Map<string | null, PlacedHeadings>();
  let before: PlacedHeadings = new Map();
  for (const revision of [...notice.history.map(({ id }) => id), null]) {
    const shown = { notice, revision };
    const text = textIn(shown, locale);
    if (!text) continue;
    before = placeState(data, shown, text.sections, before);
    states.set(revision, before);
  }
  return states;
}

function placeState(
  { made }: SiteData,
  shown: Shown,
  sections: readonly Section[],
  before: PlacedHeadings,
): PlacedHeadings {
  const outlined = sections.map((section) => ({
    section,
    outline: mayHaveHeadings(section) ? outlineIn(made, shown, section) : none,
  }));
  const found = outlined.map(({ section, outline }) => ({
    section: section.id,
    outline,
    ids: idsIn(shown, section, outline, before.get(section.id) ?? []),
    matches: matchHeadings(before.get(section.id) ?? [], outline.headings),
  }));
  // Headings that no section kept may have gone to another one.
  const left = new Map(
    [...before].map(([id, headings]) => {
      const kept = new Set(found.find(({ section }) => section === id)?.matches);
      return [id, headings.filter((_, index) => !kept.has(index))];
    }),
  );
  return new Map(
    found.map(({ section, outline, ids, matches }) => [
      section,
      outline.headings.map((heading, index) => {
        const match = matches[index];
        const own = match === undefined ? undefined : before.get(section)?.[match];
        const was = own ?? movedTo(heading, section, left);
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
  left: ReadonlyMap<string, readonly PlacedHeading[]>,
): PlacedHeading | undefined {
  const others = [...left].flatMap(([id, headings]) => (id === section ? [] : headings));
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
