import type { ClaimLanguage } from '../language.ts';
import type { Line } from '../line.ts';
import { findAllOf } from '../patterns/phrase-list.ts';
import { placesInClaim, range, whole } from './places.ts';

/**
 * Which words of a line do but name things: what a language `names`, without what `turns`. Words that turn what is told are of
 * closed classes, which a language can list; names of things are not.
 *
 * 1. `to the harbour board in Egypt` names, `to market it in Egypt` and `weather data` turn.
 */
export function namedPlaces(line: Line, language: ClaimLanguage): ReadonlySet<number> {
  const { names, turns } = language.grammar;
  if (!names || !turns) return new Set();
  const turned = new Set(
    [turns, language.countries]
      .flatMap((list) => findAllOf(list, line.tokens))
      .flatMap(({ from, to }) => range(from, to)),
  );
  const named = placesInClaim(names, line.tokens, whole(line));
  return new Set([...named].filter((at) => !turned.has(at)));
}
