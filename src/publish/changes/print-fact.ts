import { authorityName, authorityOf } from '../../../schema/gdpr/authorities.ts';
import type { FieldMeta } from '../../../schema/meaning.ts';
import { fieldsOf } from '../../../schema/walk.ts';
import { nameReference } from '../../content/name-entry.ts';
import type { Notice } from '../../content/notice.ts';
import { printCountry } from '../../locale/countries.ts';
import { labelOf } from '../../locale/labels.ts';
import { say } from '../../locale/say.ts';
import { printValue } from '../../locale/values.ts';
import { type FactOutline, outlineField } from '../facts/fact-schema.ts';
import { printLine } from '../facts/print-line.ts';
import { quote } from '../facts/quote.ts';
import { sayInPhrase } from '../facts/say-in-phrase.ts';

type Printer = (written: string, meta: FieldMeta, notice: Notice) => string;

/** Values that stand in a sentence otherwise than alone, by what the schema says of them. */
const printers: Readonly<Record<string, Printer>> = {
  id: (id, meta, notice) => nameReference(notice, meta, id),
  url: (written) => written.replace(/^https:\/\//u, ''),
  authority: printAuthority,
};

/** A fact of `toldFacts` as a notice's page prints it, inside a sentence; nothing of a map that is told by its parts. */
export function printFact(value: unknown, outline: FactOutline, notice: Notice): string {
  const { meta } = outline;
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return printScalar(value, meta, notice);
  if (meta.line) return printLine(meta.line, value, notice);
  return meta.identity ? printParts(value, outline, notice) : '';
}

/** An entry without id and without a printer of its own: all that it tells. */
function printParts(entry: object, { steps }: FactOutline, notice: Notice): string {
  const schema = steps.at(-1)?.schema;
  const parts = Object.entries((schema && fieldsOf(schema)) ?? {}).flatMap(([name, field]) => {
    const outline = outlineField(name, field);
    const values: unknown[] = [Reflect.get(entry, name)].flat();
    return outline.meta.seenBy ? [] : values.map((value) => printFact(value, outline, notice));
  });
  return parts.filter((part) => part !== '').join(', ');
}

function printScalar(value: unknown, meta: FieldMeta, notice: Notice): string {
  const print = printers[meta.value ?? ''];
  if (print) return print(String(value), meta, notice);
  const printed = printValue(String(value), meta.value, notice.locale);
  const said = meta.phrase ? sayInPhrase(meta.phrase, printed, notice.locale) : printed;
  return meta.role === 'text' || meta.clause ? quote(said, notice) : said;
}

/**
 * What stands for a fact that is not there, where it did not come or go but was said otherwise: a "no", or
 * that nothing was said. `undefined` for all that comes and goes.
 */
export function printAbsent({ meta }: FactOutline, { locale }: Notice): string | undefined {
  if (meta.value !== 'boolean' || meta.phrase) return undefined;
  return meta.flag ? labelOf('boolean', 'false', locale) : say('facts.phrases.notStated', locale);
}

/** The authority of a country by the dated table; of a draft, the one of now. */
function printAuthority(country: string, _: FieldMeta, { revision, locale }: Notice): string {
  const authority = authorityOf(country, revision?.slice(0, 10) ?? '9999-12-31');
  return authority ? authorityName(authority, locale) : printCountry(country, locale);
}
