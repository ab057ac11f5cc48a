import type { Root } from 'mdast';
import { type AddressUse, addressesIn } from './addresses.ts';
import { figureAt } from './figure-address.ts';

/** A picture, or a link to a figure, in a text. */
export type FigureUse = AddressUse & {
  /** The file name of the figure; `null` where the address leads to none. */
  readonly name: string | null;
};

/** What every text that uses a figure holds: a picture's sign, or the folder's name, be it in another writing. */
const sign = /!\[|<im|figures|[&%]/iu;

/** Whether a Markdown text may use a figure, so that its tree is worth a look. */
export function mayUseFigures(markdown: string): boolean {
  return sign.test(markdown);
}

/**
 * All pictures of a text, and all links to figures, in its order, those behind a reference too, and after them those in
 * its HTML. This alone decides which files a text uses: the checker, the freeze and the site ask it.
 */
export function figuresUsedIn(tree: Root): FigureUse[] {
  return addressesIn(tree).flatMap((use) => {
    const figure = figureAt(use.address);
    return figure || use.isPicture ? [{ ...use, name: figure?.name ?? null }] : [];
  });
}

/** Whether a text leads to figures, so that its addresses depend on where it stands. */
export function usesFigures(markdown: string, tree: Root): boolean {
  return mayUseFigures(markdown) && figuresUsedIn(tree).length > 0;
}

/** The names of the figures that a text uses, each once, in its order. */
export function figureNamesIn(markdown: string, tree: Root): string[] {
  if (!mayUseFigures(markdown)) return [];
  return [...new Set(figuresUsedIn(tree).flatMap(({ name }) => name ?? []))];
}
