import type { Heading } from 'mdast';
import { givenIds, lostAnchors } from '../../markdown/given-ids.ts';
import { headingsWithIds } from '../../markdown/heading-ids.ts';
import type { Notice, Section } from '../notice.ts';
import type { Place } from '../place.ts';
import type { Problem } from '../problem.ts';
import { placeInBody } from '../read-section.ts';

type Placed = { readonly id: string; readonly at: Place };

/** What the ids of a page itself begin with, and those of its footnotes. */
const reserved = /^(?:page|title|fact|change|user-content)-|^footnote-label$/u;

/**
 * What is wrong with the ids that authors gave places of a text: the same one twice in a language, one that a section or the page
 * itself has, one of a heading that another language has not, and what HTML means as an id and no page has.
 */
export function headingProblems(source: Notice, notices: readonly Notice[]): Problem[] {
  if (!notices.some(({ sections }) => sections.some(mayGiveIds))) return [];
  const problems = notices.flatMap((notice) => [
    ...idsTaken(notice),
    ...(notice === source ? [] : idsApart(source, notice)),
    ...notice.sections.flatMap(anchorsLost),
  ]);
  return onceAnId(problems);
}

/** An id that the source lacks and several translations have is told once, for the first, with where the others have it. */
function onceAnId(problems: readonly Problem[]): Problem[] {
  const keyOf = ({ data }: Problem) => `${data['file']} ${data['id']}`;
  const apart = Map.groupBy(
    problems.filter(({ code }) => code === 'heading-ids-differ'),
    keyOf,
  );
  return problems.flatMap((problem): Problem[] => {
    const [first, ...others] =
      problem.code === 'heading-ids-differ' ? (apart.get(keyOf(problem)) ?? []) : [];
    if (!first || others.length === 0) return [problem];
    if (problem !== first) return [];
    return [{ ...first, related: [...(first.related ?? []), ...others.map(({ at }) => at)] }];
  });
}

function mayGiveIds({ markdown }: Section): boolean {
  return markdown.includes('{#') || /<[a-z][^>]*\s(?:id|name)\s*=/iu.test(markdown);
}

/** Each id is told once, for the first of what it clashes with. */
function idsTaken({ sections }: Notice): Problem[] {
  const first = new Map<string, Place>();
  const titles = new Map(sections.map(({ id, titlePlace }) => [id, titlePlace]));
  return sections.filter(mayGiveIds).flatMap((section) =>
    givenIds(section.source).flatMap(({ id, isOfHeading, position }): Problem[] => {
      const at = placeAt(section, position);
      const [title, other] = [titles.get(id), first.get(id)];
      if (!other) first.set(id, at);
      if (title) return [{ code: 'heading-id-taken', at, data: { id }, related: [title] }];
      if (isOfHeading && reserved.test(id)) return [reservedId(id, at)];
      return other ? [{ code: 'heading-id-twice', at, data: { id }, related: [other] }] : [];
    }),
  );
}

function reservedId(id: string, at: Place): Problem {
  const [, rest = ''] = /^(?:page|title|fact|change|user-content)-(.+)$/u.exec(id) ?? [];
  return {
    code: 'heading-id-reserved',
    at,
    data: { id },
    advice: { example: `{#${rest || 'notes'}}` },
  };
}

function anchorsLost(section: Section): Problem[] {
  if (!mayGiveIds(section)) return [];
  return lostAnchors(section.source).map(({ text, example, position }) => ({
    code: 'html-id-lost',
    at: placeAt(section, position),
    data: { text },
    advice: { example },
  }));
}

/** Ids that only one of two languages has, each told where the translation has or should have it. */
function idsApart(source: Notice, translation: Notice): Problem[] {
  return translation.sections.flatMap((section) => {
    const original = source.sections.find(({ id }) => id === section.id);
    if (!original) return [];
    const [written, own] = [idsIn(original), idsIn(section)];
    const missing = without(written, own).map(({ id, at }): Problem => {
      const data = { id, file: section.file };
      return {
        code: 'heading-ids-differ',
        at: placeFor(section, original, id),
        data,
        related: [at],
      };
    });
    // A heading with another id in the other language is told once.
    const told = new Set(missing.map(({ at }) => `${at.line}`));
    const apart = without(own, written).filter(({ at }) => !told.has(`${at.line}`));
    const extra = apart.map(({ id, at }): Problem => {
      const data = { id, file: original.file };
      return { code: 'heading-ids-differ', at, data, related: [placeFor(original, section, id)] };
    });
    return [...missing, ...extra];
  });
}

function without(ids: readonly Placed[], others: readonly Placed[]): Placed[] {
  const known = new Set(others.map(({ id }) => id));
  return ids.filter(({ id }) => !known.has(id));
}

function idsIn(section: Section): Placed[] {
  return headingsWithIds(section.source).map(({ id, heading }) => ({
    id,
    at: placeOfHeading(section, heading),
  }));
}

/** Where a section should have an id that another language of it has: at the heading in the same place, or at its title. */
function placeFor(section: Section, other: Section, id: string): Place {
  const index = headingsIn(other).findIndex((heading) => heading.data?.hProperties?.['id'] === id);
  const heading = headingsIn(section)[index];
  return heading ? placeOfHeading(section, heading) : section.titlePlace;
}

function headingsIn({ source }: Section): Heading[] {
  return source.children.filter((node) => node.type === 'heading');
}

function placeOfHeading(section: Section, { position }: Heading): Place {
  return placeAt(section, position);
}

function placeAt(section: Section, position: Heading['position']): Place {
  const { start, end } = position ?? { start: { line: 1, column: 1 } };
  const range = { line: start.line, column: start.column };
  return placeInBody(section, end ? { ...range, endLine: end.line, endColumn: end.column } : range);
}
