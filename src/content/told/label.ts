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
  if (first?.type !== 'strong') return undefined;
  const inside = textOf(first);
  const behind = second?.type === 'text' ? second.value : '';
  const closed = /[:?：]\s*$/u.test(inside);
  if (!closed && !/^\s?[:：]/u.test(behind)) return undefined;
  const nodes: PhrasingContent[] = second ? [second, ...rest] : [];
  const value = closed ? nodes : withoutColon(nodes);
  return {
    word: plainWord(inside),
    label: writtenIn([first], paragraph, sheet),
    value: writtenIn(value, first, sheet),
  };
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
