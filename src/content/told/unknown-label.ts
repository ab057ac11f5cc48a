import { nearestWord } from '../nearest-word.ts';
import type { Problem } from '../problem.ts';
import { looksLike, plainWord } from './plain-word.ts';
import { toldProblem } from './told-problem.ts';
import type { Dictionary } from './vocabulary.ts';
import type { Written } from './written.ts';

/** A label that its kind does not know, with the nearest one that it does. */
export function unknownLabel({ text, place }: Written, labels: Dictionary): Problem {
  const shown = looksLike(text);
  if (shown !== undefined && labels.has(shown)) {
    return toldProblem('told-characters', place, { found: text }, { nearest: shown });
  }
  const nearest = nearestWord(plainWord(text), [...labels.keys()]);
  const list = [
    ...new Map([...labels].map(([word, way]) => [way, word] as const).toReversed()).values(),
  ];
  return toldProblem(
    'told-label-unknown',
    place,
    { found: text },
    nearest ? { nearest } : { list: list.toReversed().join(', ') },
  );
}
