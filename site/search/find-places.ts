import { isAnswer } from './is-answer.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { type Ranked, rankPlaces } from './ranked-places.ts';

export type Place = Ranked<PagefindResult>;

/** Places in the notices in force, and in old versions those that hold more of what was asked; `places` are of both where `isOldToo`. */
export type Found = { readonly places: readonly Place[]; readonly older: readonly Place[] };

/** The places where the words stand, the best first. Each word is asked for once. */
export async function findPlaces(
  search: Pagefind['search'],
  words: readonly string[],
  isOldToo: boolean,
): Promise<Found> {
  const hits: (readonly PagefindResult[])[] = [];
  const inForce = new Set<string>();
  // One after another: Pagefind has one object for a place, whatever word was asked for.
  for (const word of new Set(words.map(asWritten))) {
    hits.push(await hitsOf(search, word));
    if (isOldToo) continue;
    const { results } = await search(word, { filters: { state: 'current' } });
    for (const { id } of results) inForce.add(id);
  }
  const all = rankPlaces(hits);
  if (isOldToo) return { places: all, older: [] };
  const places = all.filter(({ id }) => inForce.has(id));
  const most = Math.max(0, ...places.map((place) => place.hits.length));
  const isFuller = ({ id, hits: { length } }: Place) => !inForce.has(id) && length > most;
  return { places, older: all.filter(isFuller) };
}

/** A number is asked for as it is: `5` means no `500`. */
function asWritten(word: string): string {
  return /^\d+$/u.test(word) ? `"${word}"` : word;
}

/** What a word finds. The best place tells of all: what is found instead of the word is found in every one. */
async function hitsOf(
  search: Pagefind['search'],
  word: string,
): Promise<readonly PagefindResult[]> {
  const { results } = await search(word, { filters: {} });
  const best = await results[0]?.data();
  return best && isAnswer(best, word) ? results : [];
}
