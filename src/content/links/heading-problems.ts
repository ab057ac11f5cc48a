import type { Heading } from 'mdast';
import { headingsWithIds } from '../../markdown/heading-ids.ts';
import type { Notice, Section } from '../notice.ts';
import type { Place } from '../place.ts';
import type { Problem } from '../problem.ts';
import { placeInBody } from '../read-section.ts';

type Placed = { readonly id: string; readonly at: Place };

/** What is wrong with the ids that authors gave headings: the same one twice in a language, or not the same ones in each. */
export function headingProblems(source: Notice, notices: readonly Notice[]): Problem[] {
  if (!notices.some(({ sections }) => sections.some(({ markdown }) => markdown.includes('{#')))) {
    return [];
  }
  return notices.flatMap((notice) => [
    ...idsTwice(notice),
    ...(notice === source ? [] : idsApart(source, notice)),
  ]);
}

function idsTwice({ sections }: Notice): Problem[] {
  const first = new Map<string, Place>();
  return sections.flatMap((section) =>
    idsIn(section).flatMap(({ id, at }): Problem[] => {
      const other = first.get(id);
      if (!other) first.set(id, at);
      return other ? [{ code: 'heading-id-twice', at, data: { id }, related: [other] }] : [];
    }),
  );
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
    const extra = without(own, written).map(({ id, at }): Problem => {
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
  const { start, end } = position ?? { start: { line: 1, column: 1 } };
  const range = { line: start.line, column: start.column };
  return placeInBody(section, end ? { ...range, endLine: end.line, endColumn: end.column } : range);
}
