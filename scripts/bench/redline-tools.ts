import { createRequire } from 'node:module';
import { diffWords } from 'diff';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { compareSections, type RedlineSection } from '../../src/redline/redline.ts';
import { renderHtml } from '../../src/redline/render/render-html.ts';

/** One side of a pair in the forms that the tools take. */
export interface Side {
  readonly html: string;
  /** Its words alone, a blank line between blocks. */
  readonly text: string;
  readonly sections: readonly RedlineSection[];
}

/** A tool with one pair made ready: what is timed is the call, which gives marked HTML. */
type Prepare = (old: Side, young: Side) => () => string;

export const redlineTools = {
  seloste: (old, young) => () => renderHtml(compareSections(old.sections, young.sections)),
  'seloste, from HTML': (old, young) => () =>
    renderHtml(compareSections(sectionsIn(old.html), sectionsIn(young.html))),
  'node-htmldiff': (old, young) => {
    const compare = load('node-htmldiff') as Compare;
    return () => compare(old.html, young.html);
  },
  'html-diff-ts': (old, young) => {
    const { default: compare } = load('html-diff-ts') as { default: Compare };
    return () => compare(old.html, young.html);
  },
  'visual-dom-diff': (old, young) => {
    const { visualDomDiff } = load('visual-dom-diff') as { visualDomDiff: CompareNodes };
    const [before, after] = [nodeOf(old.html), nodeOf(young.html)];
    return () => [...visualDomDiff(before, after).childNodes].map(innerOf).join('');
  },
  'jsdiff diffWords': (old, young) => () =>
    diffWords(old.text, young.text)
      .map(({ value, added, removed }) => {
        if (added) return `<ins>${escapeText(value)}</ins>`;
        return removed ? `<del>${escapeText(value)}</del>` : escapeText(value);
      })
      .join(''),
} as const satisfies Record<string, Prepare>;

export type RedlineTool = keyof typeof redlineTools;

type Compare = (old: string, young: string) => string;
type DomNode = { readonly childNodes: Iterable<DomNode>; readonly innerHTML?: string };
type CompareNodes = (old: DomNode, young: DomNode) => DomNode;

/** The peers have an installation of their own, of which neither the types nor the project's lock know. */
function load(peer: string): unknown {
  return createRequire(import.meta.url)(peer);
}

function nodeOf(html: string): DomNode {
  const { parseHTML } = load('linkedom') as {
    parseHTML: (page: string) => { document: { querySelector: (name: string) => DomNode } };
  };
  const { document } = parseHTML(`<!doctype html><html><body><main>${html}</main></body></html>`);
  return document.querySelector('main');
}

/** What stands within the element that holds a side. */
function innerOf({ innerHTML }: DomNode): string {
  return innerHTML ?? '';
}

function sectionsIn(html: string): RedlineSection[] {
  const root: Root = unified().use(rehypeParse, { fragment: true }).parse(html);
  return root.children
    .filter((node): node is Element => node.type === 'element')
    .map(({ properties, children: [heading, ...children] }) => {
      const [title] = heading?.type === 'element' ? heading.children : [];
      return {
        id: String(properties['dataSection']),
        title: title?.type === 'text' ? title.value : '',
        body: { type: 'root', children },
      };
    });
}

function escapeText(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
}
