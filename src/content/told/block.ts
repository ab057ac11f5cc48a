import type { Heading, List, Paragraph, Table, TableRow } from 'mdast';
import type { ToldLine, ToldList, ToldTable } from '../../words/told-words.ts';
import type { Place } from '../place.ts';
import type { Problem } from '../problem.ts';
import type { Written } from './written.ts';

/** A value and the field that its label names. */
export type Cell = { readonly label: string; readonly written: Written };

export type Row = {
  readonly node: TableRow;
  readonly name: Written;
  readonly cells: readonly Cell[];
  readonly place: Place;
};

/** An item of a labelled list; `label` is empty where it is the one that names the kind. */
export type Item = Cell & {
  readonly place: Place;
  readonly nested: readonly Item[];
  /** The items of a plain list below it. */
  readonly listed: readonly Written[];
};

export type TableBlock = {
  readonly form: 'table';
  readonly node: Table;
  readonly table: ToldTable;
  /** The fields that the heads behind the first name. */
  readonly ways: readonly string[];
  readonly rows: readonly Row[];
  readonly place: Place;
};

export type ListBlock = {
  readonly form: 'list';
  readonly node: List;
  readonly list: ToldList;
  readonly heading: Heading | undefined;
  readonly name: Written | undefined;
  readonly description: Written | undefined;
  readonly items: readonly Item[];
  readonly place: Place;
};

export type LineBlock = {
  readonly form: 'line';
  readonly node: Paragraph;
  readonly line: ToldLine;
  /** The line as the first item of a list, where such a list tells of the same. */
  readonly item: string | undefined;
  readonly written: Written;
  readonly measures: readonly Written[];
  readonly place: Place;
};

/** What of a section holds facts, not yet read. */
export type Block = TableBlock | ListBlock | LineBlock;

/** The blocks of a section, what begins like one and is none, and the kinds of disclosure that this leaves untold. */
export type Outlined = {
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
  readonly broken: ReadonlySet<string>;
};
