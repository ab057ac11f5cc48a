import type { ChangeWords } from './change-words.ts';
import { asOne, thousandsAt, toldOnce } from './counted.ts';
import { dateAt } from './dates.ts';
import type { Merged } from './merged.ts';
import { phoneAt } from './phones.ts';
import type { CanonicalWord } from './plain-words.ts';
import { timeAt } from './times.ts';

type Words = readonly CanonicalWord[];

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:€|eur|euro(?:s|a|n|ja|jen|lla|on|sta|ina|t|ssa|ksi|lle|ihin)?)$/u, '€'],
  [/^(?:\$|usd|dollar(?:s|ia|eja|in)?|dollari(?:a|n|en|lla|sta|ssa)?)$/u, '$'],
  [/^(?:£|gbp|pounds?|punta|puntaa|punnan|puntien|pund)$/u, '£'],
  [/^(?:kr|sek|kronor|krona|kronorna|kruunua|kruunun|kruunujen)$/u, 'kr'],
  [/^(?:%|percent|prosent(?:ti|tia|in|tiin|tien|illa|issa|ista)|procent|procents)$/u, '%'],
];

/**
 * Makes values alike that are written in several ways. It reads numbers as digits already.
 *
 * 1. `10 euros`, `€10`, `EUR 10` and `10 €`: `10`, `€`. `5 per cent`, `5%`: `5`, `%`.
 * 2. `31.12.2026`, `31 December 2026`, `December 31, 2026`: `2026-12-31`. `12.31.2026` is no date of ours.
 * 3. `040 123 4567` and `040-1234567`; `www.a.example` and `https://www.a.example/`; `8 am to 4 pm` and `klo 8–16`.
 * 4. `12 mån` and `12 månader`: a unit after a number.
 * 5. `12 000` and `12000`, with a comma where the language parts so; `£5.00` and `£5`; `30 €:n` and `30 euron`.
 * 6. `thirty (30) days` and `30 days`; `ett år` and `1 år`.
 */
export function canonicalValues(words: ChangeWords | null): (found: Words) => Words {
  const readers = [
    (found: Words, at: number) => dateAt(found, at, words?.months ?? []),
    timeAt,
    phoneAt,
    (found: Words, at: number) => thousandsAt(found, at, words?.thousands ?? []),
    (found: Words, at: number) => unitAt(found, at, words?.units ?? []),
  ];
  const ones = new Set(words?.ones);
  return (found) => {
    const counted = toldOnce(found.map((word, at) => asOne(word, found[at + 1], ones)));
    return inOrder(merge(counted.flatMap(withSign), readers)).map(withoutCents);
  };
}

function merge(
  found: Words,
  readers: readonly ((found: Words, at: number) => Merged | null)[],
): CanonicalWord[] {
  const result: CanonicalWord[] = [];
  for (let at = 0; at < found.length; ) {
    const word = found[at];
    if (!word) break;
    const merged = readers.reduce<Merged | null>((known, read) => known ?? read(found, at), null);
    const texts = merged?.texts ?? [word.text];
    result.push(...texts.map((text, place) => partOf(word, text, place === 0, merged !== null)));
    at += merged?.length ?? 1;
  }
  return result;
}

function partOf(
  word: CanonicalWord,
  text: string,
  isFirst: boolean,
  isMerged: boolean,
): CanonicalWord {
  const isValue = word.isValue || (isMerged && /\d/u.test(text));
  return { ...word, text, isValue, marks: isFirst ? word.marks : '' };
}

/** A number and its sign as two words, a sign or its name as the sign, an address without what leads to it anyway. */
function withSign(word: CanonicalWord, at: number, all: Words): CanonicalWord[] {
  const { text } = word;
  if (text === 'cent' && all[at - 1]?.text === 'per') return [];
  if (isEndingOfSign(word, all[at - 1])) return [];
  const [, hour, half] = /^(\d{1,2}(?:[:.]\d{2})?)([ap]m)$/u.exec(text) ?? [];
  if (hour !== undefined && half !== undefined)
    return [partOf(word, hour, true, true), partOf(word, half, false, true)];
  const name = text === 'per' && all[at + 1]?.text === 'cent' ? '%' : text;
  const sign = SIGNS.find(([pattern]) => pattern.test(name))?.[1];
  if (sign !== undefined) return [{ ...word, text: sign, isValue: true, isName: false }];
  const [, before, number, after] =
    /^([$€£]?)([+−]?\d[\d.,:'’\u00A0\u202F-]*?)\u00A0?([%€$£]?)$/u.exec(text) ?? [];
  const signs = [before, after].filter((one) => one !== undefined && one !== '');
  if (number !== undefined && signs.length > 0)
    return [number, ...signs].map((part = '', place) => partOf(word, part, place === 0, true));
  return [{ ...word, text: text.replace(/^(?:https?:\/\/)?(?:www\.)?(.*?)\/?$/u, '$1') }];
}

/** `n` in `€:n`. */
function isEndingOfSign({ text, marks }: CanonicalWord, last: CanonicalWord | undefined): boolean {
  return marks === ':' && /^\p{Ll}{1,5}$/u.test(text) && /^[€$£%]$/u.test(last?.text ?? '');
}

/** A sum without cents: `5` for `5.00` before its sign. */
function withoutCents(word: CanonicalWord, at: number, all: Words): CanonicalWord {
  const isSum = /^(?:€|\$|£|kr)$/u.test(all[at + 1]?.text ?? '') && all[at + 1]?.marks === '';
  return isSum ? { ...word, text: word.text.replace(/^(\d+)[.,](?:00|-)$/u, '$1') } : word;
}

/** A sign that stands before its number, after it. */
function inOrder(found: Words): Words {
  const isSign = (word: CanonicalWord | undefined) => /^(?:€|\$|£|kr)$/u.test(word?.text ?? '');
  const isNumber = (word: CanonicalWord | undefined) => /^\d/u.test(word?.text ?? '');
  const result = [...found];
  for (const [at, word] of found.entries()) {
    const next = found[at + 1];
    if (!next || !isSign(word) || !isNumber(next) || isNumber(found[at - 1])) continue;
    result[at] = { ...next, marks: word.marks };
    result[at + 1] = { ...word, marks: '' };
  }
  return result;
}

function unitAt(found: Words, at: number, units: ChangeWords['units']): Merged | null {
  const [number, unit] = [found[at - 1], found[at]];
  if (!unit || !/^\d/u.test(number?.text ?? '')) return null;
  const listed = units.find(([, ...others]) => others.includes(unit.text));
  return listed ? { length: 1, texts: [listed[0] ?? unit.text] } : null;
}
