import type { Merged } from './merged.ts';
import { isTimeUnit } from './number-words.ts';
import type { CanonicalWord } from './plain-words.ts';

type Words = readonly CanonicalWord[];

/**
 * A number whose thousands are parted, as one, for a language that parts them with these marks besides spaces.
 *
 * 1. `12 000` and, in English, `12,000`: `12000`. `12, 000`, `2024 300` and `040 123` are two numbers.
 * 2. `1.000` stays what it is, for it may be one as well as a thousand.
 */
export function thousandsAt(found: Words, at: number, marks: readonly string[]): Merged | null {
  const first = found[at]?.text ?? '';
  if (marks.some((mark) => isParted(first, mark)))
    return { length: 1, texts: [marks.reduce((text, mark) => text.replaceAll(mark, ''), first)] };
  const isLed = /^[\d+]/u.test(found[at - 1]?.text ?? '') && found[at]?.marks === '';
  if (isLed || !/^[1-9]\d{0,2}$/u.test(first)) return null;
  const rest = found.slice(at + 1, at + 1 + MOST_GROUPS);
  const end = rest.findIndex(({ text, marks }) => marks !== '' || !/^\d{3}$/u.test(text));
  const whole = end < 0 ? rest : rest.slice(0, end);
  const last = rest[whole.length];
  const isLast = last?.marks === '' && /^\d{3}[.,]\d{1,2}$/u.test(last.text);
  const groups = isLast ? [...whole, last] : whole;
  if (groups.length === 0) return null;
  const digits = groups.map(({ text }) => text).join('');
  return { length: groups.length + 1, texts: [first + digits] };
}

const MOST_GROUPS = 4;

function isParted(text: string, mark: string): boolean {
  const groups = text.split(mark);
  const isGroup = (group: string, at: number) =>
    at === 0 ? /^[1-9]\d{0,2}$/u.test(group) : /^\d{3}$/u.test(group);
  const [last = '', ...others] = groups.toReversed();
  const whole = [...others.toReversed(), last.replace(/\.\d{1,2}$/u, '')];
  return groups.length > 1 && whole.every(isGroup);
}

/** Numbers that are told in words and in figures, told once: `thirty (30) days`, `30 (thirty) days`. */
export function toldOnce(found: Words): CanonicalWord[] {
  const isAgain = (word: CanonicalWord | undefined, at: number) =>
    word !== undefined &&
    word.marks === '(' &&
    /^\d+$/u.test(word.text) &&
    word.text === found[at - 1]?.text &&
    (found[at + 1]?.marks.startsWith(')') ?? true);
  return found.flatMap((word, at) => {
    if (isAgain(word, at)) return [];
    return isAgain(found[at - 1], at - 1) ? [{ ...word, marks: word.marks.slice(1) }] : [word];
  });
}

/** An article that counts, before a unit of time or the figure, as the figure: `ett år`, `en (1) månad`. */
export function asOne(
  word: CanonicalWord,
  next: CanonicalWord | undefined,
  ones: ReadonlySet<string>,
): CanonicalWord {
  if (!ones.has(word.text) || next === undefined) return word;
  const isFigure = next.text === '1' && next.marks === '(';
  const isCounting = isFigure || (isTimeUnit(next.text) && next.marks === '');
  return isCounting ? { ...word, text: '1', isValue: true, isName: false } : word;
}
