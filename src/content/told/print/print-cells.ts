import type { DataCategory } from '../../../../schema/disclosures/data-categories.ts';
import type { Purpose } from '../../../../schema/disclosures/purposes.ts';
import { say } from '../../../locale/say.ts';
import type { Labelled } from '../../../words/told-words.ts';
import { fieldOfLabel } from '../fields.ts';
import { type Hand, reword, sayValue } from './hand.ts';
import { type Inline, textNode } from './inline.ts';
import { type Address, addressParts, printAddressLine } from './print-address.ts';
import { printField } from './print-field.ts';
import { printPeriod } from './print-period.ts';

/** A label of the lexicon and the value of its field. */
export type PrintedCell = { readonly label: string; readonly value: Inline };

/** What is printed of an entry, a map of its fields. */
export type Entry = { readonly [field: string]: unknown };

/** What the labels of a kind tell of an entry, in the order of the lexicon; labels that tell nothing are left out. */
export function printCells(hand: Hand, labelled: Labelled, entry: Entry): PrintedCell[] {
  return Object.keys(hand.words.labels[labelled]).flatMap((label) => {
    const value = printLabel(hand, labelled, label, entry);
    return value.length > 0 ? [{ label, value: reword(hand, `${labelled}.${label}`, value) }] : [];
  });
}

function printLabel(hand: Hand, labelled: Labelled, label: string, entry: Entry): Inline {
  const own = several[`${labelled}.${label}`];
  if (own) return textOf(own(hand, entry));
  const steps = label.split('.');
  if (steps.some((step) => step === 'address')) return printPart(hand, steps, entry);
  const value = valueAt(entry, steps);
  if (isNobody(labelled, label, value)) return textOf(sayValue(hand, 'cookieReaders', 'none'));
  const field = value === undefined ? undefined : fieldOfLabel(labelled, label);
  return field ? printField(hand, field, value) : [];
}

/** Whether nobody else reads a cookie: other empty lists tell nothing. */
function isNobody(labelled: Labelled, label: string, value: unknown): boolean {
  const isReaders = labelled === 'cookies' && label === 'accessedBy';
  return isReaders && Array.isArray(value) && value.length === 0;
}

/** An address has one label where it is read from a line, else one for each part. */
function printPart({ vocabulary }: Hand, steps: readonly string[], entry: Entry): Inline {
  const at = steps.indexOf('address') + 1;
  const address = valueAt(entry, steps.slice(0, at)) as Address | undefined;
  const part = addressParts.find((one) => one === steps[at]);
  if (!address) return [];
  const line = printAddressLine(address, vocabulary);
  if (part === undefined) return textOf(line ?? '');
  return textOf(line === undefined ? (address[part] ?? '') : '');
}

/** The value at the end of a way of keys. */
export function valueAt(entry: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (found, step) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, step)
        ? Reflect.get(found, step)
        : undefined,
    entry,
  );
}

function textOf(text: string): Inline {
  return text === '' ? [] : [textNode(text)];
}

type Say = (hand: Hand, entry: Entry) => string;

/** Labels that tell of several fields at once, or of one of several. */
const several: Readonly<Record<string, Say>> = {
  'dataCategories.special': saySpecial,
  'retention.time': (hand, entry) => printPeriod(hand, entry).time,
  'retention.during': (hand, entry) => printPeriod(hand, entry).during ?? '',
  'retention.from': (hand, entry) => printPeriod(hand, entry).from ?? '',
  'retention.criterion': (hand, entry) => printPeriod(hand, entry).criterion ?? '',
  'purposes.retention': () => '',
  'purposes.providing': () => '',
  'purposes.marketing': sayMarketing,
  'purposes.techniques': (hand, entry) => sayFlags(hand, entry, ['tracking']),
  'purposes.nature': (hand, entry) => sayFlags(hand, entry, ['research', 'manual']),
  'children.ageLimit': sayAge,
  'complaint.elsewhere': sayElsewhere,
};

function saySpecial(hand: Hand, entry: Entry): string {
  const { special } = entry as Partial<DataCategory>;
  const flags = sayFlags(hand, entry, ['criminal', 'nationalId']);
  return [special && sayValue(hand, 'special', special), flags].filter(Boolean).join(', ');
}

function sayMarketing(hand: Hand, { marketing }: Entry): string {
  const { channels = [], customerException } = (marketing ?? {}) as NonNullable<
    Partial<Purpose['marketing']>
  >;
  const said = channels.map((one) => sayValue(hand, 'marketingChannel', one));
  return [...said, sayFlags(hand, { customerException }, ['customerException'])]
    .filter(Boolean)
    .join(', ');
}

type Flag =
  | 'precontractual'
  | 'tracking'
  | 'research'
  | 'manual'
  | 'criminal'
  | 'nationalId'
  | 'customerException';

/** The phrases of what is said yes or no to. */
export function sayFlags(hand: Hand, entry: Entry, flags: readonly Flag[]): string {
  return flags
    .flatMap((flag) => {
      if (entry[flag] === undefined) return [];
      return entry[flag]
        ? [say(`facts.phrases.${flag}`, hand.locale)]
        : [sayValue(hand, 'noFlags', flag)];
    })
    .join(', ');
}

function sayAge({ locale }: Hand, { ageLimit }: Entry): string {
  if (ageLimit === undefined) return '';
  const n = String(ageLimit);
  return n.length === 2 ? say('facts.phrases.years', locale, { n }) : n;
}

function sayElsewhere(hand: Hand, { elsewhere }: Entry): string {
  if (elsewhere === undefined) return '';
  if (elsewhere === true) return say('facts.phrases.complainElsewhere', hand.locale);
  return sayValue(hand, 'boolean', String(elsewhere));
}
