import type { Notice } from '../../content/notice.ts';
import { plainName } from '../../content/told/plain-word.ts';
import { compareFacts, type FactChange } from '../../redline/facts/compare-facts.ts';

/**
 * What differs between the facts of two states of a notice. An absence that the text before told in the very sentence has not come: the
 * reader of a later version recognised it, and nothing is told otherwise.
 */
export function compareNoticeFacts(before: Notice, after: Notice): readonly FactChange[] {
  return compareFacts(before.facts, after.facts).filter((change) => !isReread(change, before));
}

function isReread({ change, path, after }: FactChange, { sections }: Notice): boolean {
  const words = path.endsWith('.none') ? after : noneOf(after);
  if (change !== 'added' || typeof words !== 'string') return false;
  return sections.some(({ sentences }) =>
    sentences.some((sentence) => plainName(sentence) === plainName(words)),
  );
}

function noneOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'none' in value ? value.none : undefined;
}
