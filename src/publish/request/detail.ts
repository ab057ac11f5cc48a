import type { Locale } from '../../../schema/languages.ts';
import { sayCount } from '../../locale/say.ts';

/** How many of each are shown: notices with what changed in them, facts and reasons of each, changes of a text, findings. */
export type Detail = {
  readonly notices: number;
  readonly facts: number;
  readonly changes: number;
  readonly findings: number;
};

/** From everything to the bare counts. What people must see longest, the facts, is shortened last. */
export const details: readonly Detail[] = [
  { notices: Infinity, facts: Infinity, changes: Infinity, findings: Infinity },
  { notices: Infinity, facts: Infinity, changes: 50, findings: 200 },
  { notices: 200, facts: 100, changes: 20, findings: 100 },
  { notices: 100, facts: 50, changes: 10, findings: 50 },
  { notices: 50, facts: 30, changes: 5, findings: 30 },
  { notices: 30, facts: 20, changes: 0, findings: 20 },
  { notices: 20, facts: 10, changes: 0, findings: 10 },
  { notices: 10, facts: 3, changes: 0, findings: 3 },
  { notices: 0, facts: 0, changes: 0, findings: 0 },
];

/** The first ones, each printed as a line of its own, and how many are left out. */
export function firstOf<Item>(
  items: readonly Item[],
  most: number,
  print: (item: Item) => string,
  speak: Locale,
): { lines: string[]; rest: string[] } {
  const left = items.length - Math.min(items.length, most);
  return {
    lines: items.slice(0, most).map(print),
    rest: left > 0 ? [`*${sayCount('changeReport.left', left, speak)}*`] : [],
  };
}

/** Text of somebody else at no great length: whatever it holds, a report stays readable. */
export function clip(text: string, most = 600): string {
  return text.length > most ? `${text.slice(0, most).toWellFormed()} …` : text;
}
