import { isSafeAddress } from '../../markdown/links.ts';
import type { Writing } from './writing.ts';

/** Where a link of the text leads in Word: to a section of the document, or out of it. */
export type LinkTarget = { readonly anchor: string } | { readonly link: string };

/** `null` where there is nothing to lead to: such a link is plain text. */
export function linkTargetOf(href: string, { base, anchors }: Writing): LinkTarget | null {
  if (href.startsWith('#')) {
    const anchor = href.slice(1);
    return anchors.has(anchor) ? { anchor } : null;
  }
  const link = base !== null && URL.canParse(href, base) ? new URL(href, base).href : href;
  return link === '' || !isSafeAddress(link) ? null : { link };
}

/** The name of a section's bookmark: at most 40 letters, digits and low lines. */
export function bookmarkOf(section: string): string {
  return `s_${section.replace(/[^\p{L}\d]/gu, '_')}`.slice(0, 40);
}
