/** Entries that are known by another id now: by kind, the new id of each old one. */
export type Renamed = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** An entry of a kind that the other side does not have. */
export interface Candidate {
  readonly kind: string;
  readonly id: string;
  /** Its title; `null` where it has none. */
  readonly name: string | null;
  /** All else that it tells, and whether it has a name, as one text that is equal where that is; references to what was renamed by the new ids. */
  readonly tells: (renamed: Renamed) => string;
  /** Whether it tells nothing but its name. */
  readonly isBare: boolean;
  /** Whether it is somebody, of whom another may do the same, and no mere label. */
  readonly isSomebody: boolean;
}

/**
 * The entries that are gone and come again under another id and name: all else that they tell is equal. One that may be any of
 * two others is none of them, unless its name is only spelled otherwise. Of somebody the name must begin with the same
 * word: another who does the same is another. What refers to a renamed entry is compared again.
 *
 * 1. Data `{id: contact, name: Contact data, items: [name]}` and `{id: details, name: Details, items: [name]}`: renamed.
 * 2. The same with other items, or with two new ones that have these: not.
 * 3. A recipient `Acme Oy` and `Acme Group Oy` with the same role and country: renamed. `Acme Oy` and `Post Oy`: not.
 *
 * What it gets wrong: another one whose name begins alike, and of whom just the same is told.
 */
export function findRenamed(gone: readonly Candidate[], fresh: readonly Candidate[]): Renamed {
  const renamed = new Map<string, Map<string, string>>();
  const paired = new Set<Candidate>();
  const left = (all: readonly Candidate[]) => all.filter((one) => !paired.has(one));
  for (;;) {
    const pairs = pairUp(left(gone), left(fresh), renamed);
    if (!pairs[0]) return renamed;
    for (const [old, young] of pairs) {
      paired.add(old).add(young);
      renamed.set(old.kind, (renamed.get(old.kind) ?? new Map()).set(old.id, young.id));
    }
  }
}

type Pair = readonly [old: Candidate, young: Candidate];

function pairUp(gone: readonly Candidate[], fresh: readonly Candidate[], renamed: Renamed): Pair[] {
  const keyOf = ({ kind, tells }: Candidate, known: Renamed) => `${kind} ${tells(known)}`;
  const young = Map.groupBy(fresh, (one) => keyOf(one, new Map()));
  return [...Map.groupBy(gone, (one) => keyOf(one, renamed))].flatMap(([key, old]) =>
    pairGroup(old, young.get(key) ?? []),
  );
}

/** Pairs among entries that tell the same. */
function pairGroup(gone: readonly Candidate[], fresh: readonly Candidate[]): Pair[] {
  const spelled = Map.groupBy(fresh, ({ name }) => spellingOf(name));
  const byName = [...Map.groupBy(gone, ({ name }) => spellingOf(name))].flatMap(
    ([spelling, old]) => (spelling === '' ? [] : onlyPair(old, spelled.get(spelling) ?? [])),
  );
  if (byName.length > 0) return byName;
  return onlyPair(gone, fresh).filter(([old, young]) => !old.isBare && mayBeOne(old, young));
}

function mayBeOne(old: Candidate, young: Candidate): boolean {
  return !old.isSomebody || wordsOf(old.name)[0] === wordsOf(young.name)[0];
}

function onlyPair([old, ...more]: readonly Candidate[], [young, ...others]: readonly Candidate[]) {
  return old && young && more.length + others.length === 0 ? [[old, young] as const] : [];
}

function spellingOf(name: string | null): string {
  return wordsOf(name).join('');
}

function wordsOf(name: string | null): readonly string[] {
  return name?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
