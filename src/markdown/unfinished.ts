import type { Nodes, Root } from 'mdast';
import { eachNode } from './each-node.ts';
import { areToCome } from './gap-words.ts';
import { isElement } from './known-elements.ts';
import { type FoundText, searcherOf } from './outside-code.ts';

const numbered =
  'annex|chapter|part|title|article|section|volume|liite|luku|osa|artikla|bilaga|kapitel|avdelning|artikel';
const units =
  'years?|months?|weeks?|days?|hours?|vuotta|vuoden|kuukautta|kuukauden|kk|viikkoa|päivää|tuntia|år|månad(?:er)?|vecko?r?|dagar|dygn|timmar|euro[sa]?|€';
const asForm =
  'forms?|formats?|as|like|e\\.g\\.|muodossa|muoto(?:a|on)?|kuten|esim\\.|formen|formatet|som|t\\.ex\\.';

/** What stands for words that somebody was going to write, whatever stands around it. */
const gaps: readonly RegExp[] = [
  /(?<![\p{L}\p{N}_/.-])(?:TODO|TBD|TBC(?! Bank)|FIXME|tbd|tbc)(?![\p{L}\p{N}_-])/gu,
  new RegExp(
    `(?=XXX)(?<![\\p{L}\\p{N}_/.-]|(?<!\\p{L})(?:${numbered}|ending in|päättyy|slutar på) )X{3,}(?![\\p{L}\\p{N}_@-]|\\.\\p{L})`,
    'giu',
  ),
  // Telephone numbers, and how long: `XXX-XXXXXXX`, `X months`.
  /(?<![\p{L}\p{N}])[Xx]{2,}(?:[ -][Xx]{2,})+(?![\p{L}\p{N}])/gu,
  new RegExp(`(?<![\\p{L}\\p{N}.-])(?:XX?|xx) (?=(?:${units})(?![\\p{L}\\p{N}]))`, 'gu'),
  /\blorem ipsum\b/giu,
  // Days: `XX.XX.20XX`, `xx.xx.2024`, `__.__.20__`, `1.1.20XX`.
  /(?<![\p{L}\p{N}_])(?:(?:[Xx]{1,2}|_{1,3}) ?[.\-/] ?){2}(?:\d{4}|(?:\d{2})?[Xx_]{2,4})(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}_.])\d{1,2}\.\d{1,2}\.(?:20)[Xx_]{2}(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_.])\d{1,2}\.\d{1,2}\.[Xx_]{4}(?![\p{L}\p{N}_])/gu,
  new RegExp(
    `(?=[dpyvåDPYVÅ]{2})(?<![\\p{L}\\p{N}]|(?<![\\p{L}\\p{N}])(?:${asForm})[\\s:"'“”‘’(]{1,3})(?:(?:dd|pp|DD|PP)[.\\-/](?:mm|kk|MM|KK)[.\\-/](?:yyyy|vvvv|åååå|YYYY|VVVV|ÅÅÅÅ)|(?:yyyy|vvvv|åååå|YYYY|VVVV|ÅÅÅÅ)-(?:mm|kk|MM|KK)-(?:dd|pp|DD|PP))(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  /(?<![\p{L}\p{N}@])(?:[Xx]{3,}|example)@(?:[Xx]{3,}|example)\.\p{L}{2,}/gu,
  // Lines to write on, but for those that part two texts.
  /(?=_{5})(?<![\p{L}\p{N}_])(?<=[^\n_][^\n]{0,400})_{5,}(?![\p{L}\p{N}_])/gu,
  /(?<![.\d…])(?:\.{6,}|…{3,})(?![.…]|[ \t]*\d)/gu,
  /(?<![^\s:(])\?{3,}(?![\p{L}?])/gu,
  /(?<![\w/%])%[A-Z][A-Z_]{2,40}%(?!\w)/gu,
  /\$\{[^{}\n]{1,60}\}/gu,
];

/** Signs in square brackets that stand for words, and those that do so before a unit, or where no words stand around them. */
const empty = /^(?:[_●•]+|\?{1,5}|[Xx]{2,}|X|)$/u;
const emptyIfAlone = /^(?:\.{2,}|…|[*x-])$/u;

const square = /(?<![\]!\\])\[([^[\]\n]{0,80})\](?![([:{])/gu;
const angles = /<{1,2}([\p{L}][\p{L} ’'_-]{1,60})>{1,2}/gu;
const braces = /(?<![{$=\\/])\{([\p{L}][\p{L} _-]{1,60})\}(?![}/])/gu;

const anyGap =
  /TODO|TB[DC]|tb[dc]|FIXME|[Xx]|lorem|[[{<$%]|\?\?\?|__|[.…]{3}|_\.|(?:dd|pp|yyyy|vvvv|åååå)[.\-/]/iu;

/** Where a text is not finished: `TODO`, `[COMPANY]`, `[insert the address]`, `XX.XX.20XX`, `Name: ________`. */
export function findUnfinished(source: string, tree: Root): FoundText[] {
  if (!anyGap.test(source)) return [];
  const search = searcherOf(source, tree);
  const places = gaps.flatMap(search);
  if (/[[{<]/u.test(source)) places.push(...inBrackets(source, tree, search));
  const found = new Map(places.map((place) => [place.offset, place]));
  const kept = [...found.values()].sort((one, other) => one.offset - other.offset);
  // A gap in a gap is one.
  return kept.filter(({ offset }, index) => {
    const before = kept[index - 1];
    return !before || before.offset + before.text.length <= offset;
  });
}

function inBrackets(
  source: string,
  tree: Root,
  search: (pattern: RegExp) => FoundText[],
): FoundText[] {
  const links = referencesIn(tree);
  const inner = ({ text }: FoundText) => text.replace(/^[[{<]+|[\]}>]+$/gu, '');
  return [
    ...search(square).filter(
      (place) =>
        !links.has(place.offset) &&
        (isEmpty(inner(place), source, place) || areToCome(inner(place), source)),
    ),
    ...search(angles).filter(
      (place) => !isElement(inner(place)) && areToCome(inner(place), source),
    ),
    ...search(braces).filter((place) => areToCome(inner(place), source)),
  ];
}

/** Where brackets lead somewhere. */
function referencesIn(tree: Root): ReadonlySet<number> {
  const starts = new Set<number>();
  const types: ReadonlySet<Nodes['type']> = new Set([
    'linkReference',
    'imageReference',
    'footnoteReference',
    'link',
    'definition',
  ]);
  eachNode(tree, ({ type, position }) => {
    if (types.has(type)) starts.add(position?.start.offset ?? -1);
  });
  return starts;
}

const unitNext = new RegExp(`^[ \\u00A0](?:${units})(?![\\p{L}\\p{N}])`, 'u');

/** Whether brackets hold nothing but a sign; dots between words leave out some of a quotation. */
function isEmpty(sign: string, source: string, { offset, text }: FoundText): boolean {
  const before = source.slice(Math.max(0, offset - 20), offset);
  // A box of a list of tasks.
  if (/(?:^|\n)[ \t]*(?:[-*+]|\d+[.)])[ \t]+$/u.test(before)) return false;
  if (sign !== '' && empty.test(sign)) return true;
  if (!emptyIfAlone.test(sign)) return false;
  const after = source.slice(offset + text.length, offset + text.length + 20);
  const isBetweenWords = /[\p{L},;”"»’)][ \t]?$/u.test(before) || /^[ \t]?[\p{L},;]/u.test(after);
  return unitNext.test(after) || (!isBetweenWords && /^[.…]/u.test(sign));
}

/** Letters that were saved in one encoding and read in another, and the sign for what cannot be read. */
const mojibake =
  /\uFFFD|[\u00C2\u00C3][\u0080-\u00BF]|[\u00C2\u00C3](?:€|‚|ƒ|„|…|†|‡|ˆ|‰|Š|‹|Œ|Ž|‘|’|“|”|•|–|—|˜|™|š|›|œ|ž|Ÿ)|â€[™œ\u009D“”˜¢¦]/gu;

/** Where a text has letters of a wrong encoding. */
export function findMojibake(source: string, tree: Root): FoundText[] {
  return /[\uFFFD\u00C2\u00C3â]/u.test(source) ? searcherOf(source, tree)(mojibake) : [];
}
