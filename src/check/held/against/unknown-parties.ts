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

type Texts = { readonly ofSources: readonly string[]; readonly others: readonly string[] };

/** Several sentences name somebody: the texts of the facts are gathered once. */
const gathered = new WeakMap<Notice, Texts>();

function textsOf(notice: Notice, sources: boolean): readonly string[] {
  const texts = gathered.get(notice) ?? gather(notice);
  gathered.set(notice, texts);
  return sources ? [...texts.others, ...texts.ofSources] : texts.others;
}

function gather({ tree }: Notice): Texts {
  const ofSources: string[] = [];
  const others: string[] = [];
  for (const { path, value } of scalarsIn(tree)) {
    if (['id', 'note', 'seen'].includes(String(path.at(-1)))) continue;
    (path[0] === 'sources' ? ofSources : others).push(value.toLowerCase());
  }
  return { ofSources, others };
}
