import type * as z from 'zod';
import { type DisclosureKind, disclosures } from '../../../schema/disclosures/index.ts';
import { elementOf, metaOf, resolve } from '../../../schema/walk.ts';
import { entriesHere, entryAnchor, fieldsHere } from '../../content/facts-here.ts';
import type { FactContext } from './fact-context.ts';
import { type FactEntry, unlessEmpty } from './fact-group.ts';
import { type OwnRows, printFields } from './print-fields.ts';

/** What is told of an entry otherwise than its schema says. */
export type Dress = Partial<Omit<FactEntry, 'rows'>> & { readonly rows?: OwnRows };

/** The facts of a kind that stand in a section, an entry each; of a disclosure that is no list, one. */
export function printKind(
  context: FactContext,
  kind: DisclosureKind,
  dress: (context: FactContext, entry: never) => Dress = () => ({}),
): FactEntry[] {
  const value = context.notice.facts[kind];
  const print = (fields: object, schema: z.ZodType, id: string | null): FactEntry => {
    const { rows, ...own } = dress(context, fields as never);
    return { id, ...printFields(context, { fields, schema }, rows), ...own };
  };
  const schema: z.ZodType = disclosures[kind];
  if (value === undefined || metaOf(schema).lives) return [];
  if (!Array.isArray(value)) {
    const here = fieldsHere(context, kind, value);
    return unlessEmpty(
      print(here, resolve(schema, { kind: 'map', has: (key) => key in value }), null),
    );
  }
  const entry = elementOf(resolve(schema, { kind: 'list' }));
  return entriesHere(context, kind, value as readonly Listed[]).map((fields) =>
    print(fields, entry ?? schema, fields.id ? entryAnchor(kind, fields.id) : null),
  );
}

type Listed = { readonly id?: string; readonly seen?: string };
