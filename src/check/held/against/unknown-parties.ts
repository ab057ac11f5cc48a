import type { Notice } from '../../../content/notice.ts';
import { scalarsIn } from '../../facts/scalars.ts';
import type { Asked } from './asked.ts';

/** A shorter text of the facts is no name by which a company is known. */
const shortestName = 4;

/**
 * The companies that a claim names and no fact does. The controller and its contacts are known by facts of their own; who gives data
 * is known too, but as no recipient, unless `sources` count.
 */
export function unknownParties({ claim, notice }: Asked, { sources = false } = {}): string[] {
  const parties = claim.values?.parties ?? [];
  if (parties.length === 0) return [];
  const known = textsOf(notice, sources);
  return parties.filter((party) => {
    const sought = party.toLowerCase();
    return !known.some(
      (text) => text.includes(sought) || (text.length >= shortestName && sought.includes(text)),
    );
  });
}

function textsOf({ tree }: Notice, sources: boolean): string[] {
  return scalarsIn(tree)
    .filter(({ path }) => sources || path[0] !== 'sources')
    .filter(({ path }) => !['id', 'note', 'seen'].includes(String(path.at(-1))))
    .map(({ value }) => value.toLowerCase());
}
