import { foldWords } from '../plain-word.ts';
import { readAddress } from '../values/read-address.ts';
import type { Vocabulary } from '../vocabulary.ts';

export type Address = Partial<Record<'street' | 'poBox' | 'postcode' | 'city', string | undefined>>;

/** The parts of an address that have labels of their own, where one line does not tell them. */
export const addressParts = ['street', 'poBox', 'postcode', 'city'] as const;

/** A postal address on one line; `undefined` where that would not be read as it. */
export function printAddressLine(address: Address, vocabulary: Vocabulary): string | undefined {
  const town = [address.postcode, address.city].filter(Boolean).join(' ');
  const line = [address.street, address.poBox, town].filter(Boolean).join(', ');
  const read = readAddress({ text: foldWords(line), raw: line }, vocabulary);
  if ('fault' in read) return undefined;
  const told: Address = read.value;
  return addressParts.every((part) => told[part] === address[part]) ? line : undefined;
}
