import { isKind } from '../../../schema/disclosures/index.ts';
import type { FieldMeta } from '../../../schema/meaning.ts';
import type { Law } from '../../../schema/values.ts';
import { labelOf } from '../../locale/labels.ts';
import { joinList } from '../../locale/lists.ts';
import { printValue } from '../../locale/values.ts';
import { lawLink, mailLink, phoneLink, webLink } from './addresses.ts';
import { type FactContext, namesOf } from './fact-context.ts';
import { capitalise, type FactValue } from './fact-group.ts';
import { printLine } from './print-line.ts';
import { sayInPhrase } from './say-in-phrase.ts';

/** The values of a field as a row of a page shows them, by what its schema says. */
export function valuesOf(context: FactContext, value: unknown, meta: FieldMeta): FactValue[] {
  const values = [value].flat().filter((one) => one !== undefined);
  if (!meta.joined || values.length === 0)
    return values.flatMap((one) => showValue(context, one, meta));
  const said = values.map((one) => sayScalar(one, meta, context));
  return [{ text: capitalise(joinList(said, context.locale)) }];
}

const links: Readonly<Record<string, (written: string) => FactValue>> = {
  email: mailLink,
  phone: phoneLink,
  url: webLink,
};

function showValue(context: FactContext, value: unknown, meta: FieldMeta): FactValue[] {
  const { value: kind = '', line } = meta;
  if (kind === 'law') return [lawLink(value as Law)];
  if (typeof value === 'object' && value !== null) {
    return line ? [{ text: printLine(line, value, context.notice) }] : [];
  }
  if (kind === 'id') return linkReference(context, String(value), meta);
  if (value === false && (meta.flag || meta.phrase)) return [];
  const link = links[kind];
  if (link) return [link(String(value))];
  const said = sayScalar(value, meta, context);
  return [{ text: beginsSmall(meta) ? said : capitalise(said) }];
}

/** What an author wrote, a clause and a bare yes stand as they are. */
function beginsSmall({ role, value, clause, capital, flag }: FieldMeta) {
  if (role === 'text') return !capital;
  return value === undefined || value === 'date' || flag || (clause && value !== 'boolean');
}

function sayScalar(
  value: unknown,
  { value: kind, phrase }: FieldMeta,
  { locale }: FactContext,
): string {
  const printed = printValue(String(value), kind, locale);
  return phrase ? sayInPhrase(phrase, printed, locale) : printed;
}

/** The name of what an id refers to, a link to it where it is an entry of the notice. */
function linkReference(context: FactContext, id: string, meta: FieldMeta): FactValue[] {
  const said = meta.builtIn && labelOf(meta.builtIn, id, context.locale);
  if (said) return [{ text: capitalise(said) }];
  const { refers = '' } = meta;
  return isKind(refers) ? namesOf(context, refers, [id]) : [{ text: id }];
}
