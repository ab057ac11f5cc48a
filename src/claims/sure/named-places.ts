import type { ClaimLanguage } from '../language.ts';
import type { Line } from '../line.ts';
import { findAllOf } from '../patterns/phrase-list.ts';
import { placesInClaim, range, whole } from './places.ts';

/**
 * Which words of a line do but name something: what a language `names`, or its proper `names` alone, without what `turns` and
 * without countries. Words that turn what is told are of closed classes, which a language can list; names of things are not.
 *
 * 1. `to the harbour board in Egypt` names, `to market it in Egypt` and `weather data` turn.
 */
export function namedPlaces(
  line: Line,
  which: 'things' | 'names',
  { grammar, countries }: ClaimLanguage,
): ReadonlySet<number> {
  const names = which === 'things' ? grammar.names : grammar.properNames;
  if (!names || !grammar.turns) return new Set();
  const turned = new Set(
    [grammar.turns, countries]
      .flatMap((list) => findAllOf(list, line.tokens))
      .flatMap(({ from, to }) => range(from, to)),
  );
  const named = placesInClaim(names, line.tokens, whole(line));
  return new Set([...named].filter((at) => !turned.has(at)));
}
