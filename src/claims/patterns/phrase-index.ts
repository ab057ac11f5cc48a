import { type Beginning, beginningsOf, ranks } from './begin.ts';
import { fits, readPhrase } from './phrase.ts';
import type { Alternative, Indexed, Phrase, PhraseIndex, Rank, Sets } from './phrase-types.ts';
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

/** A phrase, and its place in its list. */
type Entry<Value> = Indexed<Value> & { readonly order: number };
/** A phrase by one of the words that it may begin with. */
type Begun<Value> = { readonly word: Alternative; readonly entry: Entry<Value> };
type Table<Value> = Map<string, Begun<Value>[]>;
type Tables<Value> = Readonly<Record<Exclude<Beginning['by'], 'set'>, Table<Value>>> & {
  readonly set: Map<PhraseIndex<unknown>, Entry<Value>[]>;
};
/** What a word begins, with the rank by which it was found. */
type Ranked<Value> = { readonly entry: Entry<Value>; readonly rank: Rank };

function makeFinder<Value>(
  tables: Tables<Value>,
  holds: ((value: Value) => boolean) | undefined,
): (token: Token) => Found<Value> {
  const known = new Map<string, Found<Value>>();
  const isSimple = tables.end.size + tables.any.size + tables.set.size === 0;
  return (token) => {
    // Most words begin nothing of most lists.
    if (isSimple && !tables.exact.has(token.word) && !tables.start.has(token.head)) return nothing;
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
    exact: new Map(),
    start: new Map(),
    end: new Map(),
    any: new Map(),
    set: new Map(),
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
    isWord: /^[^ .{}?]+$/u.test(written),
    get phrase() {
      phrase ??= readPhrase(written, sets);
      return phrase;
    },
  };
}

function place<Value>(entry: Entry<Value>, beginning: Beginning, tables: Tables<Value>): void {
  if (beginning.by === 'set') add(tables.set, beginning.set, entry);
  else add(tables[beginning.by], beginning.key, { word: beginning.word, entry });
}

function add<Key, Value>(table: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = table.get(key);
  if (known) known.push(value);
  else table.set(key, [value]);
}

function lookUp<Value>(tables: Tables<Value>, token: Token): Ranked<Value>[] {
  const found: Ranked<Value>[] = [];
  takeFitting(tables.exact.get(token.word), ranks.exact, token, found);
  takeFitting(tables.start.get(token.head), ranks.start, token, found);
  takeFitting(tables.end.get(token.word.slice(-headLength)), ranks.end, token, found);
  takeFitting(tables.any.get(''), ranks.any, token, found);
  for (const [set, entries] of tables.set) {
    const rank = set.rankOf(token);
    if (rank !== undefined) for (const entry of entries) found.push({ entry, rank });
  }
  return found;
}

function takeFitting<Value>(
  list: readonly Begun<Value>[] | undefined,
  rank: Rank,
  token: Token,
  found: Ranked<Value>[],
): void {
  if (list) for (const { word, entry } of list) if (fits(word, token)) found.push({ entry, rank });
}

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
