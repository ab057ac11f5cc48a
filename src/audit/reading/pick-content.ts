import { isAround, isChrome } from './is-chrome.ts';
import { findElements, isPageElement, type PageElement, type PageNode } from './page-node.ts';

/**
 * What of a page is its text, what leads through the site and what asks for consent left out. To lose a sentence is worse than
 * to keep a line of a menu:
 *
 * 1. `main` (or the longest of several, or an `article`) is the text where it has half of what the page says.
 * 2. Otherwise all is, less headers, footers, asides, menus and lists of links within the site.
 * 3. Whatever holds half of the text of a page is left out for no name that it bears.
 */
export function pickContent(page: PageElement): PageElement {
  const clean = without(page, isChrome, page.size / 2);
  const around = without(clean, isAround, clean.size / 2);
  const main = longest(findElements(clean, isMain)) ?? longest(findElements(clean, isArticle));
  return main && main.size >= around.size / 2 ? main : around;
}

function isMain({ tag, attributes }: PageElement): boolean {
  return tag === 'main' || attributes['role'] === 'main';
}

function isArticle({ tag, attributes }: PageElement): boolean {
  return tag === 'article' || attributes['role'] === 'article';
}

function longest(elements: readonly PageElement[]): PageElement | undefined {
  const [first] = [...elements].sort((a, b) => b.size - a.size);
  return first;
}

/** A tree without the elements that `isUnwanted` takes, unless they hold more than `most` characters. */
function without(
  element: PageElement,
  isUnwanted: (element: PageElement) => boolean,
  most: number,
): PageElement {
  const children: PageNode[] = [];
  let { size } = element;
  for (const child of element.children) {
    if (!isPageElement(child)) children.push(child);
    else if (child.size <= most && isUnwanted(child)) size -= child.size;
    else {
      const left = without(child, isUnwanted, most);
      size -= child.size - left.size;
      children.push(left);
    }
  }
  return { ...element, children, size };
}
