import type { Notice, Section } from '../../notice.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { handOf, type Wording } from './hand.ts';
import { type Slot, toldSlots } from './told-slots.ts';
import { unitsHere } from './units.ts';

/** A section whose text tells facts, and the notice that it is of. */
type Teller = { readonly notice: Notice; readonly section: Section };

/** The words of one section, by `entry path` and by `path` alone; of values, those printed today come behind them. */
type Learned = { readonly labels: Words; readonly values: Words };
type Words = ReadonlyMap<string, string>;

/**
 * The words in which states of a notice in one language print their facts where they are compared: those of the text that tells them,
 * the earliest of `states` that does. What is printed has no words of its own, only those of the Seloste that prints it; so that a
 * table or value which went into the text, and the words for it which Seloste has changed since, are no change of the notice.
 *
 * 1. Front matter says `sources: [observed]`, which is printed *from your use*; the text of the next revision says *by observation*,
 *    and its facts the same `observed`: in a comparison both say *by observation*.
 * 2. A value that no text tells of the entry is printed in the words that a text has for it elsewhere, else in those of today.
 *
 * Every state takes the same words, so that two that print a fact never differ in them. `undefined` where no text tells a fact.
 */
export function wordingOf(states: readonly Notice[]): Wording | undefined {
  const tellers = states.flatMap((notice) =>
    notice.sections
      .filter(({ told }) => told.entries.size > 0)
      .map((section): Teller => ({ notice, section })),
  );
  if (tellers.length === 0) return undefined;
  const learn = learner();
  const find = (entry: string, path: string, words: 'labels' | 'values') => {
    const [kind = ''] = entry.split('.');
    const ofKind = tellers.filter((one) => tells(one, (key) => key.split('.')[0] === kind));
    const ofEntry = ofKind.filter((one) => tells(one, (key) => key === entry));
    return (
      first(ofEntry, (one) => learn(one)[words].get(`${entry} ${path}`)) ??
      first(ofKind, (one) => learn(one)[words].get(path))
    );
  };
  const known = new Map<string, string | undefined>();
  const findOnce = (entry: string, path: string, words: 'labels' | 'values') => {
    const key = `${words} ${entry} ${path}`;
    if (!known.has(key)) known.set(key, find(entry, path, words));
    return known.get(key);
  };
  return {
    label: (entry, path) => findOnce(entry, path, 'labels'),
    value: (entry, path, text) =>
      findOnce(entry, `${path}=${text}`, 'values') ??
      text
        .split(sign)
        .map((part) => findOnce(entry, `${path}=${part}`, 'values') ?? part)
        .join(''),
  };
}

/** What stands between the values of a cell. */
const sign = /([,;.]\s)/u;

function tells({ section }: Teller, isIt: (key: string) => boolean): boolean {
  return [...section.told.entries.keys()].some(isIt);
}

function first<Item, Value>(
  items: readonly Item[],
  find: (item: Item) => Value | undefined,
): Value | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Reads the words of a section, each once: most stand in many revisions. */
function learner(): (teller: Teller) => Learned {
  const known = new Map<Section, Learned>();
  return (teller) => {
    const learned = known.get(teller.section) ?? learnFrom(teller);
    known.set(teller.section, learned);
    return learned;
  };
}

function learnFrom({ notice, section }: Teller): Learned {
  const vocabulary = vocabularyOf(notice.locale);
  if (!vocabulary) return { labels: new Map(), values: new Map() };
  const told = toldSlots(section, vocabulary);
  const labels = new Map<string, string>();
  for (const { entry, path, text } of told.labels) {
    put(labels, `${entry} ${path}`, text);
    put(labels, path, text);
  }
  return { labels, values: pairValues(printedSlots(notice, section), told.values) };
}

/** What today's words print of the entries of a section, also of those that its text tells. */
function printedSlots(notice: Notice, section: Section): Slot[] {
  const slots: Slot[] = [];
  const hand = handOf(notice, 'page', {
    label: () => undefined,
    value: (entry, path, text) => {
      slots.push({ entry, path, text });
      return text;
    },
  });
  if (hand) unitsHere(hand, { notice, section });
  return slots;
}

/** Each value as it would be printed today, and as the text tells it. */
function pairValues(printed: readonly Slot[], told: readonly Slot[]): Map<string, string> {
  const values = new Map<string, string>();
  const byPlace = Map.groupBy(told, placeOf);
  const apart = groupsApart(printed, told);
  for (const [place, usual] of Map.groupBy(printed, placeOf)) {
    const own = byPlace.get(place) ?? [];
    if (own.length !== usual.length || apart.has(groupOf(usual[0]))) continue;
    for (const [index, { entry, path, text }] of usual.entries()) {
      const said = own[index]?.text ?? text;
      put(values, `${entry} ${path}=${text}`, said);
      const [parts, saidParts] = [text.split(sign), said.split(sign)];
      if (parts.length !== saidParts.length) continue;
      for (const [at, part] of parts.entries()) {
        put(values, `${entry} ${path}=${part}`, saidParts[at] ?? part);
        // A figure is a value of its entry, no word that others share.
        if (at % 2 === 0 && !/\d/u.test(part))
          put(values, `${path}=${part}`, saidParts[at] ?? part);
      }
    }
  }
  return values;
}

/** Of two words for the same the earlier one stays. */
function put(words: Map<string, string>, key: string, word: string): void {
  if (!words.has(key)) words.set(key, word);
}

function placeOf({ entry, path }: Slot): string {
  return `${entry} ${path}`;
}

/** The labels among which one value may be told in several ways: a time and what it hangs on, the parts of an address. */
function groupOf(slot: Slot | undefined): string {
  if (!slot) return '';
  const { entry, path } = slot;
  const group = path
    .replace(/^retention\.(?:time|during|from|criterion)$/u, 'retention.time')
    .replace(/\baddress\..*$/u, 'address');
  return `${entry} ${group}`;
}

/** The groups that the text parts otherwise than they are printed: what is in them cannot be paired. */
function groupsApart(printed: readonly Slot[], told: readonly Slot[]): ReadonlySet<string> {
  const pathsIn = (slots: readonly Slot[]) =>
    new Map(
      [...Map.groupBy(slots, groupOf)].map(([group, own]) => {
        return [
          group,
          own
            .map(({ path }) => path)
            .toSorted()
            .join(),
        ] as const;
      }),
    );
  const usual = pathsIn(printed);
  const said = pathsIn(told);
  return new Set([...usual].filter(([group, paths]) => said.get(group) !== paths).map(([g]) => g));
}
