import type { Nodes } from 'mdast';

/** What stands before the `@` of an e-mail address, from where nothing of the kind stands before it. */
const localPart = /(?<![-+.\w])[-+.\w]+@/gu;
const webAddress = /https?:\/\//iu;
const webName = /www\./iu;

/**
 * The characters, by their codes, at which an address that needs no brackets may begin in a text
 * (GFM's autolinks); none where it can hold no address.
 *
 * 1. `Write to us@shop.example` gives `u`: no other word that begins otherwise is looked at.
 * 2. `See https://shop.example` gives `h` and `H`, `www.shop.example` gives `w` and `W`.
 */
export function autolinkStarts(markdown: string): ReadonlySet<number> {
  const starts = new Set<number>();
  if (markdown.includes('@')) {
    for (const { index } of markdown.matchAll(localPart)) starts.add(markdown.charCodeAt(index));
  }
  const add = (letters: string) => {
    for (const letter of letters) starts.add(letter.charCodeAt(0));
  };
  if (webAddress.test(markdown)) add('hH');
  if (webName.test(markdown)) add('wW');
  return starts;
}

/** What each address has, that GFM looks for once more in the finished tree. */
const sign = /@|https?:\/\/|www\./iu;

/** Whether some text of a tree that is no link may hold an address, so that it is worth a search. */
export function mayHoldAddress(node: Nodes): boolean {
  if (node.type === 'text') return sign.test(node.value);
  if (node.type === 'link' || node.type === 'linkReference') return false;
  return 'children' in node && node.children.some(mayHoldAddress);
}
