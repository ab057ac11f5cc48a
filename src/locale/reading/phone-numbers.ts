/** A number that is dialled from abroad, or at home in Finland with its trunk prefix. */
const numbers =
  /(?<![\p{L}\p{N}/.,-])(?:\+\d[\d\s()–-]{6,16}\d|0\d{1,3}[\s–-]?\d{3,4}(?:[\s–-]?\d{2,4}){1,2})(?![\d./:]*\d|[\p{L}])/gu;

/**
 * Phone numbers as they stand in running text.
 *
 * 1. `+358 (0)40 123 4567`, `040 123 4567`, `09-12345678`.
 * 2. `12.08.2019`, `1336/1997`, `2930948-2` and `00530 Helsinki` are none.
 */
export function phonesInText(text: string): string[] {
  if (!/\+\d|0\d/u.test(text)) return [];
  return [...text.matchAll(numbers)]
    .map((match) => match[0])
    .filter((number) => number.replace(/\D/gu, '').length >= 8);
}

/** The digits of a phone number as it is dialled at home. */
export function digitsOf(text: string): string {
  return text.replace(/\+358\s?(?:\(0\))?\s?/gu, '0').replace(/\D/gu, '');
}
