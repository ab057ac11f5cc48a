import { plainName } from '../plain-word.ts';
import { slugOf } from '../slug.ts';
import type { PrintedRow } from './blocks.ts';
import { inlineText } from './inline.ts';
import type { Unit } from './unit.ts';

/** Ids by kind, and the name of the row that each is for. */
export type IdsToGive = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The ids of rows that their names do not give: other than their slug, or of a name that several have. */
export function idsToGive(units: readonly Unit[]): IdsToGive {
  const rows = units.flatMap(({ kind, key, facts, shape }) => {
    const [row] = shape.form === 'table' && kind !== 'rights' && key !== kind ? shape.rows : [];
    if (!row) return [];
    const name = inlineText(row.name);
    const id = key.slice(kind.length + 1);
    return [
      { kind, id, name, slug: kind === 'transfers' ? slugOfTransfer(facts, row) : slugOf(name) },
    ];
  });
  const isAlone = ({ kind, name, slug }: (typeof rows)[number]) =>
    rows.filter(
      (one) => one.kind === kind && (one.slug === slug || plainName(one.name) === plainName(name)),
    ).length === 1;
  const given = rows.filter((row) => row.slug !== row.id || !isAlone(row));
  const kinds = [...Map.groupBy(given, ({ kind }) => kind)];
  return Object.fromEntries(
    kinds.map(([kind, all]) => [kind, Object.fromEntries(all.map(({ id, name }) => [id, name]))]),
  );
}

/** Where data go and to whom: by that a transfer is known. */
function slugOfTransfer(facts: Unit['facts'], row: PrintedRow): string {
  const [entry] = facts['transfers'] as { country?: string }[];
  const recipients = row.cells.find(({ label }) => label === 'recipients')?.value ?? [];
  return slugOf(`${entry?.country ?? inlineText(row.name)} ${inlineText(recipients)}`.trim());
}
