import type { Problem } from './problem.ts';

/** What is wrong in the source language already, and is not to be said again of translations. */
export type SourceFaults = {
  problems: readonly Problem[];
  /** Named paths of the facts that could not be read. */
  broken: readonly string[];
  /** Sections whose front matter is not all known: a translation may hold what they were to hold. */
  sections: ReadonlySet<string>;
};

/** Problems of a translation that are its own: not the source's, and not hung on them. */
export function ownProblems(
  problems: readonly Problem[],
  faults: SourceFaults,
  sectionOf: (file: string) => string | undefined,
): Problem[] {
  const known = new Set(faults.problems.flatMap((problem) => keyOf(problem) ?? []));
  return problems.filter((problem) => {
    if (known.has(keyOf(problem) ?? '')) return false;
    const isExtra = problem.code === 'translation-without-source';
    if (isExtra && faults.sections.has(sectionOf(problem.at.file) ?? '')) return false;
    return !comparesWithSource(problem) || !hangsOn(problem, faults.broken);
  });
}

function keyOf({ code, named }: Problem): string | undefined {
  return named === undefined ? undefined : `${code} ${named}`;
}

function comparesWithSource({ code }: Problem): boolean {
  return (
    code === 'translation-without-source' ||
    code === 'translation-missing' ||
    code === 'values-differ'
  );
}

/** Whether a problem is about a broken fact, a part of one, or an entry beside one with a wrong id. */
function hangsOn({ named = '' }: Problem, broken: readonly string[]): boolean {
  const list = named.slice(0, named.lastIndexOf('.') + 1);
  return broken.some(
    (fault) =>
      fault === named ||
      named.startsWith(`${fault}.`) ||
      (list !== '' && fault.startsWith(list) && fault.endsWith('.id')),
  );
}
