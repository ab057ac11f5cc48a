import { onceAText } from '../../../locale/once-a-text.ts';

/** How words are looked up before a pattern is tried: as they are, or by their first or last letters. */
const keyLength = 3;
const runs = /[a-z0-9ß-öø-ÿšž]+/gu;

/** The words of which a text must hold one for any of some phrases to stand in it; `undefined` where that cannot be told. */
export type KeyWords = ReadonlySet<string>;

/**
 * The words by which phrases (as `phrases` reads them) are missed in most sentences without trying a pattern: of each the step
 * that tells most.
 *
 * 1. `as long as .. necessary`: `necessary`. `säilyt* niin`: words that begin with `säi`. `*tiedot`: words that end with `dot`.
 * 2. `a*`: none, for its letters are too few.
 */
export function keyWordsOf(phrases: readonly string[]): KeyWords | undefined {
  const found = new Set<string>();
  for (const phrase of phrases) {
    const keys = keysOfPhrase(phrase);
    if (!keys) return undefined;
    for (const key of keys) found.add(key);
  }
  return enter(found);
}

/** Whether a text may hold what has these key words; it may where there are none. */
export function mayHold(keys: KeyWords | undefined, text: string): boolean {
  return keys === undefined || listsIn(text).has(keys);
}

/** All lists in the order in which they were made, and those that have a word as a key. */
const lists: KeyWords[] = [];
const listsByKey = new Map<string, KeyWords[]>();

function enter(list: KeyWords): KeyWords {
  lists.push(list);
  for (const key of list) {
    const having = listsByKey.get(key);
    if (having) having.push(list);
    else listsByKey.set(key, [list]);
  }
  return list;
}

/** The lists that a text may hold, of so many as there were when it was looked up last. */
type Looked = {
  readonly keys: readonly string[];
  readonly found: Set<KeyWords>;
  of: number;
};

/** The words of a text are looked up once for all lists, but for those that were made since. */
function listsIn(text: string): ReadonlySet<KeyWords> {
  const looked = lookedUp(text);
  if (looked.of === lists.length) return looked.found;
  for (const list of lists.slice(looked.of)) {
    if (looked.keys.some((key) => list.has(key))) looked.found.add(list);
  }
  looked.of = lists.length;
  return looked.found;
}

/** So many texts are remembered by their words: each rule asks for those of each sentence of a notice. */
const mostTexts = 1000;

const lookedUp = onceAText((text): Looked => {
  const keys = keysIn(text);
  const found = new Set(keys.flatMap((key) => listsByKey.get(key) ?? []));
  return { keys, found, of: lists.length };
}, mostTexts);

/** What the words of a text are looked up by. */
function keysIn(text: string): string[] {
  const words = new Set(text.toLowerCase().match(runs));
  return [...words].flatMap((word) => [
    word,
    `${word.slice(0, keyLength)}*`,
    `*${word.slice(-keyLength)}`,
  ]);
}

/** The keys of the step whose shortest key is the longest. */
function keysOfPhrase(phrase: string): string[] | undefined {
  const steps = phrase
    .split(' ')
    .filter((step) => step !== '' && !step.startsWith('..') && !step.endsWith('?'))
    .map((step) => step.split('|').map(keyOf));
  const told = steps.filter((keys): keys is string[] => keys.every((key) => key !== undefined));
  const shortest = (keys: readonly string[]) => Math.min(...keys.map((key) => key.length));
  return told.sort((a, b) => shortest(b) - shortest(a))[0];
}

/** The key of a word: itself, or its first run of letters where a hyphen divides it; else its beginning or its end. */
function keyOf(written: string): string | undefined {
  const word = written.toLowerCase();
  const [before = ''] = word.split('*', 1);
  const [run = ''] = /^[a-z0-9ß-öø-ÿšž]+/u.exec(before) ?? [];
  if (run !== '' && (run.length < before.length || before === word)) return run;
  if (run.length >= keyLength) return `${run.slice(0, keyLength)}*`;
  const [end = ''] = /[a-z0-9ß-öø-ÿšž]+$/u.exec(word) ?? [];
  return word.includes('*') && end.length >= keyLength ? `*${end.slice(-keyLength)}` : undefined;
}
