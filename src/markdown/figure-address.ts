import { decodePercents } from '../escape/percents.ts';
/**
 * Where an address leads: the file name of a figure, and the query and fragment after it. The name is `null` where the
 * address means a figure and names none: the folder lies elsewhere or is written in other letters, or no file is named.
 */
export type FigureAddress = { readonly name: string | null; readonly rest: string };

/** A section lies two folders deep in a place that no address of a text can spell. */
const base = 'https://place.invalid/9f1c83/notice/locale/section';
const folder = '/9f1c83/notice/figures/';

/**
 * The figure that an address in a section leads to, as a browser would follow it from `<locale>/<section>.md`;
 * `undefined` where it leads to no figure.
 *
 * 1. `../figures/x.svg`, `./../figures/x.svg` and `../figures/y/../x.svg` lead to `x.svg`.
 * 2. `../figures/a%20b.svg` leads to `a b.svg`, and `../figures/50%.svg` to `50%.svg`.
 * 3. `../figures/x.svg?v=2#part` leads to `x.svg`; the rest is `?v=2#part`.
 * 4. `../Figures/x.svg`, `..\figures\x.svg`, `figures/x.svg` and `../figures/y/x.svg` have no name.
 * 5. `https://shop.example/figures/x.svg` and `/figures/x.svg` lead to no figure.
 */
export function figureAt(address: string): FigureAddress | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/)/iu.test(address)) return undefined;
  const { pathname, search, hash } = new URL(asWritten(address), base);
  const path = decodePercents(pathname).replace(/\/+/gu, '/');
  const rest = `${search}${hash}`;
  const name = path.startsWith(folder) ? path.slice(folder.length) : '';
  if (name !== '' && !name.includes('/')) return { name, rest };
  return meansFigure(path) ? { name: null, rest } : undefined;
}

/** Markdown puts an address into a page with all in percent that cannot stand in one, a lone `%` too. */
function asWritten(address: string): string {
  return encodeURI(address.toWellFormed()).replace(/%25(?=[\da-f]{2})/giu, '%');
}

/** Whether some folder on the way is called as that of the figures, by people or by a forgiving disk. */
function meansFigure(path: string): boolean {
  return path.split(/[\\/]/u).some((step) => step.toLowerCase() === 'figures');
}

/** The address of a figure below `figures`, for a page; other addresses stay as they are. */
export function figureOnPage(address: string, figures: string): string {
  const { name = null, rest = '' } = figureAt(address) ?? {};
  return name === null ? address : `${figures}${encodeURIComponent(name)}${rest}`;
}
