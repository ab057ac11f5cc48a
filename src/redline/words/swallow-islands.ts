import type { Match, Place } from '../matches.ts';
import { countWords, type SolidItem } from './items.ts';

/** A kept run of more words than this is never swallowed. */
const MOST_WORDS = 3;
/** Swallowing a word marks it twice: so many marked words around pay for one where two marks fall away .. */
const WORDS_FOR_TWO = 5;
/** .. and so many where one does. */
const WORDS_FOR_ONE = 8;

/** A word of so many characters counts as one, a longer one as more. */
const LONG = 12;

/** What went and what came between two kept runs. */
interface Gap {
  readonly deleted: number;
  readonly inserted: number;
  /** How many of both are words or values. */
  readonly words: number;
}

/** A kept run of matches, and the gap before it. */
interface Island {
  readonly gap: Gap;
  readonly matches: readonly Match[];
}

/**
 * Drops matches that would leave a few words or a comma standing alone between two replacements, which are then one.
 *
 * 1. `sales and marketing` to `analytics and development` keeps `and`: four marked words pay for no kept one.
 * 2. `direct sales and our marketing` to `some analytics and product development`: `and` is swallowed, one `del` and one `ins`
 *    instead of two of each.
 * 3. A comma costs as much as a word; the end of a sentence is never swallowed.
 * 4. Between two insertions, or an insertion and a deletion, nothing is: no mark would fall away.
 * 5. Of scripts without spaces each character counts as a word.
 * 6. A gap that has swallowed is larger, and may swallow on. Values, elements and seams are never dropped.
 *
 * What it gets wrong: a kept `ei` or `not` may be swallowed, and then shows as deleted and inserted.
 */
export function swallowIslands(
  before: readonly SolidItem[],
  after: readonly SolidItem[],
  matches: readonly Match[],
): readonly Match[] {
  const kept: Island[] = [];
  let start = 0;
  let gap = gapBetween(before, after, undefined, matches[0]);
  for (let end = 1; end <= matches.length; end += 1) {
    const next = gapBetween(before, after, matches[end - 1], matches[end]);
    if (end < matches.length && next.deleted + next.inserted === 0) continue;
    kept.push({ gap, matches: matches.slice(start, end) });
    gap = swallowInto(next, kept, before);
    start = end;
  }
  return kept.flatMap((island) => island.matches);
}

/** Takes islands from the end of `kept`, which is changed, as long as the gap after them pays for it; gives the gap grown. */
function swallowInto(gap: Gap, kept: Island[], before: readonly SolidItem[]): Gap {
  let grown = gap;
  for (let island = kept.at(-1); island !== undefined; island = kept.at(-1)) {
    if (island.matches.length > 2 * MOST_WORDS + 1) break;
    const items = island.matches.flatMap((match) => before[match.before] ?? []);
    if (!isSwallowed(items, island.gap, grown)) break;
    const { deleted, inserted, words } = island.gap;
    grown = {
      deleted: deleted + items.length + grown.deleted,
      inserted: inserted + items.length + grown.inserted,
      words: words + 2 * countWords(items) + grown.words,
    };
    kept.pop();
  }
  return grown;
}

function isSwallowed(items: readonly SolidItem[], left: Gap, right: Gap): boolean {
  const fewerMarks =
    Number(left.deleted > 0 && right.deleted > 0) + Number(left.inserted > 0 && right.inserted > 0);
  const words = countWords(items);
  if (fewerMarks === 0 || words > MOST_WORDS || !items.every(isLoose)) return false;
  const price = fewerMarks === 2 ? WORDS_FOR_TWO : WORDS_FOR_ONE;
  return Math.max(words, lengthOf(items) / LONG, 1) * price <= left.words + right.words;
}

function lengthOf(items: readonly SolidItem[]): number {
  return items.reduce((sum, item) => sum + ('text' in item ? item.text.length : 0), 0);
}

/** A word, or a mark that ends no sentence. */
function isLoose(item: SolidItem): boolean {
  return item.kind === 'word' || (item.kind === 'mark' && !/^[.!?。！？\s]$/u.test(item.text));
}

function gapBetween(
  before: readonly SolidItem[],
  after: readonly SolidItem[],
  left: Place = { before: -1, after: -1 },
  right: Place = { before: before.length, after: after.length },
): Gap {
  const deleted = before.slice(left.before + 1, right.before);
  const inserted = after.slice(left.after + 1, right.after);
  const words = countWords(deleted) + countWords(inserted);
  return { deleted: deleted.length, inserted: inserted.length, words };
}
