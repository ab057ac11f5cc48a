import { onceAText } from '../../../locale/once-a-text.ts';

/** How words are looked up before a pattern is tried: as they are, or by their first or last letters. */
const keyLength = 3;
const runs = /[a-z0-9ß-öø-ÿšž]+/g;
const firstRun = /^[a-z0-9ß-öø-ÿšž]+/;
const lastRun = /[a-z0-9ß-öø-ÿšž]+$/;

/** The places of phrases in their list by the words of which a text must hold one for each to stand in it; `always` are those of which that cannot be told. */
export type KeyWords = {
  readonly always: readonly number[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
};

/**
 * The words by which phrases (as `phrases` reads them) are missed in most sentences without trying a pattern: of each the step
 * that tells most.
 *
 * 1. `as long as .. necessary`: `necessary`. `säilyt* niin`: words that begin with `säi`. `*tiedot`: words that end with `dot`.
 * 2. `a*`: none, for its letters are too few.
 */
export function keyWordsOf(phrases: readonly string[]): KeyWords {
  const always: number[] = [];
  const byKey = new Map<string, number[]>();
  for (const [at, phrase] of phrases.entries()) {
    const keys = keysOfPhrase(phrase);
    if (!keys) always.push(at);
    else for (const key of keys) add(byKey, key, at);
  }
  return enter({ always, byKey });
}

/** The places of the phrases that a text may hold, in the order of their list. */
export function mayHold(words: KeyWords, text: string): readonly number[] {
  const { keys, found } = listsIn(text);
  if (!found.has(words)) return words.always;
  const held = new Set(words.always);
  for (const key of keys) for (const at of words.byKey.get(key) ?? []) held.add(at);
  return [...held].sort((a, b) => a - b);
}

/** All lists in the order in which they were made, and those that have a word as a key. */
const lists: KeyWords[] = [];
const listsByKey = new Map<string, KeyWords[]>();

function enter(list: KeyWords): KeyWords {
  lists.push(list);
  for (const key of list.byKey.keys()) add(listsByKey, key, list);
  return list;
}

function add<Value>(table: Map<string, Value[]>, key: string, value: Value): void {
  const having = table.get(key);
  if (having) having.push(value);
  else table.set(key, [value]);
}

/** The lists of which a text may hold something, of so many as there were when it was looked up last. */
type Looked = {
  readonly keys: readonly string[];
  readonly found: Set<KeyWords>;
  of: number;
};

/** The words of a text are looked up once for all lists, but for those that were made since. */
function listsIn(text: string): Looked {
  const looked = lookedUp(text);
  if (looked.of === lists.length) return looked;
  for (const list of lists.slice(looked.of)) {
    if (looked.keys.some((key) => list.byKey.has(key))) looked.found.add(list);
  }
  looked.of = lists.length;
  return looked;
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
function keysOfPhrase(phrase: string): readonly string[] | undefined {
  let [best, most]: [readonly string[] | undefined, number] = [undefined, 0];
  for (const step of phrase.split(' ')) {
    if (step === '' || step.startsWith('..') || step.endsWith('?')) continue;
    const keys = keysOfStep(step);
    const shortest = keys ? Math.min(...keys.map((key) => key.length)) : 0;
    if (shortest > most) [best, most] = [keys, shortest];
  }
  return best;
}

function keysOfStep(step: string): string[] | undefined {
  const keys: string[] = [];
  for (const word of step.toLowerCase().split('|')) {
    const key = keyOf(word);
    if (key === undefined) return undefined;
    keys.push(key);
  }
  return keys;
}

/** The key of a word: itself, or its first run of letters where a hyphen divides it; else its beginning or its end. */
function keyOf(word: string): string | undefined {
  const star = word.indexOf('*');
  const before = star < 0 ? word : word.slice(0, star);
  const [run = ''] = firstRun.exec(before) ?? [];
  if (run !== '' && (run.length < before.length || star < 0)) return run;
  if (run.length >= keyLength) return `${run.slice(0, keyLength)}*`;
  const [end = ''] = star < 0 ? [] : (lastRun.exec(word) ?? []);
  return end.length >= keyLength ? `*${end.slice(-keyLength)}` : undefined;
}
