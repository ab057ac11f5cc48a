import type { Block } from './block.ts';
import type { Scope } from './read-field.ts';
import { readLineBlock } from './read-line.ts';
import { readListBlock } from './read-list.ts';
import { readTableBlock } from './read-table.ts';
import type { ToldEntries } from './told-entries.ts';

/** What a block tells; nothing where there is none. */
export function readBlock(block: Block | undefined, scope: Scope): ToldEntries {
  if (!block) return { entries: [], problems: [] };
  if (block.form === 'table') return readTableBlock(block, scope);
  return block.form === 'list' ? readListBlock(block, scope) : readLineBlock(block, scope);
}
