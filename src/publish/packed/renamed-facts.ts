import type { Candidate, Renamed } from '../../redline/facts/find-renamed.ts';
import type { PrintedFact } from './history-facts.ts';

type Facts = Readonly<Record<string, PrintedFact>>;

/** The entries of kinds that the other side does not have, as they are looked for under another name. */
export function packedAlone(own: Facts, other: Facts): Candidate[] {
  return Object.entries(own).flatMap(([kind, { isList, parts = {} }]) => {
    const theirs = other[kind];
    if (!isList || !theirs?.isList) return [];
    return Object.entries(parts)
      .filter(([id, { name }]) => name !== undefined && !theirs.parts?.[id])
      .map(([id, entry]) => candidateOf(kind, id, entry));
  });
}

function candidateOf(kind: string, id: string, { parts = {} }: PrintedFact): Candidate {
  const title = Object.entries(parts).find(([, fact]) => fact.title);
  const others = Object.entries(parts).filter(([name]) => name !== title?.[0]);
  return {
    kind,
    id,
    name: title ? title[1].text : null,
    tells: (renamed) => `${title?.[0] ?? ''} ${textOfParts(Object.fromEntries(others), renamed)}`,
    isSomebody: title?.[1].title === 'somebody',
    isBare: others.every(
      ([, fact]) => !fact.isList && Object.keys(fact.parts ?? { some: 1 }).length === 0,
    ),
  };
}

/** One text of parts, whatever their order. */
function textOfParts(parts: Facts, renamed: Renamed, names?: ReadonlyMap<string, string>): string {
  const texts = Object.entries(parts).map(([name, fact]) => {
    const own = names?.get(name) ?? name;
    return JSON.stringify([own, fact.reference === undefined && textOf(fact, renamed)]);
  });
  return texts.sort().join();
}

function textOf({ parts, text, refers = '' }: PrintedFact, renamed: Renamed): string {
  return parts ? textOfParts(parts, renamed, renamed.get(refers)) : text;
}

/** Entries, or references to some, of the side before, under the ids that they have now. */
export function withNewNames(parts: Facts, names: ReadonlyMap<string, string>): Facts {
  const entries = Object.entries(parts).map(([id, fact]) => {
    const now = names.get(id) ?? id;
    return [now, fact.reference === undefined ? fact : { ...fact, reference: now }] as const;
  });
  return Object.fromEntries(entries);
}
