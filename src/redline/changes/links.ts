import type { BlockOperation, InlineChange } from '../edit-script.ts';
import { addressesIn } from '../text/addresses.ts';
import { inlineText } from '../text/plain-text.ts';
import { type Inline, phrasingIn } from '../text/tree.ts';

/** Whether a block has the same links on the same words, to the same pages, though the change cuts one off. */
export function hasSameLinks(holder: BlockOperation | null): boolean {
  const links = linksOn(holder);
  if (!links) return false;
  const [old = '', young] = links.map((side) => side.map((link) => link.join(' ')).join('\n'));
  return old !== '' && old === young;
}

/** Whether a link that a change took away or brought has its words elsewhere in the block, leading to another page. */
export function isRetargeted(change: InlineChange, holder: BlockOperation | null): boolean {
  const isOneSided = change.deleted.length === 0 || change.inserted.length === 0;
  const touched = linksOf([...change.deleted, ...change.inserted]);
  if (!isOneSided || touched.length === 0) return false;
  const [old = [], young = []] = linksOn(holder) ?? [];
  return touched.some(
    ([words]) =>
      pagesOf(words, old) !== pagesOf(words, young) && has(words, old) && has(words, young),
  );
}

type Link = readonly [words: string, page: string];

function has(words: string, links: readonly Link[]): boolean {
  return links.some(([other]) => other === words);
}

function pagesOf(words: string, links: readonly Link[]): string {
  return links
    .flatMap(([other, page]) => (other === words ? [page] : []))
    .sort()
    .join();
}

/** The links of a block before and after. */
function linksOn(holder: BlockOperation | null): readonly (readonly Link[])[] | null {
  const edit = holder && 'edit' in holder ? holder.edit : holder;
  if (edit?.op !== 'changed') return null;
  return [edit.before, edit.after].map((block) => phrasingIn(block).flatMap(linksOf));
}

/** Each link with its words. */
function linksOf(nodes: readonly Inline[]): readonly Link[] {
  return nodes.flatMap((node): readonly Link[] => {
    if (node.type === 'text') return [];
    const [address] = node.tag === 'a' ? addressesIn([node]) : [];
    return address === undefined ? linksOf(node.children) : [[inlineText([node]), pageOf(address)]];
  });
}

/** What an address leads to, however it is written. */
export function pageOf(address: string): string {
  return address
    .replace(/^http:\/\//u, 'https://')
    .replace(
      /^(https:\/\/)(?:www\.)?([^/?#]*)/u,
      (_, scheme: string, host: string) => scheme + host.toLowerCase(),
    )
    .replace(/\/(?:index\.html?)?(?=$|[?#])/u, '');
}
