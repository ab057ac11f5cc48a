import type { Block } from './block.ts';
import { kindOfLine, kindOfList, kindOfTable } from './fields.ts';

/** The kind of disclosure that a block tells of. */
export function toldKindOf(block: Block): string {
  if (block.form === 'table') return kindOfTable(block.table);
  return block.form === 'list' ? kindOfList(block.list) : kindOfLine(block.line);
}
