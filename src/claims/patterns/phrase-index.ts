import { type Beginning, beginningsOf, ranks } from './begin.ts';
import { meansWord, readPhrase } from './phrase.ts';
import type { Indexed, Phrase, PhraseIndex, Rank, Sets } from './phrase-types.ts';
import { headLength, type Token } from './tokens.ts';

/** Phrases as a lexicon writes them, each with its value. */
export type Written<Value> = Iterable<readonly [string, Value]>;

/** Makes phrases ready to be found, each with its value, where they are first looked for. */
export function indexPhrases<Value>(list: () => Written<Value>, sets: Sets): PhraseIndex<Value> {
  let made: PhraseIndex<Value> | undefined;
  const ready = () => {
    made ??= makeIndex(list(), sets);
    return made;
  };
  return {
    candidates: (token) => (made ?? ready()).candidates(token),
    rankOf: (token) => (made ?? ready()).rankOf(token),
  };
}

/** So many words are remembered with the phrases that they may begin. */
const mostWords = 4000;

type Entry<Value> = Indexed<Value> & { readonly order: number };
type Table<Value> = Map<string, Entry<Value>[]>;
type Tables<Value> = {
  readonly exact: Table<Value>;
  readonly start: Table<Value>;
  readonly end: Table<Value>;
  readonly any: Entry<Value>[];
  readonly bySet: Map<PhraseIndex<true>, Entry<Value>[]>;
};

function makeIndex<Value>(list: Written<Value>, sets: Sets): PhraseIndex<Value> {
  const tables = tabulate(list, sets);
  const { exact, start, end, any, bySet } = tables;
  const rankOf = (token: Token) => bestRank(tables, token);
  if (end.size + any.length + bySet.size === 0) {
    return { rankOf, candidates: ({ word, head }) => joined(exact.get(word), start.get(head)) };
  }
  const known = new Map<string, readonly Indexed<Value>[]>();
  const candidates = (token: Token) => {
    const before = known.get(token.written);
    if (before) return before;
    if (known.size >= mostWords) known.clear();
    const found = lookUp(tables, token);
    known.set(token.written, found);
    return found;
  };
  return { rankOf, candidates };
}

const none: readonly never[] = [];

function joined<Item>(
  a: readonly Item[] | undefined,
  b: readonly Item[] | undefined,
): readonly Item[] {
  return a && b ? [...a, ...b] : (a ?? b ?? none);
}

function tabulate<Value>(list: Written<Value>, sets: Sets): Tables<Value> {
  const tables: Tables<Value> = {
    exact: new Map(),
    start: new Map(),
    end: new Map(),
    any: [],
    bySet: new Map(),
  };
  let order = 0;
  for (const [written, value] of list) {
    const entry = entryOf(written, value, order, sets);
    for (const beginning of beginningsOf(written, sets)) place(entry, beginning, tables);
    order += 1;
  }
  return tables;
}

/** A phrase of a list; it is read where it is first asked for, and most never are. */
function entryOf<Value>(written: string, value: Value, order: number, sets: Sets): Entry<Value> {
  let phrase: Phrase | undefined;
  return {
    value,
    order,
    get phrase() {
      phrase ??= readPhrase(written, sets);
      return phrase;
    },
  };
}

function place<Value>(entry: Entry<Value>, beginning: Beginning, tables: Tables<Value>): void {
  if (beginning.by === 'any') push(tables.any, entry);
  else if (beginning.by === 'set') add(tables.bySet, beginning.set, entry);
  else add(tables[beginning.by], beginning.key, entry);
}

function add<Key, Value>(table: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = table.get(key);
  if (known) push(known, value);
  else table.set(key, [value]);
}

/** A phrase comes after those before it: where it stands already, it is the last. */
function push<Value>(list: Value[], value: Value): void {
  if (list.at(-1) !== value) list.push(value);
}

/** The phrases that a word begins, by rank and as they are written. */
function lookUp<Value>(tables: Tables<Value>, token: Token): Indexed<Value>[] {
  const found = new Map<Entry<Value>, Rank>();
  const take = (entries: readonly Entry<Value>[] | undefined, rank: Rank) => {
    for (const entry of entries ?? []) {
      if (rank < (found.get(entry) ?? 3)) found.set(entry, rank);
    }
  };
  take(tables.exact.get(token.word), ranks.exact);
  take(tables.start.get(token.head), ranks.start);
  take(tables.end.get(tailOf(token)), ranks.end);
  take(tables.any, ranks.any);
  for (const [set, entries] of tables.bySet) {
    const rank = set.rankOf(token);
    if (rank !== undefined) take(entries, rank);
  }
  return [...found]
    .filter(([{ phrase }]) => begins(phrase, token))
    .sort(([a, one], [b, other]) => one - other || a.order - b.order)
    .map(([entry]) => entry);
}

function tailOf({ word }: Token): string {
  return word.slice(-headLength);
}

function bestRank<Value>(tables: Tables<Value>, token: Token): Rank | undefined {
  if (tables.exact.has(token.word)) return ranks.exact;
  let best: Rank | undefined = tables.start.has(token.head) ? ranks.start : undefined;
  for (const set of tables.bySet.keys()) {
    const rank = set.rankOf(token);
    if (rank !== undefined && rank < (best ?? 3)) best = rank;
  }
  const isOther = tables.any.length > 0 || tables.end.has(tailOf(token));
  return best ?? (isOther ? ranks.any : undefined);
}

/** Whether a phrase may begin with a word. */
function begins(phrase: Phrase, token: Token): boolean {
  for (const step of phrase) {
    if (step.is === 'gap') return false;
    if (step.is === 'word' && meansWord(step.words, token)) return true;
    if (step.is === 'set' && step.phrases.candidates(token).length > 0) return true;
    if (!step.optional) return false;
  }
  return false;
}

/** The sets of a language by their names; one may stand in those that come after it. */
export function readySets(sets: Readonly<Record<string, () => readonly string[]>>): Sets {
  const ready = new Map<string, PhraseIndex<true>>();
  for (const [name, phrases] of Object.entries(sets)) {
    const before = new Map(ready);
    ready.set(
      name,
      indexPhrases(() => phrases().map((phrase) => [phrase, true]), before),
    );
  }
  return ready;
}
