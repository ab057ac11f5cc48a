import { latin } from '../../../schema/latin.ts';

const addresses = latin(
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+(?:@|\([aA][tT]\))[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
);

/** E-mail addresses as they stand in running text, `(at)` for the sign too; lower case. */
export function emailsInText(text: string): string[] {
  if (!text.includes('@') && !/\(at\)/iu.test(text)) return [];
  return [...text.matchAll(addresses)].map((match) => match[0].toLowerCase());
}
