import type { Candidate, Renamed } from '../../redline/facts/find-renamed.ts';
import type { PrintedFact } from './history-facts.ts';

type Facts = Readonly<Record<string, PrintedFact>>;

/** The entries of kinds that the other side does not have, as they are looked for under another name. */
export function packedAlone(own: Facts, other: Facts): Candidate[] {
  return Object.entries(own).flatMap(([kind, { isList, parts = {} }]) => {
    const theirs = other[kind];
    return Object.entries(isList && theirs?.isList ? parts : {})
      .filter(([id, { name }]) => name !== undefined && !theirs?.parts?.[id])
      .map(([id, entry]) => candidateOf(kind, id, entry));
  });
}

function candidateOf(kind: string, id: string, { parts = {} }: PrintedFact): Candidate {
  const title = Object.entries(parts).find(([, fact]) => fact.title);
  const others = Object.entries(parts).filter(([, fact]) => !fact.title);
  return {
    kind,
    id,
    name: title ? title[1].text : null,
    tells: (renamed) => `${title?.[0]}${textOfParts(others, renamed)}`,
    isSomebody: title?.[1].title === 'somebody',
    isBare: others.every(
      ([, { isList, parts: some }]) => !isList && some && !Object.keys(some).length,
    ),
  };
}

type Part = readonly [string, PrintedFact];

/** One text of parts, whatever their order. */
function textOfParts(
  parts: readonly Part[],
  renamed: Renamed,
  names?: ReadonlyMap<string, string>,
): string {
  const texts = parts.map(([name, fact]) => {
    const own = names?.get(name) ?? name;
    return JSON.stringify([own, fact.reference === undefined && textOf(fact, renamed)]);
  });
  return texts.sort().join();
}

function textOf({ parts, text, refers = '' }: PrintedFact, renamed: Renamed): string {
  return parts ? textOfParts(Object.entries(parts), renamed, renamed.get(refers)) : text;
}

/** Entries, or references to some, of the side before, under the ids that they have now. */
export function withNewNames(parts: Facts, names: ReadonlyMap<string, string> | undefined): Facts {
  if (!names) return parts;
  const entries = Object.entries(parts).map(([id, fact]): Part => {
    const reference = names.get(id) ?? id;
    return [reference, fact.reference === undefined ? fact : { ...fact, reference }];
  });
  return Object.fromEntries(entries);
}
