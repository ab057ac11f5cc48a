import type { FactPath } from '../../content/problem.ts';
import { homes } from '../../content/told/fields.ts';
import { labelWord } from '../../content/told/print/blocks.ts';
import type { Hand } from '../../content/told/print/hand.ts';
import type { Inline } from '../../content/told/print/inline.ts';
import { type Entry, printCells } from '../../content/told/print/print-cells.ts';
import type { Labelled } from '../../words/told-words.ts';

/** The word of a label, and what stands behind it. */
export type LabelledValue = readonly [word: string, value: Inline];

/**
 * The labels that tell every field of an entry at `path`, those of its innermost part first; `undefined` where none do. The entry may
 * be a part that has no labels of its own: what a transfer rests on (`mechanisms.kind`), a new use.
 */
export function labelsTelling(
  hand: Hand,
  path: FactPath,
  entry: Entry,
): LabelledValue[] | undefined {
  const part = asPart(entry);
  for (const labelled of labelledAt(path)) {
    const words = hand.words.labels[labelled];
    const parts = new Set(Object.keys(words).flatMap((way) => way.split('.').slice(0, -1)));
    const whole = [part, ...[...parts].map((step) => ({ [step]: part }))].find((one) =>
      tellsAll(hand, labelled, one),
    );
    if (!whole) continue;
    return printCells(hand, labelled, whole).map(({ label, value }) => [
      labelWord(words, label),
      value,
    ]);
  }
  return undefined;
}

/** Of a list with a single entry, the entry: labels lead through it. */
function asPart(entry: Entry): Entry {
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => {
      const [only] = Array.isArray(value) ? (value as unknown[]) : [];
      return [key, typeof only === 'object' ? only : value];
    }),
  );
}

/** Whether each field, or each field of the part that the entry is, makes a difference to what is printed. */
function tellsAll(hand: Hand, labelled: Labelled, entry: Entry): boolean {
  const said = (one: Entry) => JSON.stringify(printCells(hand, labelled, one));
  const whole = said(entry);
  return waysIn(entry).every((way) => said(without(entry, way)) !== whole);
}

/** The ways to the values of an entry, through the maps in it. */
function waysIn(entry: Entry): string[][] {
  return Object.entries(entry).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? waysIn(value as Entry).map((way) => [key, ...way])
      : [[key]],
  );
}

function without(entry: Entry, [key = '', ...way]: readonly string[]): Entry {
  const { [key]: value, ...others } = entry;
  return way.length > 0 ? { ...others, [key]: without(value as Entry, way) } : others;
}

/** Whose labels may be meant at a path: first those of the innermost part that it leads to. */
export function labelledAt(path: FactPath): Labelled[] {
  const all = Object.entries(homes) as [Labelled, (typeof homes)[Labelled]][];
  return all
    .filter(([, [kind]]) => kind === path[0])
    .toSorted(([, a], [, b]) => depthIn(path, b) - depthIn(path, a))
    .map(([labelled]) => labelled);
}

/** How far a path leads to a part of a disclosure: into it, to the whole, or past it. */
function depthIn(path: FactPath, [, step]: readonly string[]): number {
  if (step === undefined) return 1;
  return path.includes(step) ? 2 : 0;
}
