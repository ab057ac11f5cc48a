import type { ListItem, Paragraph, PhrasingContent, Strong } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { plainWord } from './plain-word.ts';
import { type Sheet, type Written, writtenIn } from './written.ts';

/** A label as it is written, and what stands behind it. */
export type Label = { readonly word: string; readonly label: Written; readonly value: Written };

/**
 * The bold label that a paragraph begins with, and the value behind it: `**Label:** value`. The colon may stand behind the bold
 * words, as word processors put it.
 */
export function boldLabel(paragraph: Paragraph, sheet: Sheet): Label | undefined {
  const [first, second, ...rest] = paragraph.children;
  if (first?.type !== 'strong' || !isLabelled(paragraph)) return undefined;
  const inside = textOf(first);
  const closed = isClosed(inside);
  const nodes: PhrasingContent[] = second ? [second, ...rest] : [];
  const value = closed ? nodes : withoutColon(nodes);
  return {
    word: plainWord(inside),
    label: writtenIn([first], paragraph, sheet),
    value: writtenIn(value, first, sheet),
  };
}

/** Whether a paragraph begins with bold words that a colon or a question mark ends. */
export function isLabelled({ children: [first, second] }: Paragraph): boolean {
  if (first?.type !== 'strong') return false;
  return isClosed(textOf(first)) || (second?.type === 'text' && /^\s?[:：]/u.test(second.value));
}

function isClosed(label: string): boolean {
  return /[:?：]\s*$/u.test(label);
}

function withoutColon([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : rest;
  return [{ ...first, value: first.value.replace(/^\s?[:：]\s*/u, '') }, ...rest];
}

/** The further label that stands in a paragraph: of an item or line that was joined to the one above. */
export function furtherLabel({ children }: Paragraph): Strong | undefined {
  return children.slice(1).find((node, index): node is Strong => {
    if (node.type !== 'strong') return false;
    const before = children[index];
    const isAtStart = before?.type === 'text' && /\n\s*[-*+]?\s*$/u.test(before.value);
    return isAtStart || before?.type === 'break' || /[:?]\s*$/u.test(textOf(node));
  });
}

/** The paragraph that an item begins with. */
export function paragraphOf(item: ListItem): Paragraph | undefined {
  const [first] = item.children;
  return first?.type === 'paragraph' ? first : undefined;
}

/** The bold label that an item begins with. */
export function labelOfItem(item: ListItem, sheet: Sheet): Label | undefined {
  const paragraph = paragraphOf(item);
  return paragraph && boldLabel(paragraph, sheet);
}
