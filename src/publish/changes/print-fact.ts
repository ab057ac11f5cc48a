import type { DisclosureKind } from '../../../schema/disclosures/index.ts';
import { authorityName, authorityOf } from '../../../schema/gdpr/authorities.ts';
import type { Notice } from '../../content/notice.ts';
import { printCountry } from '../../locale/countries.ts';
import { printDate } from '../../locale/dates.ts';
import { labelOf } from '../../locale/labels.ts';
import { say, wordOf } from '../../locale/say.ts';
import { printValue } from '../../locale/values.ts';
import type { FactPhrase } from '../../words/spoken.ts';
import type { FactOutline } from '../facts/fact-schema.ts';
import { nameEntry } from '../facts/name-entry.ts';
import { printEntry, quote } from './print-entry.ts';
import { flags } from './told-facts.ts';

/** The kinds that references in these fields point to. */
const references: Readonly<Record<string, DisclosureKind>> = {
  data: 'dataCategories',
  of: 'dataCategories',
  dataSubjects: 'dataSubjects',
  recipients: 'recipients',
  retention: 'retention',
  purposes: 'purposes',
  sources: 'sources',
};

/** What a page prints of something that is so; it prints nothing of what is not. */
const phrases: Readonly<Record<string, FactPhrase>> = {
  criminal: 'criminal',
  customerException: 'customerException',
  elsewhere: 'complainElsewhere',
  manual: 'manual',
  nationalId: 'nationalId',
  partial: 'examplesOnly',
  precontractual: 'precontractual',
  research: 'research',
  tracking: 'tracking',
};

/** Of these, whole clauses: set apart as words of the page. */
const quotedPhrases: ReadonlySet<string> = new Set([
  'customerException',
  'elsewhere',
  'manual',
  'partial',
]);

/** Closed lists whose words are whole clauses too. */
const quotedLists: ReadonlySet<string> = new Set(['exemption', 'providing', 'retentionEnd']);

type Printer = (written: string, field: string, notice: Notice) => string;

/** Values that stand in a sentence otherwise than alone, by what the schema says of them or by their field. */
const printers: Readonly<Record<string, Printer>> = {
  id: printReference,
  url: (written) => written.replace(/^https:\/\//u, ''),
  // The one date of the facts is the day on which a new use begins.
  date: (written, _, { locale }) =>
    say('facts.phrases.fromDay', locale, { d: printDate(written, locale) }),
  authority: printAuthority,
  ageLimit: (written, _, { locale }) => say('facts.phrases.years', locale, { n: written }),
};

/** A fact of `toldFacts` as a notice's page prints it, inside a sentence. */
export function printFact(value: unknown, outline: FactOutline, notice: Notice): string {
  const field = fieldOf(outline);
  if (typeof value === 'object' && value !== null) return printEntry(field, value, notice);
  if (value === null || value === undefined) return '';
  if (value === true) return printTrue(field, notice);
  const written = String(value);
  const { value: kind, role } = outline.meta;
  const print = printers[kind ?? field];
  if (print) return print(written, field, notice);
  const printed = printValue(written, kind, notice.locale);
  return role === 'text' || quotedLists.has(kind ?? '') ? quote(printed, notice) : printed;
}

/**
 * What stands for a fact that is not there, where it did not come or go but was said otherwise: a "no", or
 * that nothing was said. `undefined` for all that comes and goes.
 */
export function printAbsent(outline: FactOutline, { locale }: Notice): string | undefined {
  const field = fieldOf(outline);
  if (outline.meta.value !== 'boolean' || phrases[field]) return undefined;
  return flags.has(field)
    ? labelOf('boolean', 'false', locale)
    : say('facts.phrases.notStated', locale);
}

function printTrue(field: string, { locale }: Notice): string {
  const phrase = phrases[field];
  if (!phrase) return labelOf('boolean', 'true', locale) ?? '';
  const said = wordOf(`facts.phrases.${phrase}`, locale);
  return quotedPhrases.has(field) ? quote(said, { locale }) : said;
}

function printReference(id: string, field: string, notice: Notice): string {
  const kind = references[field];
  const source = field === 'sources' ? labelOf('source', id, notice.locale) : undefined;
  return source ?? ((kind && nameEntry(notice, kind, id)) || id);
}

/** The authority of a country by the dated table; of a draft, the one of now. */
function printAuthority(country: string, _: string, { revision, locale }: Notice): string {
  const authority = authorityOf(country, revision?.slice(0, 10) ?? '9999-12-31');
  return authority ? authorityName(authority, locale) : printCountry(country, locale);
}

function fieldOf({ steps }: FactOutline): string {
  return steps.findLast(({ isField }) => isField)?.name ?? '';
}
