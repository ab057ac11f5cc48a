import type { Merged } from './merged.ts';
import type { CanonicalWord } from './plain-words.ts';

/** Words before a time that say that it is one. */
const CLOCK = /^(?:klo|kello|kl|klockan)$/u;
/** Words from one time to another. */
const UNTIL = /^(?:to|till)$/u;
const TIME = /^(\d{1,2})(?:[:.](\d{2}))?$/u;
const RANGE = /^(\d{1,2})(?:[:.](\d{2}))?-(\d{1,2})(?:[:.](\d{2}))?$/u;

/**
 * The time of a day at a place of a text, or one and another, as `08:00`.
 *
 * 1. `8 am`, `8.30 p.m.`; `8:00`; after `klo` or `kl.` also `8` and `8.00`.
 * 2. `8 am to 4 pm`, `8:00–16:00`, `klo 8–16`: two times. `8.00` alone is a sum, and `8–16` a range of numbers.
 */
export function timeAt(found: readonly CanonicalWord[], at: number): Merged | null {
  const isTold = CLOCK.test(found[at]?.text ?? '');
  const from = at + Number(isTold);
  const range = rangeAt(found, from, isTold);
  const first = range ?? singleAt(found, from, isTold);
  if (first === null) return null;
  const next = from + first.length;
  const length = next - at;
  const isOn = range === null && UNTIL.test(found[next]?.text ?? '');
  const second = range === null && singleAt(found, isOn ? next + 1 : next, isTold && isOn);
  const isOne = second && (isOn || /^[-–—]$/u.test(found[next]?.marks ?? ''));
  if (!isOne) return { length, texts: first.texts };
  return {
    length: length + Number(isOn) + second.length,
    texts: [...first.texts, ...second.texts],
  };
}

function rangeAt(found: readonly CanonicalWord[], at: number, isTold: boolean): Merged | null {
  const [whole, hour, minute, end, last] = RANGE.exec(found[at]?.text ?? '') ?? [];
  if (whole === undefined || !(isTold || (minute && last))) return null;
  return textsOf(1, [
    [hour, minute],
    [end, last],
  ]);
}

function singleAt(found: readonly CanonicalWord[], at: number, isTold: boolean): Merged | null {
  const text = found[at]?.text ?? '';
  const [whole, hour, minute] = TIME.exec(text) ?? [];
  if (whole === undefined) return null;
  const [next = '', after = ''] = [found[at + 1]?.text, found[at + 2]?.text];
  const isParted = /^[ap]$/u.test(next) && after === 'm';
  const half = isParted ? next : (/^([ap])m$/u.exec(next)?.[1] ?? null);
  if (half === null) return isTold || text.includes(':') ? textsOf(1, [[hour, minute]]) : null;
  const late = half === 'p' ? 12 : 0;
  return textsOf(isParted ? 3 : 2, [[String((Number(hour) % 12) + late), minute]]);
}

function textsOf(
  length: number,
  times: readonly (readonly (string | undefined)[])[],
): Merged | null {
  const isTime = times.every(([hour, minute]) => Number(hour) <= 24 && Number(minute ?? 0) < 60);
  const texts = times.map(([hour = '', minute = '00']) => `${hour.padStart(2, '0')}:${minute}`);
  return isTime ? { length, texts } : null;
}
