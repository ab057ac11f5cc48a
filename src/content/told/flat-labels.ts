import type { Label } from './label.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The items of a purpose that belong to one of its legal bases and stand beside the bases, by their indexes: labels that only a
 * basis has, and those that stand again behind a further basis. Read as they stand they would belong to all.
 */
export function flatLabels(
  labels: readonly (Label | undefined)[],
  { lists, labels: { purposes, bases } }: Vocabulary,
): ReadonlySet<number> {
  const words = labels.map((label) => label?.word ?? '');
  const isBasis = (word: string) => lists.get(word) === 'purposes' && !purposes.has(word);
  const alone = words.flatMap((word, index) =>
    bases.has(word) && !purposes.has(word) && !isBasis(word) ? [index] : [],
  );
  const again = [...new Set(bases.values())].flatMap((way) => {
    const standing = words.flatMap((word, index) => (purposes.get(word) === way ? [index] : []));
    const between = words.slice(standing[0], standing.at(-1));
    return between.some(isBasis) ? standing : [];
  });
  return new Set([...alone, ...again]);
}
