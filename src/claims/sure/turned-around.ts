import type { ClaimLanguage } from '../language.ts';
import { findFirst } from '../patterns/phrase-list.ts';
import { partWith } from './part-with.ts';
import type { Weighed } from './weighed.ts';

/**
 * Whether something is done only when something else has come to pass: `We send it to India only once you have agreed`. That is a
 * condition, and nobody is sure of it. What is kept or answered so has its end or its beginning there.
 */
export function isTurnedAround({ hit, line }: Weighed, language: ClaimLanguage): boolean {
  if (hit.polarity === 'denied' || hit.kind === 'retention' || hit.kind === 'deadline')
    return false;
  const part = partWith(line, hit.cue.from, language);
  return findFirst(language.grammar.turned, line.tokens, part) !== undefined;
}
