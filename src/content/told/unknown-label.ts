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
  const first = new Map<string, string>();
  for (const [word, way] of labels) if (!first.has(way)) first.set(way, word);
  return toldProblem(
    'told-label-unknown',
    place,
    { found: text },
    nearest ? { nearest } : { list: [...first.values()].join('|') },
  );
}
