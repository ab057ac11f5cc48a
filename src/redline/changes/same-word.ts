import type { ChangeWords } from './change-words.ts';

/** Shorter stems are shared by chance. */
const SHORTEST_STEM = 4;
const SHORTEST_MISSPELT = 6;
/** Words so long that a letter more or less makes no other word of them. */
const LONG = 10;

/** Consonants of which Finnish writes the one or the other before an ending. */
const GRADES: readonly (readonly [string, string])[] = [
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['nk', 'ng'],
  ['nt', 'nn'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['mp', 'mm'],
  ['t', 'd'],
  ['p', 'v'],
  ['k', ''],
];

/** Whether one of two words is the other misspelt. */
export type IsMisspelt = (one: string, other: string) => boolean;

/** Whether two words are forms or spellings of one word, as far as that can be shown without a dictionary. */
export type IsSameWord = (one: string, other: string) => boolean;

/**
 * 1. `partner` and `partners`, `säilytämme` and `säilytetään`, `uppgift` and `uppgifterna`: endings of the language.
 * 2. `organise` and `organize`: listed ways of spelling.
 * 3. `recieve` and `receive`, `adress` and `address`: two letters swapped, or a letter doubled, or left out of a long word.
 *    Another letter is no proof: `contact` and `contract` are two words.
 */
export function sameWord(words: ChangeWords | null): IsSameWord {
  const endings = new Set(['', ...(words?.endings ?? [])]);
  const isSpeltAlike = otherSpelling(words);
  const isMisspelt = misspelling(words);
  const turns = (words?.turns ?? []).map((ends) =>
    ends.map((end) => new RegExp(`(?:${end})$`, 'u')),
  );
  return (one, other) =>
    one === other ||
    (isInflected(one, other, endings) && !turns.some((ends) => isTurn(one, other, ends))) ||
    isSpeltAlike(one, other) ||
    isMisspelt(one, other);
}

/** Whether two forms of a word say opposite things: `kumppaneiltamme` (from them), `kumppaneillemme` (to them). */
function isTurn(one: string, other: string, [from, to]: readonly RegExp[]): boolean {
  const is = (a: string, b: string) => from?.test(a) && to?.test(b);
  return Boolean(is(one, other) || is(other, one));
}

function isInflected(one: string, other: string, endings: ReadonlySet<string>): boolean {
  const shared = sharedStart(one, other);
  // A grade of consonants may stand before the endings.
  for (let stem = shared; stem >= Math.max(SHORTEST_STEM, shared - 3); stem -= 1) {
    if (endings.has(one.slice(stem)) && endings.has(other.slice(stem))) return true;
    if (isPlural(one.slice(stem), other.slice(stem), endings)) return true;
    if (stem >= 3 && differsInGrade(one.slice(stem), other.slice(stem), endings)) return true;
  }
  return false;
}

/** The `i` of a plural stands for the last vowel of the stem: `poistettavaksi`, `poistettaviksi`. */
function isPlural(one: string, other: string, endings: ReadonlySet<string>): boolean {
  const ending = one.slice(1);
  const isSame = ending.length > 1 && ending === other.slice(1) && endings.has(ending);
  return isSame && /^(?:i[aeoäö]|[aeoäö]i)$/u.test(`${one[0]}${other[0]}`);
}

function differsInGrade(one: string, other: string, endings: ReadonlySet<string>): boolean {
  if (endings.size < 2) return false;
  return GRADES.some(([strong, weak]) =>
    [
      [one, other],
      [other, one],
    ].some(
      ([a = '', b = '']) =>
        a.startsWith(strong) &&
        b.startsWith(weak) &&
        isRest(a.slice(strong.length), endings) &&
        isRest(b.slice(weak.length), endings),
    ),
  );
}

/** A vowel of the stem may stand before the ending. */
function isRest(rest: string, endings: ReadonlySet<string>): boolean {
  return endings.has(rest) || (/^[aeiouyäö]/u.test(rest) && endings.has(rest.slice(1)));
}

/** Whether two words differ in a listed way of spelling alone: `organise`, `organize`. */
export function otherSpelling(words: ChangeWords | null): IsSameWord {
  const spellings = words?.spellings ?? [];
  return (one, other) =>
    spellings.some(([a, b]) => isSpelt(one, other, a, b) || isSpelt(one, other, b, a));
}

function isSpelt(one: string, other: string, a: string, b: string): boolean {
  const at = one.lastIndexOf(a);
  return at >= 3 && other === one.slice(0, at) + b + one.slice(at + a.length);
}

/**
 * Whether two words differ as a listed misspelling does (`seperate`, `separate`), or two longer ones in two letters swapped
 * or a letter doubled.
 */
export function misspelling(words: ChangeWords | null): IsMisspelt {
  const listed = words?.misspelt ?? [];
  return (one, other) =>
    isSlip(one, other) ||
    listed.some(
      ([wrong, right]) =>
        one.replace(wrong, right) === other || other.replace(wrong, right) === one,
    );
}

function isSlip(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  if (shortest < SHORTEST_MISSPELT - 1) return false;
  if (one.length === other.length) return isSwapped(one, other);
  if (shortest >= LONG && isLeftOut(one, other)) return true;
  return one.replace(/(\p{L})\1/gu, '$1') === other.replace(/(\p{L})\1/gu, '$1');
}

/** Whether one word lacks a letter of the other, neither at the beginning nor just before the last. */
function isLeftOut(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const at = sharedStart(short, long);
  const isInside = at > 1 && at < short.length - 1;
  return isInside && short.length + 1 === long.length && short.slice(at) === long.slice(at + 1);
}

function isSwapped(one: string, other: string): boolean {
  const at = sharedStart(one, other);
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
