import { freesInOtherOrder } from './freed-lists.ts';
import type { FindMatters, Matter } from './matters.ts';
import { isNumberWord, isTimeUnit } from './number-words.ts';
import { isOpen } from './open-words.ts';
import { isOtherVoice } from './other-voice.ts';
import type { CanonicalWord } from './plain-words.ts';
import { recasedWords } from './recased-words.ts';
import { crossesSentences, isRefronted } from './refronted.ts';
import { findRespellings, missingFrom, type Respellings, respell } from './respell.ts';
import { sharedWords } from './shared-words.ts';
import type { Sides } from './sides.ts';
import { type TurnedMarks, turnedMarks } from './turned-marks.ts';
import type { Tools } from './word-tools.ts';

/** What the paragraph around a change tells. */
export interface Around {
  readonly before: readonly CanonicalWord[];
  readonly after: readonly CanonicalWord[];
  /** Whether it has the same words before and after, in another order or in the same, but for those whose coming changes nothing. */
  readonly sameWords: boolean;
  readonly sameOrder: boolean;
  /** Whether its sentences differ in the place of conditions alone. */
  readonly isRefronted: boolean;
  /** Whether its words are the same, in other sentences that bind them otherwise. */
  readonly crossesSentences: boolean;
  /** The words of the matters of which there are more or fewer, by what they are about. */
  readonly touched: ReadonlyMap<string, Matter>;
  /** Words that are names in it: a change may begin with one. */
  readonly names: ReadonlySet<string>;
  /** Words that one side has more often. */
  readonly differing: ReadonlySet<string>;
  /** All its words, and whether a number, a value or a unit of time is among those that differ. */
  readonly all: ReadonlySet<string>;
  readonly isValueTouched: boolean;
  /** Marks that stand before digits in one of the texts, between others or after a space. */
  readonly beforeDigits: ReadonlySet<string>;
  /** Whether all of these are shown to say the same, whatever the change cuts apart. */
  readonly isShown: boolean;
  readonly respellings: Respellings;
  readonly isDayOfUpdate: boolean;
  /** Which of its marks may turn it around, and which words name somebody by the case of their letters. */
  readonly turned: TurnedMarks;
  /** Whether it tells otherwise who does what, or when. */
  readonly isOtherVoice: boolean;
  readonly recased: ReturnType<typeof recasedWords>;
}

export function lookAround(texts: Sides, tools: Tools): Around {
  const written = { before: tools.plain(texts.before), after: tools.plain(texts.after) };
  const respellings = findRespellings(written.before, written.after, tools);
  const before = tools.canonicalise(respell(written.before, respellings.before));
  const after = tools.canonicalise(respell(written.after, respellings.after));
  const touched = touchedWords(before, after, tools.find);
  const differing = [...missingFrom(after, before), ...missingFrom(before, after)];
  const counted = new Set(differing.map(({ text }) => text));
  const shared = sharedWords(before, after, counted);
  const ends = { before: endOf(texts.before), after: endOf(texts.after) };
  const turned = turnedMarks(shared, ends, tools);
  const isFreed = shared.length === 0 && freesInOtherOrder(before, after, tools);
  const sortedOf = (found: readonly CanonicalWord[]) =>
    found
      .map(({ text }) => text)
      .sort()
      .join('\0');
  return {
    before,
    after,
    sameWords: sortedOf(before) === sortedOf(after),
    sameOrder:
      textOf(before) === textOf(after) ||
      (touched.size === 0 && textOf(counting(before, tools)) === textOf(counting(after, tools))),
    isRefronted: isRefronted(before, after, tools),
    crossesSentences:
      sortedOf(before) === sortedOf(after) && crossesSentences(before, after, tools),
    touched,
    differing: counted,
    all: new Set([...before, ...after].map(({ text }) => text)),
    isValueTouched: differing.some(
      ({ text, isValue }) => isValue || isNumberWord(text) || isTimeUnit(text),
    ),
    isShown: !isOpen(before, after, touched, tools),
    respellings,
    names: new Set([...before, ...after].filter(({ isName }) => isName).map(({ text }) => text)),
    isDayOfUpdate: [before, after].every(tools.isDayOfUpdate),
    beforeDigits: new Set([...marksBeforeDigits(texts.before), ...marksBeforeDigits(texts.after)]),
    turned: isFreed ? { ...turned, comma: true } : turned,
    isOtherVoice: isOtherVoice({ before, after }, written, tools),
    recased: recasedWords(shared, tools),
  };
}

function counting(found: readonly CanonicalWord[], { free }: Tools): readonly CanonicalWord[] {
  return found.filter(({ text }) => !free.has(text));
}

/** `–` in `12–24`, `-` in `at -5 degrees`. */
function marksBeforeDigits(text: string): readonly string[] {
  const found = text.matchAll(/(?:\d\s?|^|\s)([-–—,.:/])\s?(?=\d)/gu);
  return [...found].map(([, mark = '']) => mark);
}

/** More marks than this are no end of a sentence. */
const LONGEST_END = 20;

/** The marks at the end of a text. */
function endOf(text: string): string {
  return /[^\p{L}\p{N}]*$/u.exec(text.slice(-LONGEST_END))?.[0] ?? '';
}

/** The words of each listed word or phrase that one side has more often than the other. */
function touchedWords(
  before: readonly CanonicalWord[],
  after: readonly CanonicalWord[],
  find: FindMatters,
): ReadonlyMap<string, Matter> {
  const sides = [
    { words: before, found: find(before) },
    { words: after, found: find(after) },
  ];
  const counts = new Map<Matter, number>();
  for (const [side, { found }] of sides.entries()) {
    for (const { matter } of found)
      counts.set(matter, (counts.get(matter) ?? 0) + (side === 0 ? -1 : 1));
  }
  const touched = new Map<string, Matter>();
  for (const { words, found } of sides) {
    for (const { matter, at, length } of found) {
      if (counts.get(matter) === 0) continue;
      for (const { text } of words.slice(at, at + length)) touched.set(text, matter);
    }
  }
  return touched;
}

/** Words in one line, by which two texts are alike. */
export function textOf(words: readonly CanonicalWord[]): string {
  return words.map(({ text }) => text).join(' ');
}
