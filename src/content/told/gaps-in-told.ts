import { findUnfinishedInText } from '../../markdown/unfinished.ts';
import type { Problem } from '../problem.ts';
import type { FoundEntry } from './found-entry.ts';

/**
 * The problems of a notice with facts in its text, each gap (`[fill in: ..]`) told of once: not again as a value that cannot be read,
 * nor where it is only the name of an entry that has it. Once the entry has a name, what still calls it otherwise is found.
 */
export function withoutGapsAgain(
  problems: readonly Problem[],
  entries: readonly FoundEntry[],
): Problem[] {
  const named = entries.filter(({ name, node }) => node && name.includes('['));
  return problems.filter(
    (problem) => !isUnreadGap(problem) && !named.some((entry) => onlyNames(problem, entry)),
  );
}

function isUnreadGap({ code, data }: Problem): boolean {
  const { found = '' } = data;
  return code.startsWith('told-') && findUnfinishedInText(found).length > 0;
}

function onlyNames({ code, at, data }: Problem, { name, place }: FoundEntry): boolean {
  if (code !== 'text-unfinished') return false;
  const gap = (data['text'] ?? '').replace(/…$/u, '');
  const isOwn = at.file === place.file && at.line === place.line && at.column === place.column;
  return gap !== '' && name.includes(gap) && !isOwn;
}
