import type { Root } from 'mdast';
import { type FoundText, searcherOf } from './outside-code.ts';

/**
 * What stands for words that somebody was going to write: `TODO`, `[COMPANY]`, `[insert the address]`, `[…]`, `XX.XX.20XX`,
 * `Lorem ipsum`. A bracketed word in lower case is left alone: people write `[sic]`.
 */
const gaps: readonly RegExp[] = [
  /(?<![\p{L}\p{N}_-])(?:TODO|TBD|TBC|FIXME|XXX+)(?![\p{L}\p{N}_-])/gu,
  /\blorem ipsum\b/giu,
  // A link or a footnote has something behind its bracket, or a caret in it.
  /\[(?!(?:GDPR|EEA|ETA|EES|USA|PDF|SIC)\])(?:\p{Lu}[\p{Lu}\p{N} _/&.,'’-]{2,60}|\.{2,}|…|_{2,}|\?{1,5}|[Xx]{2,})\](?![([:])/gu,
  /\[(?:insert|add|your|enter|fill in|to be|name of|address of|date of|lisää|täytä|täydennä|kirjoita|yrityksen|yhtiön|nimi|päivämäärä|osoite|fyll i|lägg till|ange|skriv|företagets|bolagets|namn|datum|adress|company|date|name|address|email|e-mail|phone)(?:[\s:_-][^[\]\n]{0,80})?\](?![([:])/giu,
  /(?<![\p{L}\p{N}])(?:[Xx]{1,2}[.\-/][Xx]{1,2}[.\-/](?:\d{2})?[Xx]{2,4}|(?:dd|pp|DD|PP)[.\-/](?:mm|kk|MM|KK)[.\-/](?:yyyy|vvvv|åååå|YYYY|VVVV|ÅÅÅÅ)|\d{1,2}\.\d{1,2}\.(?:20)?[Xx]{2,4})(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}@])(?:[Xx]{3,}|example)@(?:[Xx]{3,}|example)\.[\p{L}]{2,}/gu,
  /<(?:insert|your|company|name|lisää|yritys|nimi|fyll|namn|företag)[ \p{L}]{0,40}>/giu,
];

const anyGap = /TODO|TBD|TBC|FIXME|XX|xx|lorem|Lorem|LOREM|\[|dd|pp|DD|PP|<|@/u;

/** Where a text is not finished. */
export function findUnfinished(source: string, tree: Root): FoundText[] {
  if (!anyGap.test(source)) return [];
  const search = searcherOf(source, tree);
  const found = new Map(gaps.flatMap(search).map((place) => [place.offset, place]));
  return [...found.values()].sort((one, other) => one.offset - other.offset);
}

/** Letters that were saved in one encoding and read in another, and the sign for what cannot be read. */
const mojibake =
  /\uFFFD|[\u00C2\u00C3][\u0080-\u00BF]|[\u00C2\u00C3](?:€|‚|ƒ|„|…|†|‡|ˆ|‰|Š|‹|Œ|Ž|‘|’|“|”|•|–|—|˜|™|š|›|œ|ž|Ÿ)|â€[™œ\u009D“”˜¢¦]/gu;

/** Where a text has letters of a wrong encoding. */
export function findMojibake(source: string, tree: Root): FoundText[] {
  return /[\uFFFD\u00C2\u00C3â]/u.test(source) ? searcherOf(source, tree)(mojibake) : [];
}
