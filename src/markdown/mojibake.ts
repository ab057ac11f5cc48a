import type { Root } from 'mdast';
import { type FoundText, searcherOf } from './outside-code.ts';

/** Letters that were saved in one encoding and read in another, and the sign for what cannot be read. */
const mojibake =
  /\uFFFD|[\u00C2\u00C3][\u0080-\u00BF]|[\u00C2\u00C3](?:€|‚|ƒ|„|…|†|‡|ˆ|‰|Š|‹|Œ|Ž|‘|’|“|”|•|–|—|˜|™|š|›|œ|ž|Ÿ)|â€[™œ\u009D“”˜¢¦]/gu;

/** Where a text has letters of a wrong encoding. */
export function findMojibake(source: string, tree: Root): FoundText[] {
  return /[\uFFFD\u00C2\u00C3â]/u.test(source) ? searcherOf(source, tree)(mojibake) : [];
}
