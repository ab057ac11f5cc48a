import { type Beginning, beginningsOf, ranks } from './begin.ts';
import { Entry } from './entry.ts';
import { fits } from './phrase.ts';
import type { Alternative, Indexed, PhraseIndex, Rank, Sets } from './phrase-types.ts';
import { headLength, type Token } from './tokens.ts';

/** Phrases as a lexicon writes them, each with its value. */
export type Written<Value> = Iterable<readonly [string, Value]>;

/** Makes phrases ready to be found, each with its value, where they are first looked for. */
export function indexPhrases<Value>(list: () => Written<Value>, sets: Sets): PhraseIndex<Value> {
  let made: Tables<Value> | undefined;
  return indexTables(() => {
    made ??= tabulate(list(), sets);
    return made;
  });
}

/** The index of all phrases of some tables, or of those whose value `holds`. */
function indexTables<Value>(
  tables: () => Tables<Value>,
  holds?: (value: Value) => boolean,
): PhraseIndex<Value> {
  let made: ((token: Token) => Found<Value>) | undefined;
  const ready = () => {
    made ??= makeFinder(tables(), holds);
    return made;
  };
  return {
    candidates: (token) => (made ?? ready())(token).phrases,
    rankOf: (token) => (made ?? ready())(token).rank,
    only: (kept) => indexTables(tables, kept),
  };
}

/** So many words are remembered with the phrases that they may begin. */
const mostWords = 4000;

/** A phrase by some letters of a word that it may begin with. */
type Begun<Value> = { readonly word: Alternative; readonly entry: Entry<Value> };
type Table<Value> = Map<string, Begun<Value>[]>;
type Tables<Value> = Readonly<Record<Exclude<Beginning['by'], 'word' | 'set'>, Table<Value>>> & {
  readonly word: Map<string, Entry<Value>[]>;
  readonly set: Map<PhraseIndex<unknown>, Entry<Value>[]>;
};
/** What a word begins, with the rank by which it was found. */
type Ranked<Value> = { readonly entry: Entry<Value>; readonly rank: Rank };

function makeFinder<Value>(
  tables: Tables<Value>,
  holds: ((value: Value) => boolean) | undefined,
): (token: Token) => Found<Value> {
  const known = new Map<string, Found<Value>>();
  return (token) => {
    const before = known.get(token.written);
    if (before) return before;
    if (known.size >= mostWords) known.clear();
    const all = lookUp(tables, token);
    const found = inOrder(holds ? all.filter(({ entry }) => holds(entry.value)) : all);
    known.set(token.written, found);
    return found;
  };
}

function tabulate<Value>(list: Written<Value>, sets: Sets): Tables<Value> {
  const tables: Tables<Value> = {
    word: new Map(),
    cased: new Map(),
    start: new Map(),
    end: new Map(),
    any: new Map(),
    set: new Map(),
  };
  let order = 0;
  for (const [written, value] of list) {
    const entry = new Entry(written, value, order, sets);
    for (const beginning of beginningsOf(written, sets)) place(entry, beginning, tables);
    order += 1;
  }
  return tables;
}

function place<Value>(entry: Entry<Value>, beginning: Beginning, tables: Tables<Value>): void {
  if (beginning.by === 'set') add(tables.set, beginning.set, entry);
  else if (beginning.by === 'word') {
    for (const word of beginning.words) add(tables.word, word, entry);
  } else add(tables[beginning.by], beginning.key, { word: beginning.word, entry });
}

function add<Key, Value>(table: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = table.get(key);
  if (known) known.push(value);
  else table.set(key, [value]);
}

function lookUp<Value>(tables: Tables<Value>, token: Token): Ranked<Value>[] {
  const found: Ranked<Value>[] = [];
  const { word, cased, start, end, any, set } = tables;
  for (const entry of word.get(token.word) ?? none) found.push({ entry, rank: ranks.word });
  if (cased.size > 0) takeFitting(cased.get(token.word), ranks.cased, token, found);
  if (start.size > 0) takeFitting(start.get(token.head), ranks.start, token, found);
  if (end.size > 0) takeFitting(end.get(token.word.slice(-headLength)), ranks.end, token, found);
  if (any.size > 0) takeFitting(any.get(''), ranks.any, token, found);
  for (const [phrases, entries] of set) {
    const rank = phrases.rankOf(token);
    if (rank !== undefined) for (const entry of entries) found.push({ entry, rank });
  }
  return found;
}

function takeFitting<Value>(
  list: readonly Begun<Value>[] = none,
  rank: Rank,
  token: Token,
  found: Ranked<Value>[],
): void {
  for (const { word, entry } of list) if (fits(word, token)) found.push({ entry, rank });
}

const none: readonly never[] = [];

type Found<Value> = {
  readonly phrases: readonly Indexed<Value>[];
  readonly rank: Rank | undefined;
};
const nothing: Found<never> = { phrases: [], rank: undefined };

/** What a word begins, each once, by rank and as it is written. */
function inOrder<Value>(found: Ranked<Value>[]): Found<Value> {
  const [first] = found;
  if (!first) return nothing;
  if (found.length === 1) return { phrases: [first.entry], rank: first.rank };
  found.sort((a, b) => a.rank - b.rank || a.entry.order - b.entry.order);
  return { phrases: [...new Set(found.map(({ entry }) => entry))], rank: found[0]?.rank };
}

/** The sets of a language by their names, after some that are ready; one may stand in those that come after it. */
export function readySets(
  sets: Readonly<Record<string, () => readonly string[]>>,
  first: Sets = new Map(),
): Sets {
  const ready = new Map(first);
  for (const [name, phrases] of Object.entries(sets)) {
    const before = new Map(ready);
    ready.set(
      name,
      indexPhrases(() => phrases().map((phrase) => [phrase, true]), before),
    );
  }
  return ready;
}
