import { toString as textOf } from 'mdast-util-to-string';
import { ownIdOf } from '../../../markdown/heading-ids.ts';
import { plainName } from '../plain-word.ts';
import { slugOf } from '../slug.ts';
import type { PrintedRow } from './blocks.ts';
import { textOfInline } from './inline.ts';
import type { Unit } from './unit.ts';

/** Ids by kind, and the name of the row or heading that each is for. */
export type IdsToGive = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Named = {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly slug: string;
};

/** The ids that names do not give: other than their slug, or of a name that several have. */
export function idsToGive(units: readonly Unit[]): IdsToGive {
  const named = units.flatMap(namedIn);
  const isAlone = ({ kind, name, slug }: Named) =>
    named.filter(
      (one) => one.kind === kind && (one.slug === slug || plainName(one.name) === plainName(name)),
    ).length === 1;
  const given = named.filter((one) => one.slug !== one.id || !isAlone(one));
  const kinds = [...Map.groupBy(given, ({ kind }) => kind)];
  return Object.fromEntries(
    kinds.map(([kind, all]) => [kind, Object.fromEntries(all.map(({ id, name }) => [id, name]))]),
  );
}

/** What of a unit has an id that does not stand beside its name. */
function namedIn({ kind, key, facts, shape }: Unit): Named[] {
  if (key === kind || kind === 'rights') return [];
  const id = key.slice(kind.length + 1);
  if (shape.form === 'table') {
    const [row] = shape.rows;
    const name = row ? textOfInline(row.name) : '';
    return row
      ? [{ kind, id, name, slug: kind === 'transfers' ? slugOfTransfer(facts, row) : slugOf(name) }]
      : [];
  }
  return shape.blocks.flatMap((node) => {
    if (node.type !== 'heading' || ownIdOf(node) !== undefined) return [];
    return [{ kind, id, name: textOf(node), slug: slugOf(textOf(node)) }];
  });
}

/** Where data go and to whom: by that a transfer is known. */
function slugOfTransfer(facts: Unit['facts'], row: PrintedRow): string {
  const [entry] = facts['transfers'] as { country?: string }[];
  const recipients = row.cells.find(({ label }) => label === 'recipients')?.value ?? [];
  return slugOf(`${entry?.country ?? textOfInline(row.name)} ${textOfInline(recipients)}`.trim());
}
