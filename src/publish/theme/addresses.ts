import type { AtRule, Declaration } from 'postcss';
import type { Problem } from '../../content/problem.ts';
import { placeIn } from './place-in.ts';
import type { Theme } from './theme.ts';

/** An address in a value: in `url()`, with quotes or without. */
const inUrl = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()\s]*))\s*\)/giu;
/** The address that `@import` gives without `url()`. */
const imported = /^\s*(?:"([^"]*)"|'([^']*)')/u;

/** What is wrong with the addresses of a declaration or an `@import`. */
export function addressProblems(node: AtRule | Declaration, theme: Theme): Problem[] {
  return addressesIn(node).flatMap((address): Problem[] => {
    const code = judgeAddress(address, theme);
    return code ? [{ code, at: placeIn(node, address), data: { address } }] : [];
  });
}

function addressesIn(node: AtRule | Declaration): string[] {
  if (node.type === 'decl') return [...node.value.matchAll(inUrl)].map(addressOf);
  if (node.name.toLowerCase() !== 'import') return [];
  const name = imported.exec(node.params);
  return (name ? [name] : [...node.params.matchAll(inUrl)]).map(addressOf);
}

function addressOf(match: RegExpExecArray): string {
  return match.slice(1).find((one) => one !== undefined) ?? '';
}

/**
 * What is wrong with an address. One that begins with a slash may lead to other files of the host.
 *
 * 1. `theme/font.woff2` is right where that file is there.
 * 2. `https://fonts.example/a.woff2`, `//fonts.example/a` and `data:…` are outside of what pages may load.
 * 3. `fonts/a.woff2` leads nowhere.
 */
function judgeAddress(address: string, { files }: Theme): Problem['code'] | undefined {
  const home = 'https://site.invalid/';
  const url = URL.parse(address, home);
  if (!url?.href.startsWith(home)) return 'theme-address-outside';
  if (/^(?:[/#]|$)/u.test(address)) return undefined;
  const isThere = files.some((name) => url.pathname === new URL(`theme/${name}`, home).pathname);
  return isThere ? undefined : 'theme-file-missing';
}
