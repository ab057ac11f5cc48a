import type * as z from 'zod';
import { type DisclosureKind, disclosures } from '../../../schema/disclosures/index.ts';
import { alternativesOf } from '../../../schema/fields.ts';
import type { FieldMeta } from '../../../schema/meaning.ts';
import { elementOf, fieldOf, fieldsOf, metaOf, unwrap } from '../../../schema/walk.ts';
import type { Labelled, ToldLine, ToldList, ToldTable } from '../../words/told-words.ts';

/** What is labelled: the kind of disclosure, and the way from it to the map whose fields the labels name. */
export const homes: Readonly<Record<Labelled, readonly [DisclosureKind, ...string[]]>> = {
  recipients: ['recipients'],
  dataCategories: ['dataCategories'],
  retention: ['retention'],
  sources: ['sources'],
  transfers: ['transfers'],
  cookies: ['cookies', 'list'],
  dataSubjects: ['dataSubjects'],
  rights: ['rights', 'access'],
  purposes: ['purposes'],
  bases: ['purposes', 'bases'],
  providing: ['providing'],
  automatedDecisions: ['automatedDecisions'],
  ai: ['ai'],
  jointControllers: ['jointControllers'],
  parties: ['jointControllers', 'parties'],
  controller: ['controller'],
  dataProtectionOfficer: ['dataProtectionOfficer'],
  representative: ['representative'],
  requests: ['requests'],
  complaint: ['complaint'],
  changes: ['changes'],
  children: ['children'],
  specialCategories: ['specialCategories'],
  cookieNotice: ['cookies'],
};

/** Whose labels the further heads of a table are. */
export const labelsOfTable: Readonly<Record<ToldTable, Labelled>> = {
  recipients: 'recipients',
  recipientCategories: 'recipients',
  dataCategories: 'dataCategories',
  retention: 'retention',
  sources: 'sources',
  sourceTypes: 'sources',
  transfers: 'transfers',
  organisations: 'transfers',
  cookies: 'cookies',
  dataSubjects: 'dataSubjects',
  ai: 'ai',
  rights: 'rights',
};

/** The kind of disclosure that labels belong to. */
function kindOfLabels(labelled: Labelled): DisclosureKind {
  return homes[labelled][0];
}

/** The kind that a table, list or line tells of. */
export function kindOfList(list: ToldList): DisclosureKind {
  return kindOfLabels(list);
}
export function kindOfTable(table: ToldTable): DisclosureKind {
  return kindOfLabels(labelsOfTable[table]);
}
export function kindOfLine(line: ToldLine): DisclosureKind {
  return line.split('.')[0] as DisclosureKind;
}

/** The schema of the field that a label names, through lists; `undefined` for a label of several fields. */
export function fieldOfLabel(labelled: Labelled, way: string): z.ZodType | undefined {
  const [kind, ...steps] = homes[labelled];
  let found: z.ZodType | undefined = disclosures[kind];
  for (const step of [...steps, ...way.split('.')]) found = found && stepInto(found, step);
  return found && unwrap(found);
}

function stepInto(schema: z.ZodType, step: string): z.ZodType | undefined {
  for (const option of alternativesOf(schema)) {
    const holders = elementOf(option) ? alternativesOf(elementOf(option) ?? option) : [option];
    const holder = holders.find((one) => fieldsOf(one) && fieldOf(one, step));
    if (holder) return fieldOf(holder, step);
  }
  return undefined;
}

/** What a field means; of a list, what an entry of it means too. */
export function listMeaning(schema: z.ZodType): FieldMeta & { isList: boolean; entry?: FieldMeta } {
  const element = elementOf(unwrap(schema));
  const entry = element && metaOf(element);
  return { ...metaOf(schema), isList: element !== undefined, ...(entry && { entry }) };
}
