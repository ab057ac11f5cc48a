import { formless, type Reading } from '../fault.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Written } from '../written.ts';
import { asWritten } from './as-written.ts';

type ToldAddress = { street?: string; poBox?: string; postcode: string; city: string };

const town = /^((?:\p{Lu}{1,2}-)?(?:\d{4,6}|\d{3} \d{2}))\s(\p{L}.*)$/u;

/**
 * A postal address on one line, as pages print it: street, box, postcode and town.
 *
 * 1. `Alppikatu 17, 00530 Helsinki`, `PL 4, 00023 Valtioneuvosto`.
 * 2. `Helsinki` alone, or a country behind it, is not read.
 */
export function readAddress(
  { text, raw }: Pick<Written, 'text' | 'raw'>,
  { words }: Vocabulary,
): Reading<ToldAddress> {
  const lines = text.replace(/\.$/u, '').split(/,\s?/u);
  const [, postcode, city] = town.exec(lines.at(-1) ?? '') ?? [];
  if (!postcode || !city || lines.length > 3) return formless(text, 'address');
  const before = lines.slice(0, -1);
  const box = words.phrases.post.split('|').map((word) => word.toLowerCase());
  const isBox = (part: string) =>
    box.some((word) => part.toLowerCase().startsWith(`${word} `)) && /\d/u.test(part);
  const [poBox, ...boxes] = before.filter(isBox);
  const [street, ...streets] = before.filter((part) => !isBox(part));
  if (boxes.length > 0 || streets.length > 0) return formless(text, 'address');
  const told = { ...(street && { street }), ...(poBox && { poBox }), postcode, city };
  const parts = Object.entries(told).map(([key, part]) => [key, asWritten(part, raw)]);
  return { value: Object.fromEntries(parts) as ToldAddress };
}
