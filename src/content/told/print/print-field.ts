import type * as z from 'zod';
import type { FieldMeta } from '../../../../schema/meaning.ts';
import type { Law } from '../../../../schema/values.ts';
import { printDate } from '../../../locale/dates.ts';
import { printDuration } from '../../../locale/durations.ts';
import { listMeaning } from '../fields.ts';
import { type Hand, sayCountry, sayReference, sayValue } from './hand.ts';
import { type Inline, joinInline, linkNode, textNode } from './inline.ts';
import { printLaws } from './print-law.ts';

/** A value of a field as a text tells it, by what its schema says; nothing where there is none. */
export function printField(hand: Hand, field: z.ZodType, value: unknown): Inline {
  const values = [value].flat().filter((one) => one !== undefined);
  const { refers, builtIn, isList, entry, ...meaning } = listMeaning(field);
  if (values.length === 0) return [];
  if (meaning.value === 'law') return printLaws(values as Partial<Law>[]);
  const own = isList ? (entry ?? {}) : meaning;
  const shown = values.map((one): Inline => {
    if (refers) return [textNode(sayReference(hand, { refers, builtIn }, String(one)))];
    return printOne(hand, own, String(one));
  });
  const isFree = isList && (own.role === 'text' || own.value === undefined) && !refers;
  return isList ? joinInline(shown, isFree) : (shown[0] ?? []);
}

function printOne(hand: Hand, { value: kind }: FieldMeta, value: string): Inline {
  const { locale } = hand;
  switch (kind) {
    case undefined:
    case 'phone':
      return [textNode(value)];
    case 'email':
      return [linkNode(`mailto:${value}`, value)];
    case 'url':
      return [linkNode(value)];
    case 'country':
      return [textNode(sayCountry(hand, value))];
    case 'date':
      return [textNode(printDate(value, locale))];
    case 'duration':
      return [textNode(printDuration(value, locale))];
    case 'cookieDuration':
      if (value.startsWith('P')) return [textNode(printDuration(value, locale))];
      return [textNode(sayValue(hand, kind, value))];
    default:
      return [textNode(sayValue(hand, kind, value))];
  }
}
