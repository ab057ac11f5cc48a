import type * as z from 'zod';
import type { FieldMeta } from '../../../schema/meaning.ts';
import { daysInText } from '../../locale/reading/days-in-text.ts';
import { inLanguage } from '../../words/in-language.ts';
import type { Labelled } from '../../words/told-words.ts';
import { type Fault, formless, type Plain, type Reading } from './fault.ts';
import { fieldOfLabel, listMeaning } from './fields.ts';
import type { Names } from './names.ts';
import { readAddress } from './values/read-address.ts';
import { readClosed, readClosedList } from './values/read-closed.ts';
import { eachContact, readContact, readUrl } from './values/read-contact.ts';
import { readLaws } from './values/read-law.ts';
import { readFreeList } from './values/read-list.ts';
import { readDuration } from './values/read-period.ts';
import { readReferences } from './values/read-references.ts';
import type { Dictionary, Vocabulary } from './vocabulary.ts';
import type { Written } from './written.ts';

/** What reading a value needs beside the value. */
export type Scope = { readonly names: Names; readonly vocabulary: Vocabulary };

/** What keeps a stretch from being any value. */
export function faultOf({ fault, text }: Written): Fault | undefined {
  if (fault) return fault;
  return text === '' ? { code: 'told-value-empty', data: {} } : undefined;
}

/** The value of the field that a label names, as front matter would hold it. */
export function readField(
  labelled: Labelled,
  way: string,
  written: Written,
  scope: Scope,
): Reading<Plain> {
  const fault = faultOf(written);
  if (fault) return { fault };
  const field = fieldOfLabel(labelled, way);
  return field ? readBySchema(field, written, scope) : formless(written.text, 'other');
}

function readBySchema(field: z.ZodType, written: Written, scope: Scope): Reading<Plain> {
  const { text } = written;
  const { vocabulary, names } = scope;
  const meaning = listMeaning(field);
  const { value, refers, builtIn, isList, entry } = meaning;
  const and = vocabulary.words.phrases.and.split('|');
  if (refers) return readReferences(text, { kind: refers, builtIn }, names, vocabulary);
  if (value === 'law') return readLawField(isList, written);
  if (isList) return readListField(entry ?? {}, written, and, scope);
  return readOne(meaning, written, vocabulary);
}

function readLawField(isList: boolean, written: Written): Reading<Plain> {
  const laws = readLaws(written);
  if ('fault' in laws || isList) return laws;
  const [law, ...more] = laws.value;
  return law && more.length === 0 ? { value: law } : formless(written.text, 'law');
}

function readListField(
  { value, role }: FieldMeta,
  written: Written,
  and: readonly string[],
  { vocabulary }: Scope,
): Reading<Plain> {
  const { text, links } = written;
  if (value === 'country') return readClosedList(text, vocabulary.countries, and);
  if (value && isClosed(value, vocabulary))
    return readClosedList(text, vocabulary.closed(value), and);
  const items = readFreeList(written);
  if (role === 'text' || value === undefined) return { value: items };
  return eachContact(items, value, links);
}

function readOne({ value }: FieldMeta, written: Written, vocabulary: Vocabulary): Reading<Plain> {
  const { text, raw, links } = written;
  switch (value) {
    case undefined:
      return { value: raw };
    case 'country':
      return readClosed(text, vocabulary.countries);
    case 'duration':
      return readDuration(text, vocabulary);
    case 'address':
      return readAddress(written, vocabulary);
    case 'date':
      return readDay(text, vocabulary);
    case 'cookieDuration': {
      const session = readClosed(text, vocabulary.closed(value));
      return 'value' in session ? session : readDuration(text, vocabulary);
    }
    case 'url':
      return readUrl(text, links);
    case 'email':
    case 'phone':
      return readContact(raw, value, links);
    default:
      return isClosed(value, vocabulary)
        ? readClosed(text, vocabulary.closed(value))
        : { value: text };
  }
}

/** The words of the closed list that a label's values come from; `undefined` where they are of no such list. */
export function closedWordsOf(
  labelled: Labelled,
  way: string,
  vocabulary: Vocabulary,
): Dictionary | undefined {
  const field = fieldOfLabel(labelled, way);
  const meaning = field && listMeaning(field);
  const value = meaning?.value ?? meaning?.entry?.value;
  if (value === 'country') return vocabulary.countries;
  return value !== undefined && isClosed(value, vocabulary) ? vocabulary.closed(value) : undefined;
}

function isClosed(value: string, { locale }: Vocabulary): boolean {
  return Object.hasOwn(inLanguage(locale).words.values, value);
}

function readDay(text: string, { locale }: Vocabulary): Reading<Plain> {
  const [day, ...more] = daysInText(text, locale);
  const isAll = day && more.length === 0 && day.words.length === text.replace(/\.$/u, '').length;
  return isAll ? { value: day.day } : formless(text, 'date');
}
