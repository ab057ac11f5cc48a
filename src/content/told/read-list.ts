import type { MapNode } from '../yaml.ts';
import type { Item, ListBlock } from './block.ts';
import { putFields, putNode } from './entry.ts';
import type { Reading } from './fault.ts';
import { fieldOfLabel, listMeaning } from './fields.ts';
import { type Draft, shownAt } from './list-draft.ts';
import { mapOf, nodeOf } from './nodes.ts';
import { placed } from './placed.ts';
import { type Fields, readCell } from './read-cell.ts';
import { faultOf, type Scope } from './read-field.ts';
import { readNaming } from './read-naming.ts';
import { readRetention } from './read-purpose-retention.ts';
import type { ToldEntries } from './told-entries.ts';
import { toldProblem } from './told-problem.ts';

/** The facts of a labelled list. An item that cannot be read tells nothing; the others do. */
export function readListBlock(block: ListBlock, scope: Scope): ToldEntries {
  const { list, heading, name, description, place } = block;
  const draft: Draft = { entry: mapOf(place), beside: [], problems: [] };
  if (name?.fault) return { entries: [], problems: [placed(name.fault, name)] };
  const id = heading && scope.names.idOf.get(heading);
  if (heading && name && id !== undefined) {
    putNode(draft.entry, ['id'], nodeOf(id, name.place));
    if (list === 'purposes') putNode(draft.entry, ['name'], nodeOf(name.raw, name.place));
  }
  if (list === 'purposes' && description && !description.fault && description.text !== '') {
    putNode(draft.entry, ['description'], nodeOf(description.raw, description.place));
  }
  for (const item of block.items) readItem(block, item, draft, scope);
  return {
    entries: [...placeOfEntry(block, draft.entry), ...draft.beside],
    problems: draft.problems,
  };
}

function placeOfEntry({ list }: ListBlock, node: MapNode): ToldEntries['entries'][number][] {
  if (list === 'providing') {
    const told = node.entries.get('providing')?.value;
    return told?.kind === 'list'
      ? told.items.map((item) => ({ way: ['providing'], node: item }))
      : [];
  }
  if (node.entries.size === 0) return [];
  return [{ way: [list === 'cookieNotice' ? 'cookies' : list], node }];
}

function readItem({ list, items }: ListBlock, item: Item, draft: Draft, scope: Scope): void {
  const { label, written, place } = item;
  if (label === '' || (list === 'purposes' && label === 'providing'))
    readNaming({ list, items }, item, draft, scope);
  else if (list === 'purposes' && label === 'retention') readRetention(written, draft, scope);
  else if (list === 'providing') readLater(item, draft, scope);
  else if (item.listed.length > 0) readListed(list, item, draft, scope);
  else {
    const read = readCell(list, label, written, scope);
    if ('fault' in read) draft.problems.push(placed(read.fault, shownAt(written, place)));
    else draft.problems.push(...putFields(draft.entry, read.value, written.place));
  }
}

/** A label beside the naming one of whether data must be given tells of the entry above it. */
function readLater({ label, written, place }: Item, draft: Draft, scope: Scope): void {
  const entries = draft.entry.entries.get('providing')?.value;
  const last = entries?.kind === 'list' ? entries.items.at(-1) : undefined;
  const read = readCell('providing', label, written, scope);
  if ('fault' in read) draft.problems.push(placed(read.fault, shownAt(written, place)));
  else if (last?.kind === 'map') draft.problems.push(...putFields(last, read.value, written.place));
}

/** A plain list below a label: one item of a list of texts or references each. */
function readListed(list: ListBlock['list'], item: Item, draft: Draft, scope: Scope): void {
  const field = fieldOfLabel(list, item.label);
  const isList = field && listMeaning(field).isList;
  if (!isList || item.written.text !== '') {
    draft.problems.push(toldProblem('told-nested', item.place));
    return;
  }
  const isText = listMeaning(field).entry?.role === 'text';
  for (const one of item.listed) {
    const fault = faultOf(one);
    const read: Reading<Fields> = fault
      ? { fault }
      : isText
        ? { value: { [item.label]: [one.raw] } }
        : readCell(list, item.label, one, scope);
    if ('fault' in read) draft.problems.push(placed(read.fault, one));
    else draft.problems.push(...putFields(draft.entry, read.value, one.place));
  }
}
