import { type Locale, locales, makeLater } from '../../../../schema/languages.ts';
import { latin } from '../../../../schema/latin.ts';
import { onceAText } from '../../../locale/once-a-text.ts';
import type { HedgeWords } from '../../../words/hedge-words.ts';
import { inEachLanguage } from './in-each-language.ts';
import { clauseStart, deniesWhole, isDenied } from './negation.ts';
import { type PhraseFinder, phraseFinder } from './phrase-finder.ts';
import { listed, phrases } from './phrases.ts';

type Patterns = {
  [Key in Exclude<
    keyof HedgeWords,
    'between' | 'prepositions' | 'whole' | 'aims' | 'rules'
  >]-?: RegExp;
} & {
  whole: PhraseFinder;
  aims: PhraseFinder;
  rules: RegExp | undefined;
  between: RegExp | undefined;
  prepositions: RegExp | undefined;
  first: ReadonlySet<string>;
  /** The patterns that are looked for at every place of a sentence, made ready for that. */
  every: Readonly<Record<'modals' | 'ownModals' | 'adverbs', RegExp>>;
};

const patterns = inEachLanguage(({ hedgeWords }) => compile(hedgeWords));

function compile({ whole, aims = [], ...words }: HedgeWords): Patterns {
  const entries = Object.entries(words).map(([key, list]) => [
    key,
    typeof list === 'string' ? listed(list) : phrases(list),
  ]);
  const hedges = [words.modals, words.ownModals, words.adverbs, words.rules ?? ''].flatMap((list) =>
    list.split(','),
  );
  const first = new Set(hedges.map((phrase) => phrase.trim().split(/\s/u)[0] ?? ''));
  const everyOf = (list: string) => new RegExp(listed(list), 'gi');
  const every = {
    modals: everyOf(words.modals),
    ownModals: everyOf(words.ownModals),
    adverbs: everyOf([words.adverbs, words.rules].filter(Boolean).join(', ')),
  };
  const finders = { whole: phraseFinder(whole), aims: phraseFinder(aims) };
  return { ...Object.fromEntries(entries), ...finders, first, every } as Patterns;
}

/**
 * The words by which a sentence calls processing merely possible.
 *
 * 1. `Voimme luovuttaa tietoja`, `Your data may be shared` and `Uppgifter kan lämnas ut` hedge.
 * 2. `Voit siirtää tietosi` is a choice, `jotta voimme toimittaa` tells what for, `voidaan käyttää
 *    vain` sets a limit and `emme voi luovuttaa` denies: none of them is found.
 * 3. A possibility whose verb is more than six words away is missed.
 */
export function hedgeIn(sentence: string, locale: Locale): string | undefined {
  return finders[locale]?.(sentence);
}

/** Sentences recur: notices of one controller share many. */
const finders = makeLater(locales, (locale) => {
  const words = patterns[locale];
  return words && onceAText((sentence) => findHedge(sentence, words, locale), 1000);
});

function findHedge(sentence: string, words: Patterns, locale: Locale): string | undefined {
  if (deniesWhole(sentence)) return undefined;
  const whole = words.whole.find(sentence);
  if (whole && !startsPurpose(sentence, whole.index, words)) return whole[0];
  const aim = words.aims.find(sentence);
  if (aim && isOwnAim(sentence, aim, words, locale)) return aim[0].trim();
  // Most sentences have no such word at all, and a set tells so faster than a pattern.
  if (!wordsIn(sentence).some((word) => words.first.has(word))) return undefined;
  return modalHedge(sentence, words, locale) ?? adverbHedge(sentence, words, locale);
}

function wordsIn(sentence: string): string[] {
  return sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function modalHedge(sentence: string, words: Patterns, locale: Locale): string | undefined {
  for (const [modal, isOwn] of modalsIn(sentence, words)) {
    const lead = sentence.slice(clauseStart(sentence, modal.index), modal.index);
    const tail = tailAfter(sentence, modal.index + modal[0].length);
    const act = actIn(tail, lead, words);
    if (!act) continue;
    const between = tail.slice(0, act.index);
    const after = tail.slice(act.index + act[0].length);
    if (words.purposes.test(lead) || words.asking.test(between)) continue;
    if (words.limits.test(`${lead} ${between} ${firstWords(after, 5)}`)) continue;
    if (isDenied(`${lead} ${between}`, locale)) continue;
    if (!isOwn && isChoice(lead, between, words)) continue;
    if (words.between && !isOnly(words.between, between)) continue;
    return `${modal[0]}${between}${act[0]}`;
  }
  return undefined;
}

/** A modal verb, and whether it always speaks of the controller. */
type Modal = [RegExpExecArray, boolean];

function modalsIn(sentence: string, words: Patterns): Modal[] {
  const { modals, ownModals } = words.every;
  const own = [...sentence.matchAll(ownModals)].map((match): Modal => [match, true]);
  return [...own, ...[...sentence.matchAll(modals)].map((match): Modal => [match, false])];
}

/** The act that a modal verb makes possible: of data, recipients and servers also what they may be. */
function actIn(tail: string, lead: string, words: Patterns): RegExpExecArray | undefined {
  const act = words.acts.exec(tail);
  if (act) return act;
  const isThing = words.subjects.test(lead) || words.subjects.test(firstWords(tail, 4));
  return (isThing && words.states.exec(tail)) || undefined;
}

function adverbHedge(sentence: string, words: Patterns, locale: Locale): string | undefined {
  for (const adverb of sentence.matchAll(words.every.adverbs)) {
    const start = clauseStart(sentence, adverb.index);
    const tail = tailAfter(sentence, adverb.index + adverb[0].length);
    const lead = sentence.slice(start, adverb.index);
    const clause = `${lead}${adverb[0]} ${tail}`;
    if (words.purposes.test(lead)) continue;
    if (isDenied(clause, locale) && !words.rules?.test(adverb[0])) continue;
    const act = words.finiteActs.exec(clause);
    if (!act || endsWithReader(clause.slice(0, act.index), words)) continue;
    if (endsWithReader(lead, words)) continue;
    return adverb[0];
  }
  return undefined;
}

/** Whether it is the controller that aims, and does so: `We do not aim to collect` and `those who try to obtain` tell no hedge. */
function isOwnAim(
  sentence: string,
  { index, 0: aim }: RegExpExecArray,
  words: Patterns,
  locale: Locale,
): boolean {
  const lead = sentence.slice(clauseStart(sentence, index), index);
  if (words.purposes.test(lead) || endsWithReader(lead, words)) return false;
  return !isDenied(`${lead} ${aim}`, locale);
}

function startsPurpose(sentence: string, index: number, words: Patterns): boolean {
  return words.purposes.test(sentence.slice(clauseStart(sentence, index), index));
}

/**
 * What follows a verb in its clause: at most six words and the phrase they lead to. What stands
 * between commas right after it is left out: `may, where needed, also serve`.
 */
function tailAfter(sentence: string, index: number): string {
  const next = sentence
    .slice(index)
    .replace(/^,[^,;:]{1,40},(?=\s)/u, '')
    .replace(/^,/u, ' ');
  const rest = /^[^;:(—,]*/u.exec(next)?.[0] ?? '';
  return firstWords(rest, 9);
}

function firstWords(text: string, count: number): string {
  return new RegExp(`^\\s*(?:\\S+\\s*){0,${count}}`, 'u').exec(text)?.[0] ?? '';
}

function isChoice(lead: string, between: string, words: Patterns): boolean {
  if (endsWithReader(lead, words)) return true;
  if (!words.prepositions && words.readers.test(lead)) return true;
  const first = words.readers.exec(between);
  return first !== null && between.slice(0, first.index).trim() === '';
}

/** Whether the words before a verb end with a reader, who then is its subject. */
function endsWithReader(lead: string, { readers, prepositions }: Patterns): boolean {
  const [last = '', before = ''] = lead.trim().split(/\s+/u).reverse();
  if (!readers.test(last)) return false;
  return !(prepositions?.test(before) ?? false);
}

const adverbs = latin(/\p{L}+ly(?!\p{L})/giu);

function isOnly(allowed: RegExp, words: string): boolean {
  const rest = words.replace(new RegExp(allowed, 'gi'), ' ').replace(adverbs, ' ');
  return rest.trim() === '';
}
