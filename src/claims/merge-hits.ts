import type { Hit } from './hit.ts';

const ranks = { stated: 0, possible: 1, quoted: 2 } as const;

/**
 * One claim of each kind and polarity that a sentence makes: a sure one, else the firmest; of a lead and its item's
 * own words, the words. Only where several stand are they weighed.
 */
export function mergeHits(hits: readonly Hit[], weigh: (hit: Hit) => boolean): Hit[] {
  const kept = new Map<string, Hit>();
  for (const hit of hits) {
    const key = `${hit.kind} ${hit.polarity}`;
    const known = kept.get(key);
    if (!known || isBetter(hit, known, weigh)) kept.set(key, hit);
  }
  return [...kept.values()];
}

function isBetter(hit: Hit, known: Hit, weigh: (hit: Hit) => boolean): boolean {
  if (weigh(known)) return false;
  return isFirmer(hit, known) || weigh(hit);
}

function isFirmer(a: Hit, b: Hit): boolean {
  const [own, other] = [Number(a.entry === undefined), Number(b.entry === undefined)];
  if (own !== other) return own < other;
  const formula =
    Number(a.entry?.entry.isFormula ?? false) - Number(b.entry?.entry.isFormula ?? false);
  return (ranks[a.certainty] - ranks[b.certainty] || formula) < 0;
}
