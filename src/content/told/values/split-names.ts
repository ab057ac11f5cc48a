import { foldWords } from '../plain-word.ts';
import type { Dictionary } from '../vocabulary.ts';

/** A name that a list of names holds, or a stretch of it that is none. */
export type NameInList = { readonly known: string } | { readonly unknown: string };

/**
 * The names of a text, found by what is known and not by commas: a name may hold commas and `and`. The longest that fits is
 * meant.
 *
 * 1. `Example Mail, Inc., Example Hosting and Post` with these three names gives the three.
 * 2. `name, addres` with `name` and `address` gives `name` and, unknown, `addres`.
 *
 * What it gets wrong: where `A`, `B` and `A, B` are all names, `A, B` is the one; `A; B` is the two.
 */
export function splitNames(text: string, names: Dictionary, and: readonly string[]): NameInList[] {
  const written = foldWords(text).replace(/[;,]$/u, '');
  const lower = written.toLowerCase();
  const longest = [...names.keys()].toSorted((a, b) => b.length - a.length);
  const word = and.map((one) => one.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
  const gap = new RegExp(`^(?:\\s?[,;]\\s?|\\s(?:${word})\\s|\\.?$)`, 'iu');
  const joint = new RegExp(`^(?:${word})\\s`, 'iu');
  const nameAt = (at: number) =>
    longest.find((one) => lower.startsWith(one, at) && gap.test(written.slice(at + one.length)));
  const found: NameInList[] = [];
  let at = 0;
  while (at < written.length) {
    // Behind a comma `and` joins, unless a name begins with it.
    const and = found.length > 0 && nameAt(at) === undefined ? joint.exec(written.slice(at)) : null;
    at += and?.[0].length ?? 0;
    const name = nameAt(at);
    const known = name === undefined ? undefined : names.get(name);
    const length = name?.length ?? lengthOfUnknown(at);
    found.push(known === undefined ? { unknown: written.slice(at, at + length) } : { known });
    at += length;
    at += gap.exec(written.slice(at))?.[0].length || (at < written.length ? 1 : 0);
  }
  return found;

  /** Up to the next comma or semicolon, or to an `and` with a known name behind it. */
  function lengthOfUnknown(from: number): number {
    const joints = new RegExp(`\\s?[,;]|\\s(?:${word})\\s`, 'giu');
    for (const { 0: joint, index } of written.slice(from).matchAll(joints)) {
      const behind = lower.slice(from + index + joint.length);
      if (/[,;]/u.test(joint) || longest.some((one) => behind.startsWith(one))) {
        if (index > 0) return index;
      }
    }
    return written.length - from;
  }
}
