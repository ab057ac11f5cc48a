import type { ToldList } from '../../words/told-words.ts';
import { isSlip } from './is-slip.ts';
import type { Label } from './label.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The item with which a list of its own begins inside another one, and the kind of that list. */
export type OwnBeginning = {
  readonly index: number;
  readonly label: Label;
  readonly list: ToldList;
};

/**
 * Where another list begins inside a list: Markdown joins two lists with nothing but a blank line between them. A slip in the
 * label counts too, unless it is one in a label of the list itself.
 */
export function ownBeginning(
  labels: readonly (Label | undefined)[],
  list: ToldList,
  { labels: all, lists }: Vocabulary,
): OwnBeginning | undefined {
  const own = all[list];
  const others = new Map([...lists].filter(([, one]) => one !== list));
  for (const [index, label] of labels.entries()) {
    if (index === 0 || !label || own.has(label.word) || lists.get(label.word) === list) continue;
    const other = others.get(label.word) ?? meant(label.word, others);
    if (other && (others.has(label.word) || !isSlip(label.word, own)))
      return { index, label, list: other };
  }
  return undefined;
}

function meant(word: string, lists: Vocabulary['lists']): ToldList | undefined {
  return [...new Set(lists.values())].find((list) =>
    isSlip(word, new Map([...lists].filter(([, one]) => one === list))),
  );
}
