import { escapeHtml } from '../src/escape/markdown.ts';
import type { Findable } from '../src/publish/pages/frame/frame.ts';

/** A page that was made, and what of it is found. */
export type SearchedPage = {
  /** On the host, from its root. */
  readonly address: string;
  readonly locale: string;
  readonly findable: Findable;
  readonly html: string;
};

/** What the index takes for a page of its own. */
export type SearchPart = { readonly url: string; readonly content: string };

/** Where a part begins: a section, or a heading within one, that has an address. */
const beginning = /(?=<(?:section|h3)\b[^>]*? id=")/u;
const begun = /^<(section|h3)\b[^>]*? id="([^"]+)"/u;

/**
 * The parts of a page by their headings, each with its address, its title and what people ask for when they mean it:
 * who searches is led to the place that answers, and a word in a title counts for more than in the text of a long page.
 * The first part is the page itself, with its title and short answers.
 */
export function searchParts({ address, locale, findable, html }: SearchedPage): SearchPart[] {
  const { sections, asked, state } = findable;
  // Of one value only: Pagefind writes several in no certain order, and two builds are to be the same bytes.
  const filter = state === 'current' ? ' data-pagefind-filter="state:current"' : '';
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  let section = '';
  return main.split(beginning).flatMap((text) => {
    const [, tag, id = ''] = begun.exec(text) ?? [];
    if (tag === 'section') section = id;
    if (sections && !sections.has(section)) return [];
    const meta = {
      notice: findable.title,
      version: findable.version,
      asked: (tag === 'section' && asked.get(id)) || '',
    };
    return [{ url: id === '' ? address : `${address}#${id}`, content: partHtml() }];

    function partHtml(): string {
      const told = Object.entries(meta).map(
        ([name, value]) => `<span data-pagefind-meta="${name}:${escapeHtml(value)}"></span>`,
      );
      const titled = text
        .replace(/<(h[1-3])\b/u, '<$1 data-pagefind-meta="title"')
        // A name and what is told of it are no one word, nor is either one with what stands before.
        .replaceAll('</dt>', '. </dt>')
        .replaceAll(/(?=<d[td]\b)/gu, ' ');
      return `<html lang="${locale}"><body data-pagefind-body${filter}>${told.join('')}${titled}</body></html>`;
    }
  });
}
