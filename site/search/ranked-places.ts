/** A place that was found by one word. */
export type Hit = { readonly id: string; readonly score: number };

/** A place, with what each word that it holds found; `score` grows with how rare these are, and how many of the words asked for. */
export type Ranked<H extends Hit> = {
  readonly id: string;
  readonly score: number;
  readonly hits: readonly H[];
};

/** The least share of the best score at which a place is worth showing. */
const leastScore = 0.1;

/**
 * The places that hold any of the words, the best first. Each word is asked for by itself, for no place need hold all the
 * words of a question; one that holds half of them counts half.
 *
 * `hits` are what each word found.
 */
export function rankPlaces<H extends Hit>(hits: readonly (readonly H[])[]): Ranked<H>[] {
  const places = Map.groupBy(hits.flat(), ({ id }) => id);
  const ranked = [...places]
    .map(([id, found]) => {
      const sum = found.reduce((total, { score }) => total + score, 0);
      return { id, score: (sum * found.length) / hits.length, hits: found };
    })
    .sort((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= leastScore * best);
}
