import { isOtherVoice } from './other-voice.ts';
import type { CanonicalWord } from './plain-words.ts';
import { findRespellings, respell } from './respell.ts';
import type { Row, Told } from './told.ts';
import { hasBoundItems, prosePatterns, type Stretch } from './told-as-prose.ts';
import type { Tools } from './word-tools.ts';

type Words = readonly CanonicalWord[];
type Read = (text: string) => Words;

/**
 * Whether some blocks say word by word what others said in another form.
 *
 * 1. `You can reach us: by post, by phone` as a list, and `You can reach us by post or by phone.`
 * 2. A row `Card | entry | 3 months` below `Data | Purpose | Kept`, and the item `Card – purpose: entry; kept: three months`.
 * 3. One paragraph, and the same with other spellings.
 */
export function retells(before: readonly Told[], after: readonly Told[], tools: Tools): boolean {
  const readers = readersOf(before, after, tools);
  const [first, second] = [before[0], after[0]];
  if (!readers || !first || !second) return false;
  const [old, young] = readers;
  const isOne = before.length === 1 && after.length === 1;
  if (isOne && first.form === 'text' && second.form === 'text')
    return isSame(old(first.text), young(second.text));
  if (isOne && first.form === 'rows' && second.form === 'items')
    return isUnfolded(first.rows, second.items, old, young);
  if (isOne && first.form === 'items' && second.form === 'rows')
    return isUnfolded(second.rows, first.items, young, old);
  return isProse(before, after, [old, young], tools) || isProse(after, before, [young, old], tools);
}

/** Whether a list with a condition or a bound in an item became prose in another order, or prose such a list. */
export function rebinds(before: readonly Told[], after: readonly Told[], tools: Tools): boolean {
  const isText = (told: readonly Told[]) => told.every(({ form }) => form === 'text');
  if (isText(before) === isText(after)) return false;
  const read = (text: string) => tools.canonicalise(tools.plain(text));
  if (!hasBoundItems(isText(before) ? after : before, read, tools)) return false;
  const [old = [], young = []] = [before, after].map((told) => told.flatMap(textsOf).flatMap(read));
  return orderOf(old, young) !== orderOf(young, old);
}

/** The words that others have as well, in their order. */
function orderOf(words: Words, others: Words): string {
  const shared = new Set(others.map(({ text }) => text));
  return words.flatMap(({ text }) => (shared.has(text) ? [text] : [])).join(' ');
}

/** How to read each side; `null` where they tell otherwise who does it, or when. */
function readersOf(
  before: readonly Told[],
  after: readonly Told[],
  tools: Tools,
): [Read, Read] | null {
  const [old = [], young = []] = [before, after].map((told) =>
    told.flatMap(textsOf).flatMap((text) => tools.plain(text)),
  );
  const respellings = findRespellings(old, young, tools);
  const readers = [respellings.before, respellings.after].map(
    (respelling): Read =>
      (text) =>
        tools.canonicalise(respell(tools.plain(text), respelling)),
  );
  const [ofOld, ofYoung] = readers;
  if (!ofOld || !ofYoung) return null;
  const canonical = {
    before: before.flatMap(textsOf).flatMap(ofOld),
    after: after.flatMap(textsOf).flatMap(ofYoung),
  };
  return isOtherVoice(canonical, { before: old, after: young }, tools) ? null : [ofOld, ofYoung];
}

function textsOf(told: Told): readonly string[] {
  if (told.form === 'text') return [told.text];
  return told.form === 'items'
    ? told.items
    : told.rows.flat().flatMap(({ head, text }) => [head, text]);
}

function isSame(one: Words, other: Words): boolean {
  return one.length === other.length && startsAt(one, other, 0);
}

/** Whether words stand at a place of others, parted by the same marks; what stands before the first is not asked. */
function startsAt(words: Words, others: Words, at: number): boolean {
  return words.every(({ text, marks, written }, place) => {
    const other = others[at + place];
    if (other?.text !== text) return false;
    return place === 0 || (partsAlike(marks, other.marks) && !isRecased(written, other.written));
  });
}

/** Whether only one of two words names somebody: `it` and `IT`. */
function isRecased(one: string, other: string): boolean {
  return one !== other && one.toLowerCase() === other.toLowerCase();
}

function partsAlike(one: string, other: string): boolean {
  const parting = (marks: string) => marks.replace(/[^.,;:!?()–—\u2028-]/gu, '');
  return parting(one) === parting(other);
}

/** Whether each row is an item, in whatever order: its first cell, then each head with its cell. */
function isUnfolded(
  rows: readonly Row[],
  items: readonly string[],
  ofRow: Read,
  ofItem: Read,
): boolean {
  const left = items.map(ofItem);
  if (rows.length !== items.length) return false;
  return rows.every((row) => {
    const cells = row.map(({ head, text }) => [ofRow(head), ofRow(text)] as const);
    const at = left.findIndex((item) => isRow(cells, item));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function isRow(cells: readonly (readonly [Words, Words])[], item: Words): boolean {
  let at = 0;
  for (const [place, [head, text]] of cells.entries()) {
    for (const part of place === 0 ? [text] : [head, text]) {
      const isParted = at === 0 || /[–—:;,(-]/u.test(item[at]?.marks ?? '');
      if (part.length === 0 || !isParted || !startsAt(part, item, at)) return false;
      at += part.length;
    }
  }
  return at === item.length;
}

/** Whether a list between paragraphs became one text with them. */
function isProse(
  listed: readonly Told[],
  prose: readonly Told[],
  [ofList, ofProse]: readonly [Read, Read],
  tools: Tools,
): boolean {
  const text = prose.map((told) => (told.form === 'text' ? told.text : null));
  if (text.some((one) => one === null)) return false;
  const stretches = prosePatterns(listed, ofList, tools);
  const words = text.flatMap((one) => {
    const [first, ...rest] = ofProse(one ?? '');
    return first ? [{ ...first, marks: `. ${first.marks}` }, ...rest] : [];
  });
  return stretches !== null && reads(stretches, words, 0);
}

/** Whether words are some stretches one after another, those of a list in any order, the longest that fits first. */
function reads(stretches: readonly Stretch[], words: Words, at: number): boolean {
  const [stretch, ...rest] = stretches;
  if (!stretch) return at === words.length;
  const isLast = stretch.words.length === 1;
  const joint = isLast && stretch.joints.has(words[at]?.text ?? '') ? 1 : 0;
  const isParted = at === 0 || joint > 0 || stretch.opens.test(words[at]?.marks ?? '');
  const fits = stretch.words
    .map((choice, place) => ({ choice, place }))
    .filter(({ choice }) => startsAt(choice, words, at + joint))
    .toSorted((one, other) => other.choice.length - one.choice.length);
  const [fit] = fits;
  if (!isParted || !fit) return false;
  const others = stretch.words.toSpliced(fit.place, 1);
  const next = others.length > 0 ? [{ ...stretch, words: others, opens: BETWEEN }, ...rest] : rest;
  return reads(next, words, at + joint + fit.choice.length);
}

/** What parts two items of a list in a sentence. */
const BETWEEN = /^[,;]/u;
