import type { CanonicalWord } from './plain-words.ts';
import type { Told } from './told.ts';
import type { Tools } from './word-tools.ts';

type Words = readonly CanonicalWord[];

/** Words of which each comes once, in any order, what may stand before the first, and what may join the last. */
export interface Stretch {
  readonly words: readonly Words[];
  readonly opens: RegExp;
  readonly joints: ReadonlySet<string>;
}

/** A list of more items is compared in its own order by the engine. */
const MOST_ITEMS = 12;

/** What an item says of itself alone in a list, and in a sentence maybe of all. */
const BINDING: ReadonlySet<string> = new Set(['negation', 'conditions', 'consent']);
const BOUNDING: ReadonlySet<string> = new Set(['bounds', 'deadlines', 'frequency']);

/** Where any one will do, `or` says no less than `and`. */
const LEAVE = /^(?:can|kan|voi|voit)$/u;

/**
 * How a list between paragraphs may read on in one text: the paragraphs before, its items, the paragraphs after; `null` where the
 * items, or what leads to them, hold a condition, a denial or a bound that might come to bear on other items.
 */
export function prosePatterns(
  told: readonly Told[],
  read: (text: string) => Words,
  tools: Tools,
): readonly Stretch[] | null {
  const lists = told.filter(({ form }) => form === 'items');
  const [list] = lists;
  if (list?.form !== 'items' || lists.length > 1 || list.items.length > MOST_ITEMS) return null;
  const at = told.indexOf(list);
  const items = list.items.map(read);
  const lead = told.slice(0, at).flatMap((one) => (one.form === 'text' ? [one.text] : []));
  if (lead.length < at || at === 0 || list.items.some((item) => /[?!]/u.test(item))) return null;
  const leading = lastSentence(lead, read);
  if (mayBindOthers(items, leading, tools)) return null;
  return told.map((one): Stretch => {
    if (one === list)
      return { words: items, opens: /^[:–—-]?$/u, joints: jointsFor(leading, tools) };
    const words = one.form === 'text' ? read(one.text) : [];
    return { words: [words], opens: /[.!?]/u, joints: new Set() };
  });
}

function lastSentence(lead: readonly string[], read: (text: string) => Words): Words {
  return read(/[^.!?]*$/u.exec(lead.at(-1) ?? '')?.[0] ?? '');
}

/** Whether an item of a list holds what in a sentence might come to bear on other items: `a photo if you agree`. */
export function hasBoundItems(
  told: readonly Told[],
  read: (text: string) => Words,
  tools: Tools,
): boolean {
  return told.some((one) => one.form === 'items' && mayBindOthers(one.items.map(read), [], tools));
}

function mayBindOthers(items: readonly Words[], lead: Words, { find, narrowing }: Tools): boolean {
  const all = [lead, ...items];
  const isBinding = (words: Words) =>
    words.some(({ text }) => narrowing.has(text)) ||
    find(words).some(({ matter }) => BINDING.has(matter.about));
  const bounded = items.filter((words) =>
    find(words).some(({ matter }) => BOUNDING.has(matter.about)),
  );
  return all.some(isBinding) || (bounded.length > 0 && bounded.length < items.length);
}

/** The words that may join the last item to the others. */
function jointsFor(lead: Words, { words, find }: Tools): ReadonlySet<string> {
  const isLeave = lead.some(({ text }) => LEAVE.test(text));
  const all = words?.joining ?? [];
  const isChoice = (text: string) =>
    find([{ text, isValue: false, isName: false, written: text, marks: '' }]).length > 0;
  return new Set(isLeave ? all : all.filter((text) => !isChoice(text)));
}
