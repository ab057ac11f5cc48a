import type * as z from 'zod';
import { type DisclosureKind, disclosures, isKind } from '../../schema/disclosures/index.ts';
import type { FieldMeta } from '../../schema/meaning.ts';
import { elementOf, fieldsOf, metaOf, resolve } from '../../schema/walk.ts';
import { printCountry } from '../locale/countries.ts';
import { labelOf } from '../locale/labels.ts';
import { joinList } from '../locale/lists.ts';
import type { Notice } from './notice.ts';
import { sayPeriod } from './say-period.ts';

type ListedEntry = { readonly id?: string; readonly seen?: string };

/** What a reader calls an entry of a list; empty where nothing names it. */
export function nameEntry(notice: Notice, kind: DisclosureKind, id: string): string {
  const entry = listedEntries(notice, kind).find((candidate) => candidate.id === id);
  return (entry && titleOf(entry, disclosures[kind])) ?? describeEntry(notice, kind, id);
}

/** What a reader calls the entry that a field refers to, or the one that is always there; else its id. */
export function nameReference(
  notice: Notice,
  { refers = '', builtIn = '' }: FieldMeta,
  id: string,
): string {
  const said = labelOf(builtIn, id, notice.locale);
  return said ?? ((isKind(refers) && nameEntry(notice, refers, id)) || id);
}

/** The text of an entry that is its title. */
function titleOf(entry: object, schema: z.ZodType): string | undefined {
  const element = elementOf(resolve(schema, { kind: 'list' }));
  for (const [name, field] of Object.entries((element && fieldsOf(element)) ?? {})) {
    const value: unknown = Reflect.get(entry, name);
    if (metaOf(field).print === 'title' && typeof value === 'string') return value;
  }
  return undefined;
}

/** The entries of a disclosure that is a list. */
export function listedEntries(notice: Notice, kind: DisclosureKind): readonly ListedEntry[] {
  const list = notice.facts[kind];
  return Array.isArray(list) ? (list as readonly ListedEntry[]) : [];
}

/** An entry without a name, by what it is about. */
function describeEntry(notice: Notice, kind: DisclosureKind, id: string): string {
  const { facts, locale } = notice;
  switch (kind) {
    case 'jointControllers':
      return joinList(
        (entryOf(facts.jointControllers, id)?.parties ?? []).map(({ name }) => name),
        locale,
      );
    case 'recipients':
      return entryOf(facts.recipients, id)?.activity ?? '';
    case 'sources':
      return labelOf('sourceKind', entryOf(facts.sources, id)?.kind ?? '', locale) ?? '';
    case 'transfers':
      return describeTransfer(notice, id);
    case 'retention': {
      const entry = entryOf(facts.retention, id);
      return entry ? sayPeriod(entry, locale) : '';
    }
    case 'automatedDecisions': {
      const purposes = entryOf(facts.automatedDecisions, id)?.purposes ?? [];
      return joinList(
        purposes.map((purpose) => nameEntry(notice, 'purposes', purpose)),
        locale,
      );
    }
    default:
      return '';
  }
}

/** Where the data go; to whom as well, where there is another transfer to the same country. */
function describeTransfer(notice: Notice, id: string): string {
  const { facts, locale } = notice;
  const transfer = entryOf(facts.transfers, id);
  if (!transfer) return '';
  const { country, organisation = '', recipients = [] } = transfer;
  const place = country ? printCountry(country, locale) : organisation;
  const all = Array.isArray(facts.transfers) ? facts.transfers : [];
  const isOnly =
    all.filter((other) => other.country === country && other.organisation === transfer.organisation)
      .length < 2;
  if (place !== '' && (isOnly || recipients.length === 0)) return place;
  const names = joinList(
    recipients.map((recipient) => nameEntry(notice, 'recipients', recipient)),
    locale,
  );
  return place === '' ? names : `${place} (${names})`;
}

function entryOf<T extends { readonly id: string }>(
  list: readonly T[] | object | undefined,
  id: string,
): T | undefined {
  return Array.isArray(list) ? list.find((entry: T) => entry.id === id) : undefined;
}
