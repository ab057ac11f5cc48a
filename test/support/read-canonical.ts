import { inlineElements } from './read-html.ts';

const spoken = ['alt', 'title'] as const;

/** What a canonical body says, as digests take it: texts, and elements `[tag, attributes, children]`. */
export function readCanonical(nodes: unknown): string {
  if (!Array.isArray(nodes)) return '';
  return nodes
    .map((node: unknown) => (typeof node === 'string' ? node : readElement(node)))
    .join('');
}

function readElement(node: unknown): string {
  if (!Array.isArray(node)) return '';
  const [tag, attributes, children] = node as [string, Record<string, string>, unknown];
  const said = spoken.flatMap((name) => attributes[name] ?? []);
  const words = [readCanonical(children), ...said].join(' ');
  return inlineElements.has(tag) && said.length === 0 ? readCanonical(children) : ` ${words} `;
}
