import { beginnings, readPhrase } from './phrase.ts';
import type { Alternative, Indexed, PhraseIndex, Sets } from './phrase-types.ts';
import { headLength, type Token } from './tokens.ts';

/** Makes phrases ready to be found, each with its value. */
export function indexPhrases<Value>(
  list: readonly (readonly [string, Value])[],
  sets: Sets,
): PhraseIndex<Value> {
  const exact = new Map<string, Indexed<Value>[]>();
  const byStart = new Map<string, Indexed<Value>[]>();
  const open: Indexed<Value>[] = [];
  const all: Alternative[] = [];
  for (const [written, value] of list) {
    const indexed = { phrase: readPhrase(written, sets), value };
    const begins = distinct(beginnings(indexed.phrase));
    all.push(...begins);
    for (const { parts } of begins) {
      const first = (parts[0] ?? '').toLowerCase();
      if (parts.length === 1) add(exact, first, indexed);
      else if (first.length >= headLength) add(byStart, first.slice(0, headLength), indexed);
      else if (!open.includes(indexed)) open.push(indexed);
    }
  }
  return { exact, byStart, open, beginnings: distinct(all) };
}

function distinct(words: readonly Alternative[]): Alternative[] {
  return [...new Map(words.map((word) => [word.parts.join('*'), word])).values()];
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
}

/** The phrases that may begin with a word. */
export function candidatesFor<Value>(
  { exact, byStart, open }: PhraseIndex<Value>,
  { word, head }: Token,
): readonly Indexed<Value>[] {
  const same = exact.get(word);
  const alike = byStart.get(head);
  if (!same && !alike) return open;
  if (open.length === 0 && !(same && alike)) return same ?? alike ?? open;
  return [...(same ?? []), ...(alike ?? []), ...open];
}

/** Makes sets ready; one may stand in those that come after it. */
export function readySets(sets: Readonly<Record<string, readonly string[]>>): Sets {
  const ready = new Map<string, PhraseIndex<true>>();
  for (const [name, phrases] of Object.entries(sets)) {
    const list = phrases.map((phrase) => [phrase, true] as const);
    ready.set(name, indexPhrases(list, ready));
  }
  return ready;
}
