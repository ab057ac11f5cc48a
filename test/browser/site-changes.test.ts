import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { Locale } from '../../schema/languages.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import { toHast } from '../../src/markdown/to-hast.ts';
import { loadSiteData } from '../../src/publish/data/load-site-data.ts';
import { currentPath } from '../../src/revise/recorded-paths.ts';
import { builtSite } from './harness.ts';
import { filesIn } from './site-folder.ts';

/** The texts as they were released, before a page lays out their tables. */
const own = loadSiteData(filesOnDisk(join(import.meta.dirname, '../..')), '2026-11-23');

test('every page of changes holds the text before and the text after, whole', () => {
  const folder = builtSite();
  const pages = filesIn(folder).filter((file) => file.endsWith('/changes/index.html'));
  expect(pages.length).toBeGreaterThan(0);
  for (const file of pages) {
    const tree = read(folder, file);
    const [before = '', after = ''] = find(tree, (element) => hasClass(element, 'page-links'))
      .flatMap((nav) => find(nav, ({ tagName }) => tagName === 'a'))
      .map((link) => new URL(String(link.properties['href']), 'https://x.example').pathname);
    expect(marked(tree, 'ins'), `${file}, before`).toBe(wordsOfRevision(before));
    expect(marked(tree, 'del'), `${file}, after`).toBe(wordsOfRevision(after));
  }
});

/** The words of the marked text with one side and all notes taken away. */
function marked(tree: Root, removed: 'ins' | 'del'): string {
  const [text] = find(structuredClone(tree), (element) => hasClass(element, 'marked'));
  if (!text) return '';
  const place = removed === 'ins' ? 'move-to' : 'move-from';
  visit(text, 'element', (element: Element, index, parent) => {
    const { dataDiff, dataDiffNote } = element.properties;
    const goes =
      dataDiffNote !== undefined ||
      element.tagName === removed ||
      dataDiff === removed ||
      dataDiff === place;
    if (!goes || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return words(text);
}

/** The words of a revision as it was released: the sections' titles, their text and the facts below it. */
function wordsOfRevision(path: string): string {
  const [, locale, slug, revision] = path.split('/');
  const notice = own.notices.find(({ paths }) => currentPath(paths, locale as Locale) === slug);
  const state = notice?.states.get(locale as Locale)?.get(revision ?? null);
  if (!state) throw new Error(`No revision is at ${path}.`);
  return state.compared
    .map(({ section, whole }) => `${section.title}${textOf(toHast(whole()))}`)
    .join('')
    .replace(/\s+/gu, '');
}

function read(folder: string, file: string): Root {
  return unified()
    .use(rehypeParse)
    .parse(readFileSync(join(folder, file), 'utf8')) as Root;
}

function find(tree: Root | Element, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element: Element) => {
    if (wanted(element)) found.push(element);
  });
  return found;
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}

function words(element: Element): string {
  return textOf(element).replace(/\s+/gu, '');
}
