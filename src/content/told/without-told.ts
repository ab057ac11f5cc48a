import type { Root, RootContent } from 'mdast';
import { isLabelled } from './label.ts';
import type { Told } from './told-in-section.ts';

/**
 * The text of a section without what is read as facts: tables, lists and lines, also where some of their entries could not be read,
 * and of an entry with a heading that and its list. A paragraph is prose, also one that describes a purpose or of which a sentence
 * tells a fact: it may say anything else too.
 */
export function withoutTold(tree: Root, told: Told, bodyLine: number): Root {
  const lines = [...told.entries.values()].map((line) => line - bodyLine + 1);
  const starts = new Set(told.lines.map(({ from }) => from - bodyLine + 1));
  if (lines.length === 0 && starts.size === 0) return tree;
  const holdsEntry = (node: RootContent) => {
    const { position } = node;
    if (!position || (node.type === 'paragraph' && !isLabelled(node))) return false;
    const { start, end } = position;
    return starts.has(start.line) || lines.some((line) => line >= start.line && line <= end.line);
  };
  let isDescribed = false;
  const children = tree.children.filter((node, index) => {
    const isTold = holdsEntry(node);
    const isListed = isDescribed || isBelowLead(tree.children[index - 1], holdsEntry);
    if (node.type === 'heading') isDescribed = isTold;
    else if (node.type === 'list') isDescribed = false;
    if (node.type === 'list') return !isTold && !isListed;
    return !isTold;
  });
  return { ...tree, children };
}

/** Whether the node above is a line that leads a list: that of measures has its place there. */
function isBelowLead(
  above: RootContent | undefined,
  holdsEntry: (node: RootContent) => boolean,
): boolean {
  return above?.type === 'paragraph' && holdsEntry(above);
}
