import { domElement } from '../elements.ts';
import type { FoundPage, FoundPart } from './pagefind.ts';

/** How many parts of one page are shown. */
const partsShown = 3;

/** The item of the list that shows a page: its title, its version and the parts that match. */
export function pageItem({ url, excerpt, meta, sub_results }: FoundPage): HTMLLIElement {
  const version = meta['version'];
  const parts = sub_results.filter((part) => part.url.includes('#')).slice(0, partsShown);
  return domElement(
    'li',
    {},
    domElement('h2', {}, link(url, meta['title'] ?? url)),
    ...(version ? [domElement('p', { class: 'search-version' }, version)] : []),
    ...(parts.length === 0 ? [excerptOf(excerpt)] : parts.flatMap(partNodes)),
  );
}

function partNodes({ title, url, excerpt }: FoundPart): HTMLElement[] {
  return [domElement('h3', {}, link(url, title)), excerptOf(excerpt)];
}

/** Text and marks only, whatever the index holds; one that begins within a sentence says so. */
function excerptOf(html: string): HTMLParagraphElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const parts = [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? domElement('mark', {}, text) : text;
  });
  const isWithin = /^\p{Ll}/u.test(body.textContent ?? '');
  return domElement('p', {}, ...(isWithin ? ['… '] : []), ...parts);
}

function link(href: string, text: string): HTMLAnchorElement {
  return domElement('a', { href }, text);
}
