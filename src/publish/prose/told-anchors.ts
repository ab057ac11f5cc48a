import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isKind } from '../../../schema/disclosures/index.ts';
import { entryAnchor } from '../../content/facts-here.ts';

/** The facts that a text tells: `kind.id`, or `kind` alone, and the line of its file; and the line on which its body begins. */
export type ToldText = {
  readonly told: { readonly entries: ReadonlyMap<string, number> };
  readonly bodyLine: number;
};

/** What an entry may begin with. */
const holders = /^(?:tr|li|p|h[1-6])$/u;

/**
 * Puts the anchor of each entry that the text tells of where it begins: a row, an item, a paragraph or a heading. What links
 * to the entry as the page printed it below another text leads there.
 */
export function anchorToldFacts(tree: Root, { told, bodyLine }: ToldText): void {
  if (told.entries.size === 0) return;
  const byLine = firstOfLines(tree);
  for (const [key, line] of told.entries) {
    const [kind = '', ...id] = key.split('.');
    const holder = byLine.get(line - bodyLine + 1);
    if (holder && id.length > 0 && isKind(kind)) anchor(holder, entryAnchor(kind, id.join('.')));
  }
}

/** The first element of each line of the body that an entry may begin with. */
function firstOfLines(tree: Root): ReadonlyMap<number, Element> {
  const found = new Map<number, Element>();
  visit(tree, 'element', (element) => {
    const line = element.position?.start.line;
    if (line === undefined || found.has(line) || !holders.test(element.tagName)) return;
    found.set(line, element);
  });
  return found;
}

/** Gives an element an id, or a place in it where it has one of its own: a row in its first cell. */
function anchor(holder: Element, id: string): void {
  if (holder.properties['id'] === undefined) {
    holder.properties['id'] = id;
    return;
  }
  const cell = holder.children.find((child) => child.type === 'element');
  const place = holder.tagName === 'tr' && cell ? cell : holder;
  place.children.unshift({ type: 'element', tagName: 'a', properties: { id }, children: [] });
}
