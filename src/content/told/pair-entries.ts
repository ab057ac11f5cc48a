import type { ContentLanguage } from '../../../schema/languages.ts';
import type { Problem } from '../problem.ts';
import type { FoundEntry } from './found-entry.ts';
import { plainName } from './plain-word.ts';
import type { ToldFacts } from './told-facts.ts';
import { toldProblem } from './told-problem.ts';

/** Entries of a translation with the ids of the source, those that only their order pairs, and those that nothing pairs. */
export type Paired = {
  readonly entries: readonly FoundEntry[];
  readonly byOrder: readonly FoundEntry[];
  readonly unpaired: readonly FoundEntry[];
  readonly problems: readonly Problem[];
};

/**
 * Gives entries of a translation the ids of the entries of its source that they translate: of the same kind in the same
 * section. An id that is given counts, then an equal name; the rest is paired by order where that is as long on both sides and
 * what is paired already stands in the same order. Rows that stand in the order of the alphabet were probably sorted. Where the source
 * could not be read, that is told there alone.
 *
 * What it gets wrong: rows that a translator put in another order, where no name is the same in both languages and no value tells.
 */
export function pairEntries(
  own: readonly FoundEntry[],
  source: Pick<ToldFacts, 'entries' | 'broken'>,
  locale: ContentLanguage,
): Paired {
  const groups = [...Map.groupBy(own, ({ kind, section }) => `${kind} ${section}`)].map(
    ([key, all]) => {
      const theirs = source.entries.filter(({ kind, section }) => `${kind} ${section}` === key);
      const paired = pairGroup(all, theirs, locale);
      const isSaid = all.some(({ kind }) => source.broken.has(kind));
      return isSaid ? { ...paired, problems: [] } : paired;
    },
  );
  return {
    entries: groups.flatMap(({ entries }) => entries),
    byOrder: groups.flatMap(({ byOrder }) => byOrder),
    unpaired: groups.flatMap(({ unpaired }) => unpaired),
    problems: groups.flatMap(({ problems }) => problems),
  };
}

function pairGroup(
  own: readonly FoundEntry[],
  source: readonly FoundEntry[],
  locale: ContentLanguage,
): Paired {
  const pairs = new Map<FoundEntry, FoundEntry>();
  const used = new Set<FoundEntry>();
  const pair = (mine: FoundEntry, theirs: FoundEntry | undefined) => {
    if (!theirs || used.has(theirs)) return;
    pairs.set(mine, theirs);
    used.add(theirs);
  };
  const given = own.filter(({ isGiven }) => isGiven);
  for (const mine of given)
    pair(
      mine,
      source.find(({ id }) => id === mine.id),
    );
  const free = own.filter(({ isGiven }) => !isGiven);
  for (const mine of free)
    pair(
      mine,
      source.find((one) => !used.has(one) && isSameName(one, mine)),
    );
  const mineLeft = free.filter((one) => !pairs.has(one));
  const theirsLeft = source.filter((one) => !used.has(one));
  const isInOrder = isRising(own.flatMap((one) => placeIn(source, pairs.get(one))));
  const areSorted = mineLeft.length >= fewestSorted && isAlphabetical(mineLeft, locale);
  const canPair = mineLeft.length === theirsLeft.length && isInOrder && !areSorted;
  if (canPair) for (const [index, mine] of mineLeft.entries()) pair(mine, theirsLeft[index]);
  const unpaired = canPair ? [] : mineLeft;
  const entries = own.flatMap((mine) => {
    const theirs = pairs.get(mine);
    if (theirs) return [{ ...mine, id: theirs.id }];
    return mine.isGiven ? [mine] : [];
  });
  const byOrder = canPair
    ? entries.filter((one) => mineLeft.some(({ place }) => place === one.place))
    : [];
  const problems = unpaired.slice(0, 1).map((one): Problem => {
    const data = {
      found: one.name,
      own: String(own.length),
      source: String(source.length),
      ...(areSorted && { reason: 'sorted' }),
    };
    const at = theirsLeft[0] ?? source[0];
    return {
      ...toldProblem('told-rows-unpaired', one.place, data),
      ...(at && { related: [at.place] }),
    };
  });
  return { entries, byOrder, unpaired, problems };
}

/** So many rows are seldom in the order of the alphabet by chance: one in twenty-four. */
const fewestSorted = 4;

function isAlphabetical(entries: readonly FoundEntry[], locale: ContentLanguage): boolean {
  const { compare } = new Intl.Collator(locale);
  return entries.every(
    ({ name }, index) => index === 0 || compare(entries[index - 1]?.name ?? '', name) <= 0,
  );
}

function isSameName(one: FoundEntry, other: FoundEntry): boolean {
  return plainName(one.name) === plainName(other.name);
}

function placeIn(source: readonly FoundEntry[], entry: FoundEntry | undefined): number[] {
  return entry ? [source.indexOf(entry)] : [];
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? -1));
}
