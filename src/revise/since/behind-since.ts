import type { VerifyProblem } from '../verify-problem.ts';

/**
 * The problems of a comparison, with those of each notice told as one that lie in the state compared with and not here:
 * `missed` is what the commit at which the two parted lacks of that state, and what is missing here likewise was never
 * here. `ref` names the state.
 */
export function behindSince(
  since: readonly VerifyProblem[],
  missed: readonly VerifyProblem[],
  ref: string,
): VerifyProblem[] {
  const neverHere = new Set(missed.map(keyOf));
  const isBehind = (problem: VerifyProblem) => neverHere.has(keyOf(problem));
  const byNotice = Map.groupBy(since.filter(isBehind), ({ notice }) => notice);
  const behind = [...byNotice].flatMap(([notice, [first, ...others]]): VerifyProblem[] => {
    if (!first) return [];
    const names = new Set([first, ...others].map(({ revision }) => revision ?? notice));
    const data = { ref, behind: [...names].join(', ') };
    return [{ code: 'behind-since', notice, revision: null, at: first.at, data }];
  });
  return [...behind, ...since.filter((problem) => !isBehind(problem))];
}

/** A problem without its line, which depends on what else stands in a file. */
function keyOf({ code, notice, revision, at, data }: VerifyProblem): string {
  return JSON.stringify([code, notice, revision, at.file, data]);
}
