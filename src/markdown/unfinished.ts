import type { Nodes, Root } from 'mdast';
import { onceAText } from '../locale/once-a-text.ts';
import { type Around, around } from './around.ts';
import { eachNode } from './each-node.ts';
import { blanks, unitNext } from './gap-blanks.ts';
import { phrases } from './gap-phrases.ts';
import { areToCome, mayBeOfLaw, nameGap } from './gap-words.ts';
import { isElement } from './known-elements.ts';
import { type FoundText, searcherOf } from './outside-code.ts';
import { isButton, isQuoted } from './quotations.ts';

/** Signs in square brackets that stand for words, and those that do so before a unit, or where no words stand around them. */
const empty = /^(?:[_●•]+|\?{1,5}|[Xx]{2,}|X|\*{2,}|)$/u;
const emptyIfAlone = /^(?:\.{2,}|…|[*xNn-])$/u;

const square = /(?<![\]!])\\?\[([^[\]\n]{0,200})\](?![[{])/gu;
const angles = /<{1,2}([\p{L}][\p{L} ’'_-]{1,60})>{1,2}/gu;
const braces = /(?<![{$=\\/])\{([\p{L}][\p{L} _-]{1,60})\}(?![}/])/gu;
/** A placeholder that is printed as it is written. */
const literal = /\\\{\{\s?([\p{L}][\p{L} _-]{1,60}?)\s?\}\}/gu;
const guillemets = /[«‹]\s?([\p{L}][\p{L} _-]{1,40}?)\s?[»›]/gu;
const joined =
  /(?<![\p{L}\p{N}_/.$%#@-])\p{Lu}[\p{L}]{1,20}(?:_[\p{L}]{2,20}){1,4}(?![\p{L}\p{N}_])/gu;
/** Names that no text has in capitals but a heading, which has more of them. */
const shouted =
  /(?<!\p{Lu} )(?<!\p{L})(?:(?:YOUR |THE )?(?:COMPANY|BUSINESS|ORGANI[SZ]ATION) NAME|YOUR (?:NAME|COMPANY|ADDRESS|EMAIL)|YRITYKSEN NIMI|YHTIÖN NIMI|ORGANISAATION NIMI|FÖRETAGETS NAMN|BOLAGETS NAMN|FÖRETAGSNAMN|FIRMENNAME|NAME DES UNTERNEHMENS)(?: (?:OY|AB|LTD|INC|GMBH))?(?! ?\p{Lu}{2}|\p{L})/gu;
const inParentheses = /\((?=\p{Lu}{2,20} )[\p{Lu} ]{3,40}\)/gu;

/** Where a text is not finished: `TODO`, `[COMPANY]`, `[insert the address]`, `XX.XX.20XX`, `Name: ________`. */
export function findUnfinished(source: string, tree: Root): FoundText[] {
  const search = searcherOf(source, tree);
  const asked = [...phrases, ...blanks].flatMap(({ hint, signs }) =>
    hint.test(source) ? signs : [],
  );
  const signs = asked.flatMap(({ pattern, unless }) =>
    search(pattern).filter(
      ({ offset, text }) => !unless?.(around(source, offset, offset + text.length), text),
    ),
  );
  const places = [...signs, ...inBrackets(source, tree, search), ...names(source, search)];
  const found = new Map(places.map((place) => [place.offset, place]));
  const kept = [...found.values()].sort((one, other) => one.offset - other.offset);
  let end = 0;
  // A gap in a gap is one.
  return kept.filter(({ offset, text }) => {
    if (offset < end) return false;
    end = offset + text.length;
    return true;
  });
}

/** The same in a text that is no Markdown and has no parts. Values of facts recur, in a notice and between notices. */
export const findUnfinishedInText: (text: string) => readonly FoundText[] = onceAText(
  (text) => findUnfinished(text, { type: 'root', children: [] }),
  4000,
);

/** Whether a text is one gap and nothing else. */
export function isGapAlone(text: string): boolean {
  return findUnfinishedInText(text)[0]?.text === text;
}

type Search = (pattern: RegExp) => FoundText[];

const inner = ({ text }: FoundText) => text.replace(/^[[{<«‹(\\]+|[\]}>»›)\\]+$/gu, '');

function inBrackets(source: string, tree: Root, search: Search): FoundText[] {
  if (!/[[{<]/u.test(source)) return [];
  const links = referencesIn(tree);
  return [
    ...search(square).filter(
      (place) => !links.has(place.offset) && isGapInBrackets(inner(place), source, place),
    ),
    ...search(angles).filter(
      (place) => !isElement(inner(place)) && areToCome(inner(place), source),
    ),
    ...[braces, literal].flatMap((pattern) =>
      search(pattern).filter((place) => areToCome(inner(place), source)),
    ),
  ];
}

/** Names of fields: words joined as no sentence has them, or in the signs of a mail merge. */
function names(source: string, search: Search): FoundText[] {
  if (!/_|[«‹]|\(\p{Lu}{2}|\p{Lu}{4}/u.test(source)) return [];
  const patterns = [joined, guillemets, inParentheses];
  const named = patterns.flatMap((pattern) =>
    search(pattern).filter((place) => nameGap(inner(place))),
  );
  return [...named, ...search(shouted)];
}

/** Whether brackets are all that stands behind a label, in small letters or in its own words: `Period: [period in years]`. */
function isAnswerToLabel(words: string, { before, after }: Around): boolean {
  const label = /(?:^|\n)[-*+> \t]{0,6}([^\n:]{2,60}):\**[ \t]+$/u.exec(before)?.[1];
  if (label === undefined || !/^\**[.;]?[ \t]*(?:\n|$)/u.test(after)) return false;
  const isSame = label.replaceAll('*', '').trim().toLowerCase() === words.trim().toLowerCase();
  return isSame || /^\p{Ll}\p{L}{2}[^@:/]*$/u.test(words.trim());
}

function isGapInBrackets(words: string, source: string, place: FoundText): boolean {
  if (isEmpty(words.trim(), source, place)) return true;
  const near = around(source, place.offset, place.offset + place.text.length);
  if (isButton(near, words)) return false;
  const isOpenQuestion = /\p{L}{2}.*\?$/u.test(words) && words.length < 80;
  if (isAnswerToLabel(words, near)) return true;
  if (!isOpenQuestion && !areToCome(words, source)) return false;
  return !(isQuoted(near) && (isOpenQuestion || mayBeOfLaw(words)));
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

/** Whether brackets hold nothing but a sign; dots between words leave out some of a quotation. */
function isEmpty(sign: string, source: string, { offset, text }: FoundText): boolean {
  const before = source.slice(Math.max(0, offset - 20), offset);
  // A box of a list of tasks.
  if (/(?:^|\n)[ \t]*(?:[-*+]|\d+[.)])[ \t]+$/u.test(before)) return false;
  const after = source.slice(offset + text.length, offset + text.length + 20);
  if (empty.test(sign)) return sign !== '' || unitNext.test(after);
  if (!emptyIfAlone.test(sign)) return false;
  const isBetweenWords = /[\p{L},;”"»’)][ \t]?$/u.test(before) || /^[ \t]?[\p{L},;]/u.test(after);
  return unitNext.test(after) || (!isBetweenWords && /^[.…]/u.test(sign));
}
