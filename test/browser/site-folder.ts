import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A page of a built site, by its address, with its elements. */
export type BuiltPage = { readonly path: string; readonly elements: readonly Element[] };

/** Every page of a built site; articles for pages elsewhere are none. */
export function pagesIn(folder: string): BuiltPage[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.html') && !isFragment(file))
    .map((file) => ({
      path: `/${file.replace(/index\.html$/u, '')}`,
      elements: elementsOf(readFileSync(join(folder, file), 'utf8')),
    }));
}

export function isFragment(file: string): boolean {
  return /(?:^|\/)(?:fragment\.html|fragment\/[^/]+\.html)$/u.test(file);
}

/** Every file of a folder, with `/` between its parts, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.replaceAll(sep, '/'))
    .sort();
}

/** One address of each kind of page. */
export function onePageOfEachKind(folder: string): Record<string, string> {
  const paths = pagesIn(folder).map(({ path }) => path);
  const find = (pattern: RegExp, last = true) => {
    const found = paths.filter((path) => pattern.test(path)).at(last ? -1 : 0);
    if (found === undefined) throw new Error(`The site has no page like ${pattern}`);
    return found;
  };
  return {
    home: '/',
    notice: find(/^\/fi\/yksityishenkilot\/$/u),
    archived: find(/^\/fi\/yksityishenkilot\/2019-08-12\/$/u),
    translation: find(/^\/en\/business-customers\/$/u),
    changes: find(/^\/sv\/.+\/2026-10-01\/changes\/$/u),
    rewrite: find(/^\/fi\/yksityishenkilot\/.+\/changes\/$/u, false),
    articles: find(/^\/en\/consumers\/articles\/$/u),
    fallback: find(/^\/sv\/business-customers\/$/u),
    history: find(/^\/en\/consumers\/history\/$/u),
    missing: '/404.html',
  };
}

function elementsOf(html: string): Element[] {
  const tree = unified().use(rehypeParse).parse(html) as Root;
  const elements: Element[] = [];
  visit(tree, 'element', (element: Element) => {
    elements.push(element);
  });
  return elements;
}

/** The ids on a page. */
export function idsOf({ elements }: BuiltPage): string[] {
  return elements.flatMap(({ properties }) =>
    typeof properties['id'] === 'string' ? [properties['id']] : [],
  );
}

/** The addresses that a page leads to or loads. */
export function addressesOf({ elements }: BuiltPage): string[] {
  return elements.flatMap(({ properties }) =>
    [properties['href'], properties['src']].filter((value) => typeof value === 'string'),
  );
}
