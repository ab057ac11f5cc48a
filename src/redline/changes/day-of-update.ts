import type { CanonicalWord } from './canonical-words.ts';
import type { ChangeWords } from './change-words.ts';

/** Words of a date beside its numbers. */
const AROUND_DATES: ReadonlySet<string> = new Set(['on', 'den', 'on:']);

/** Whether a text is nothing but the day of an update: `Last updated: 10 February 2020`. */
export function isDayOfUpdate(found: readonly CanonicalWord[], words: ChangeWords | null): boolean {
  if (!words) return false;
  const texts = found.map(({ text }) => text);
  const lead = words.updated
    .map((phrase) => phrase.split(' '))
    .filter((phrase) => phrase.every((word, at) => texts[at] === word))
    .sort((one, other) => other.length - one.length)[0];
  if (!lead) return false;
  const rest = texts.slice(lead.length);
  const months = new Set(words.months);
  return (
    rest.some((text) => /\d{4}/u.test(text)) &&
    rest.every((text) => /^\d[\d.:/-]*$/u.test(text) || months.has(text) || AROUND_DATES.has(text))
  );
}
