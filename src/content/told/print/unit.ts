import type { RootContent } from 'mdast';
import type { DisclosureKind } from '../../../../schema/disclosures/index.ts';
import type { ToldTable } from '../../../words/told-words.ts';
import type { PrintedRow } from './blocks.ts';
import type { Entry } from './print-cells.ts';

/** Facts that are printed together or not at all: an entry of a list, or a disclosure that is none. */
export type Unit = {
  readonly kind: DisclosureKind;
  /** `kind`, or `kind.id` of an entry. */
  readonly key: string;
  /** The facts that it tells, as the notice holds them. */
  readonly facts: Entry;
  readonly shape: Shape;
};

/** Rows of a table, or blocks of their own. */
export type Shape =
  | { readonly form: 'table'; readonly table: ToldTable; readonly rows: readonly PrintedRow[] }
  | { readonly form: 'list' | 'line' | 'headed'; readonly blocks: readonly RootContent[] };
