import type { FoundPage, FoundPart } from './pagefind.ts';

/** How many parts of one page are shown. */
const partsShown = 3;

/** The item of the list that shows a page: its title, its version and the parts that match. */
export function pageItem(page: FoundPage): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  heading.append(link(page.url, page.meta['title'] ?? page.url));
  item.append(heading);
  const version = page.meta['version'];
  if (version) item.append(withText('p', version, 'search-version'));
  const parts = page.sub_results.filter(({ url }) => url.includes('#')).slice(0, partsShown);
  if (parts.length === 0) item.append(excerpt(page.excerpt));
  for (const part of parts) item.append(...partNodes(part));
  return item;
}

function partNodes({ title, url, excerpt: html }: FoundPart): HTMLElement[] {
  const heading = document.createElement('h3');
  heading.append(link(url, title));
  return [heading, excerpt(html)];
}

/** Text and marks only, whatever the index holds. */
function excerpt(html: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const node of body.childNodes) {
    const text = node.textContent ?? '';
    paragraph.append(node.nodeName === 'MARK' ? withText('mark', text) : text);
  }
  return paragraph;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

function withText(tag: string, text: string, name = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (name) element.className = name;
  return element;
}
