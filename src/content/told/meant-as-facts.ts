import type { List } from 'mdast';
import type { ToldList } from '../../words/told-words.ts';
import { isSlip } from './is-slip.ts';
import { type Label, paragraphOf } from './label.ts';
import { lostLabel } from './lost-label.ts';
import type { Dictionary } from './vocabulary.ts';

/** Lists of news and links begin with these words too. */
const needsSecond: ReadonlySet<ToldList> = new Set([
  'changes',
  'requests',
  'complaint',
  'cookieNotice',
  'children',
  'specialCategories',
]);

/** Whether a list that begins with a label of `list` tells facts: where others begin so too, a second label shows it, also one with a slip or without its signs. */
export function isMeantAsFacts(
  { children }: List,
  labels: readonly (Label | undefined)[],
  list: ToldList,
  own: Dictionary,
): boolean {
  if (!needsSecond.has(list)) return true;
  const isLabel = (word: string | undefined): boolean =>
    word !== undefined && (own.has(word) || isSlip(word, own));
  return children.some((item, index) => {
    const paragraph = paragraphOf(item);
    const word = labels[index]?.word ?? (paragraph && lostLabel(paragraph)?.word);
    return index > 0 && isLabel(word);
  });
}
