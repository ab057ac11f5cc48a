import { givenIds } from '../../../markdown/given-ids.ts';
import type { Notice } from '../../notice.ts';

/** Kinds whose entries have a heading each. */
export type HeadedKind = 'purposes' | 'automatedDecisions' | 'jointControllers';

/** What the ids of a page itself begin with. */
const reserved = /^(?:page|title|fact|change|user-content)-|^footnote-label$/u;

/** Kinds whose entries have headings: the first that has an id has it on its heading. */
const headed: readonly HeadedKind[] = ['purposes', 'automatedDecisions', 'jointControllers'];

/** Ids that no heading of a notice can have any more: those of sections, and those that its text gives. */
export function takenIds({ sections }: Notice): ReadonlySet<string> {
  const given = sections.flatMap(({ source }) => givenIds(source).map(({ id }) => id));
  return new Set([...sections.map(({ id }) => id), ...given]);
}

/** Whether the id of an entry can stand on its heading; else front matter gives it. */
export function fitsHeading(
  { facts }: Notice,
  taken: ReadonlySet<string>,
  kind: HeadedKind,
  id: string,
): boolean {
  const before = headed.slice(0, headed.indexOf(kind));
  const isElsewhere = before.some((other) => {
    const list = facts[other];
    return Array.isArray(list) && list.some((entry: { id: string }) => entry.id === id);
  });
  return !taken.has(id) && !reserved.test(id) && !isElsewhere;
}
