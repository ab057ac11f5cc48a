/** A postal address in running text; `street` where one stands before the postcode. */
export type PostalAddress = { words: string; postcode: string; street?: string };

const name = String.raw`(?!(?:PL|PB|Box) )\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}`;
const addresses = new RegExp(
  String.raw`(?:(?<!\p{L})(${name} \d+)(?: ?\p{L}(?: ?\d+)?)?, |(?<=[,:(] )|^)(\d{5}) \p{Lu}\p{L}+`,
  'gu',
);

/**
 * Addresses of five-figure postcodes.
 *
 * 1. `Alppikatu 17, 00530 Helsinki` has a street, `PL 4, 00023 Valtioneuvosto` has none.
 * 2. `yli 10000 Suomen asukasta` is no address: nothing leads to it.
 */
export function addressesInText(text: string): PostalAddress[] {
  if (!/\d{5} \p{Lu}/u.test(text)) return [];
  return [...text.matchAll(addresses)].map(([words, street, postcode = '']) => ({
    words,
    postcode,
    ...(street !== undefined && { street }),
  }));
}
