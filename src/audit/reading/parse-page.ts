import { Parser } from 'htmlparser2';
import type { PageElement } from './page-node.ts';

/** Elements deeper than browsers nest them; what walks through them recurses. */
const maxDepth = 500;

/** Elements that hold no text of the page. */
const silent: ReadonlySet<string> = new Set(
  'head title script style template noscript svg math iframe object canvas audio video select textarea datalist'.split(
    ' ',
  ),
);

/** A page as a tree, or the offset at which its elements are nested deeper than can be read. */
export type ParsedPage = { readonly page: PageElement } | { readonly excess: number };

/**
 * Reads the HTML of a page, however badly it is closed, in time by its length: htmlparser2 neither opens elements again nor
 * moves them, as browsers do where tags cross, so that the text stays in its order.
 */
export function parsePage(html: string): ParsedPage {
  const page = elementAt('body', {}, 0);
  const open: [PageElement, ...PageElement[]] = [page];
  let excess: number | undefined;
  let muted = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      const [top] = open;
      const element = elementAt(tag, attributes, parser.startIndex);
      if (isSilent(element)) muted += 1;
      if (muted === 0) top.children.push(element);
      open.unshift(element);
      if (open.length <= maxDepth) return;
      excess ??= parser.startIndex;
      parser.pause();
    },
    ontext(text) {
      if (muted > 0) return;
      const [top] = open;
      top.children.push({ text, start: parser.startIndex, end: parser.endIndex + 1 });
      top.size += text.trim().length;
    },
    onclosetag() {
      const [closed, parent] = open;
      if (!parent) return;
      open.shift();
      parent.size += closed.size;
      if (isSilent(closed)) muted -= 1;
    },
  });
  parser.end(html);
  return excess === undefined ? { page } : { excess };
}

/** A template with a shadow root is shown, as pages are that were saved into one file. */
function isSilent({ tag, attributes }: PageElement): boolean {
  return silent.has(tag) && !(tag === 'template' && 'shadowrootmode' in attributes);
}

function elementAt(tag: string, attributes: PageElement['attributes'], start: number): PageElement {
  return { tag, attributes, start, children: [], size: 0 };
}
