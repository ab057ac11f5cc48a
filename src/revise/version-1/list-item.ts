import type { Element } from 'hast';
import type { List, ListItem, Parents } from 'mdast';
import { defaultHandlers, type Options } from 'remark-rehype';

type State = Parameters<NonNullable<NonNullable<Options['handlers']>['listItem']>>[0];

/** Lists without items that are as loose as lists with them. */
const standIns = new WeakMap<List, List>();

/** An item as remark-rehype makes it, which looks through the whole list for each, to learn whether it is loose. */
export function listItem(state: State, node: ListItem, parent: Parents | undefined): Element {
  return defaultHandlers.listItem(state, node, parent?.type === 'list' ? standIn(parent) : parent);
}

function standIn(list: List): List {
  const known = standIns.get(list);
  if (known) return known;
  const isLoose = list.spread || list.children.some(isLooseItem);
  const made: List = { type: 'list', spread: isLoose, children: [] };
  standIns.set(list, made);
  return made;
}

function isLooseItem({ spread, children }: ListItem): boolean {
  return spread ?? children.length > 1;
}
