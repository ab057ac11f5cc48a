import type { Hit } from './hit.ts';

const ranks = { stated: 0, possible: 1, quoted: 2 } as const;

/** One claim of each kind and polarity that a sentence makes: the firmest; of a lead and its item's own words, the words. */
export function mergeHits(hits: readonly Hit[]): Hit[] {
  const kept = new Map<string, Hit>();
  for (const hit of hits) {
    const key = `${hit.kind} ${hit.polarity}`;
    const known = kept.get(key);
    if (!known || isFirmer(hit, known)) kept.set(key, hit);
  }
  return [...kept.values()];
}

function isFirmer(a: Hit, b: Hit): boolean {
  const [own, other] = [Number(a.entry === undefined), Number(b.entry === undefined)];
  if (own !== other) return own < other;
  const formula =
    Number(a.entry?.entry.isFormula ?? false) - Number(b.entry?.entry.isFormula ?? false);
  return (ranks[a.certainty] - ranks[b.certainty] || formula) < 0;
}
