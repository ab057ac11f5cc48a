import type { Root, RootContent } from 'mdast';
import { mayHoldAddress } from '../../../markdown/autolinks.ts';
import { findAddresses } from '../../../markdown/parser.ts';
import type { ToldTable } from '../../../words/told-words.ts';
import type { Home } from '../../facts-here.ts';
import type { Notice, Section } from '../../notice.ts';
import { tableOf } from './blocks.ts';
import { frontMatterOnly } from './front-matter-only.ts';
import { about, type Hand, handOf, type Wording } from './hand.ts';
import { isTellable } from './is-tellable.ts';
import type { Shape, Unit } from './unit.ts';
import { unitsHere } from './units.ts';

/** Keys of facts (`kind`, or `kind.id`) that the text of a section tells. */
export type ToldKeys = Pick<ReadonlySet<string>, 'has'>;

const none: ToldKeys = new Set();

/** The facts of a section as a text tells them, and the paths of those that none can tell. */
export type PrintedFacts = { readonly blocks: RootContent[]; readonly left: string[] };

/**
 * The facts that stand in a section and that neither its tables and lists (`told`) nor its prose (`seen`) tell, in the grammar of
 * facts in text, for readers: each entry has its anchor. What no text can tell (`left`) is for authors alone. Nothing is printed in
 * a language without words for facts. `wording` prints them in words other than the usual ones.
 */
export function printFacts(
  notice: Notice,
  section: Section,
  told: ToldKeys = none,
  wording?: Wording | undefined,
): PrintedFacts {
  const hand = handOf(notice, 'page', wording);
  if (!hand) return { blocks: [], left: [] };
  const units = untoldUnits(hand, { notice, section }, told);
  return { blocks: arrangeUnits(hand, units), left: units.flatMap(frontMatterOnly) };
}

/** The facts of a section that its text does not tell. */
export function untoldUnits(hand: Hand, home: Home, told: ToldKeys): Unit[] {
  return unitsHere(hand, home).filter(({ key }) => !told.has(key));
}

/**
 * Lists of single kinds, lines, tables, and last what has headings, so that nothing falls under those. In both, what a text has
 * no form for comes after what it can tell.
 */
export function arrangeUnits(hand: Hand, units: readonly Unit[]): RootContent[] {
  const isTold = (unit: Unit) => isTellable(hand, unit);
  const sides = [units.filter(isTold), units.filter((unit) => !isTold(unit))];
  const children = [
    ...sides.flatMap((side) => [
      ...blocksIn(side, 'list'),
      ...blocksIn(side, 'line'),
      ...tablesOf(hand, side),
    ]),
    ...sides.flatMap((side) => blocksIn(side, 'headed')),
  ];
  // In a text addresses are links.
  const tree: Root = { type: 'root', children };
  if (mayHoldAddress(tree)) findAddresses(tree);
  return children;
}

function blocksIn(units: readonly Unit[], form: Shape['form']): RootContent[] {
  return units.flatMap(({ shape }) =>
    shape.form === form && 'blocks' in shape ? shape.blocks : [],
  );
}

/** The heads of a table are those of its first entry. */
function tablesOf(hand: Hand, units: readonly Unit[]): RootContent[] {
  const rows = units.flatMap(({ key, shape }) =>
    shape.form === 'table' ? shape.rows.map((row) => ({ table: shape.table, row, key })) : [],
  );
  const tables = Map.groupBy(rows, ({ table }): ToldTable => table);
  return [...tables].map(([table, all]) =>
    tableOf(
      about(hand, all[0]?.key ?? ''),
      table,
      all.map(({ row }) => row),
    ),
  );
}
