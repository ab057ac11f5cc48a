import type { Notice } from '../content/notice.ts';
import { placeOfFact } from '../content/notice.ts';
import type { Place } from '../content/place.ts';

/** A fact that two states of a notice tell otherwise: its path by ids, where it stands in the first, and what it is in both. */
export type Difference = {
  readonly path: string;
  readonly at: Place;
  readonly before: string;
  readonly after: string;
};

type Steps = readonly (string | number)[];
type Found = { steps: Steps; named: readonly string[]; before: unknown; after: unknown };

/**
 * The first fact that two states of a notice tell otherwise; the order of entries and of fields does not count, nor does an absence
 * that only a sentence of the text told.
 */
export function findDifference(before: Notice, after: Notice): Difference | undefined {
  const facts = Object.entries(after.facts).filter(
    ([kind, fact]) => kind in before.facts || !isInProse(fact, before),
  );
  const found = compare(before.facts, Object.fromEntries(facts), [], []);
  return (
    found && {
      path: found.named.join('.'),
      at: placeOfFact(before, found.steps),
      before: shown(found.before),
      after: shown(found.after),
    }
  );
}

/** Whether an absence stands in the text of a section, where it was before. */
function isInProse(fact: unknown, { sections }: Notice): boolean {
  const none = isMap(fact) ? fact['none'] : undefined;
  return typeof none === 'string' && sections.some(({ sentences }) => sentences.includes(none));
}

function compare(
  before: unknown,
  after: unknown,
  steps: Steps,
  named: readonly string[],
): Found | undefined {
  if (Array.isArray(before) && Array.isArray(after))
    return compareLists(before, after, steps, named);
  if (!isMap(before) || !isMap(after)) {
    return before === after ? undefined : { steps, named, before, after };
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return first([...keys], (key) =>
    compare(before[key], after[key], [...steps, key], [...named, key]),
  );
}

/** Entries by their ids, else by position. */
function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  steps: Steps,
  named: readonly string[],
): Found | undefined {
  const ids = new Set([...before, ...after].map(idOf));
  if (ids.has(undefined)) {
    const longest = before.length > after.length ? before : after;
    return first([...longest.keys()], (index) =>
      compare(before[index], after[index], [...steps, index], [...named, String(index + 1)]),
    );
  }
  return first([...ids], (id) => {
    const index = before.findIndex((item) => idOf(item) === id);
    const theirs = after.find((item) => idOf(item) === id);
    return compare(before[index], theirs, index < 0 ? steps : [...steps, index], [
      ...named,
      id ?? '',
    ]);
  });
}

function first<T>(list: readonly T[], find: (item: T) => Found | undefined): Found | undefined {
  for (const item of list) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(value: unknown): string | undefined {
  const id = isMap(value) ? value['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

function shown(value: unknown): string {
  if (value === undefined) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
