import type { Html, Nodes, Root } from 'mdast';
import { eachNode } from './each-node.ts';
import { isElement } from './known-elements.ts';

/** Words that are read as a tag, so that no reader sees them, and where they stand. */
export type StrangeTag = { text: string; position: Nodes['position'] };

const address = /<((?:https?:|mailto:)[^\s<>]+|[a-z][^\s<>@"'=]*@[^\s<>"'=]+)>/giu;
const wordsInBrackets = /<[a-z][a-z0-9]*(?:\s+[^\s=<>"'/]+)*\s*>/giu;

/** A tag of HTML that words stand in, and what may stand there alone. */
const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=<>"'/]+(?=[\s>]))+)\s*>/giu;
const alone =
  /^(?:hidden|open|checked|disabled|reversed|required|multiple|selected|readonly|nowrap|noshade|compact|controls|autoplay|loop|muted|async|defer|novalidate|inert|itemscope|allowfullscreen|default|ismap|contenteditable|draggable|spellcheck|playsinline|autofocus|formnovalidate|nomodule|download|class|id|title|border|data-[\w-]+|aria-[\w-]+|v-[\w-]+)$/iu;

/**
 * 1. `<customer name>`, and `<tbd>`: no element is called so, none of its attributes has a value, and nothing closes it.
 * 2. `<https://shop.example/>` inside of HTML, where it is no link.
 * 3. `<p We sell>` and `</p We sell>`: what stands in a tag of HTML and is nothing that a tag may say.
 */
export function findStrangeTags(tree: Root): StrangeTag[] {
  const parts: Html[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'html') parts.push(node);
  });
  const closed = new Set(
    parts.flatMap(({ value }) => value.match(/<\/[a-z][a-z0-9]*/giu) ?? []).map(nameOf),
  );
  return parts.flatMap(({ value, position }) => {
    const tags = value.match(wordsInBrackets) ?? [];
    const strange = tags.filter((tag) => !isElement(nameOf(tag)) && !closed.has(nameOf(tag)));
    const said = [...value.matchAll(tag)].filter(saysWords).map(([whole]) => whole);
    return [...strange, ...said, ...(value.match(address) ?? [])].map((text) => ({
      text,
      position,
    }));
  });
}

function nameOf(tag: string): string {
  return (/[a-z][a-z0-9]*/iu.exec(tag)?.[0] ?? '').toLowerCase();
}

function saysWords([, slash, name = '', words = '']: RegExpMatchArray): boolean {
  if (!isElement(name)) return false;
  const written = words.trim().split(/\s+/u);
  return slash === '/' || written.some((word) => /\p{L}{2}/u.test(word) && !alone.test(word));
}
