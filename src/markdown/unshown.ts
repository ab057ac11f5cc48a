import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { eachNode } from './each-node.ts';
import { foldSpace } from './plain-text.ts';

/** Words of a Markdown text that Markdown itself shows to nobody, and where they stand. */
export type Unshown = { text: string; position: Nodes['position'] };

/**
 * 1. `[partners]: https://a.example "Who they are"` and `[//]: # (a note)`, to which no link refers; any that defines otherwise what
 *    an earlier one does.
 * 2. `[^2]: A note.`, which the text never calls, or calls only in such a note.
 * 3. What stands behind the language of a block of code.
 *
 * `source` is what `tree` was parsed from.
 */
export function findUnshown(source: string, tree: Root): Unshown[] {
  const found = [...unusedDefinitions(tree), ...uncalledNotes(tree)].map((node) => ({
    text: written(source, node),
    position: node.position,
  }));
  return [...found, ...wordsOfFences(tree)];
}

function unusedDefinitions(tree: Root): Definition[] {
  const definitions: Definition[] = [];
  const used = new Set<string>();
  eachNode(tree, (node) => {
    if (node.type === 'definition') definitions.push(node);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(keyOf(node));
  });
  const holding = new Map([...firstOfEach(definitions)].map((node) => [keyOf(node), node]));
  return definitions.filter((node) => {
    const first = holding.get(keyOf(node));
    if (first === node) return saysSomething(node) && !used.has(keyOf(node));
    // What a second definition says is lost with it, where it says anything else.
    return node.url !== first?.url || node.title !== first.title;
  });
}

/** A number or a word alone, as in `[1]: https://a.example`, is the author's own name for an address and says nothing. */
function saysSomething({ label, identifier, title }: Definition): boolean {
  return /\p{L}.*\s.*\p{L}/u.test(label ?? identifier) || /[\p{L}\p{N}]/u.test(title ?? '');
}

/** Notes that no reader comes to: a page prints those alone that the text, or a note that it prints, calls. */
function uncalledNotes(tree: Root): FootnoteDefinition[] {
  const notes: FootnoteDefinition[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'footnoteDefinition') notes.push(node);
  });
  if (notes.length === 0) return [];
  const holding = firstOfEach(notes);
  const byKey = new Map([...holding].map((note) => [keyOf(note), note]));
  const called = new Set<FootnoteDefinition>();
  const waiting = callsIn(tree);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const note = byKey.get(key);
    if (!note || called.has(note)) continue;
    called.add(note);
    for (const child of note.children) waiting.push(...callsIn(child));
  }
  return notes.filter((note) => !called.has(note));
}

/** The notes that a part of a text calls, those called in other notes aside. */
function callsIn(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [keyOf(node)];
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type === 'footnoteDefinition' ? [] : callsIn(child),
  );
}

/** Of what is defined twice, the first holds (CommonMark). */
function firstOfEach<Kind extends Definition | FootnoteDefinition>(
  nodes: readonly Kind[],
): Set<Kind> {
  const first = new Map<string, Kind>();
  for (const node of nodes) if (!first.has(keyOf(node))) first.set(keyOf(node), node);
  return new Set(first.values());
}

/** References are the same in any case. */
function keyOf({ identifier }: { readonly identifier: string }): string {
  return identifier.toUpperCase();
}

function wordsOfFences(tree: Root): Unshown[] {
  const found: Unshown[] = [];
  eachNode(tree, (node) => {
    if (node.type !== 'code') return;
    const language = /^[\w.+#-]*$/u.test(node.lang ?? '') ? '' : node.lang;
    const text = foldSpace(`${language ?? ''} ${node.meta ?? ''}`);
    if (/\p{L}/u.test(text)) found.push({ text, position: node.position });
  });
  return found;
}

function written(source: string, { position }: Nodes): string {
  return foldSpace(source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0));
}
