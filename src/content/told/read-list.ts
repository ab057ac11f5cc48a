import type { Labelled } from '../../words/told-words.ts';
import type { Problem } from '../problem.ts';
import type { MapNode } from '../yaml.ts';
import { codeOfAuthority } from './authority-names.ts';
import type { Item, ListBlock } from './block.ts';
import { listOf, putFields, putNode } from './entry.ts';
import type { Reading } from './fault.ts';
import { fieldOfLabel, listMeaning } from './fields.ts';
import { mapOf, nodeOf } from './nodes.ts';
import { placed } from './placed.ts';
import { plainWord } from './plain-word.ts';
import {
  type Fields,
  readBasis,
  readCell,
  readProviding,
  readTime,
  readWhoDecides,
} from './read-cell.ts';
import { faultOf, readField, type Scope } from './read-field.ts';
import type { ToldEntries } from './told-entries.ts';
import { toldProblem } from './told-problem.ts';
import { readClosedList } from './values/read-closed.ts';
import { readReferences } from './values/read-references.ts';
import type { Written } from './written.ts';

/** Lists whose first label may tell nothing: what it tells is not always known. */
const mayBeUnnamed: ReadonlySet<ListBlock['list']> = new Set([
  'representative',
  'dataProtectionOfficer',
  'requests',
  'complaint',
  'changes',
  'children',
  'cookieNotice',
]);

/** What is told by an entry list or a single kind: the entry, and what it tells of on the way. */
type Draft = {
  readonly entry: MapNode;
  readonly beside: ToldEntries['entries'][number][];
  readonly problems: Problem[];
};

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

/** An empty value is told at its item. */
function shownAt(written: Written, place: Written['place']): Pick<Written, 'place'> {
  return written.text === '' ? { place } : written;
}

/** The item that names its kind, or whose label has others below it. */
function readNaming(
  { list, items }: Pick<ListBlock, 'list' | 'items'>,
  item: Item,
  draft: Draft,
  scope: Scope,
): void {
  const { written, nested, place } = item;
  if (written.text === '' && mayBeUnnamed.has(list)) return;
  const isBare = written.text === '' && isProviding(list, item) && nested.length > 0;
  const fault = isBare ? undefined : faultOf(written);
  const read: Reading<Fields> = fault
    ? { fault }
    : isBare
      ? { value: {} }
      : readName(list, item, items, scope);
  if ('fault' in read) {
    draft.problems.push(placed(read.fault, shownAt(written, place)));
    return;
  }
  const part = list === 'purposes' ? (item.label === '' ? 'bases' : 'providing') : list;
  const parts: Readonly<Record<string, Labelled>> = {
    bases: 'bases',
    providing: 'providing',
    jointControllers: 'parties',
  };
  const labelled = parts[part];
  if (!labelled) {
    draft.problems.push(...putFields(draft.entry, read.value, written.place));
    return;
  }
  const inner = mapOf(place);
  const problems = putFields(inner, read.value, written.place);
  for (const below of nested) {
    const value = readCell(labelled, below.label, below.written, scope);
    if ('fault' in value) problems.push(placed(value.fault, shownAt(below.written, below.place)));
    else problems.push(...putFields(inner, value.value, below.written.place));
  }
  draft.problems.push(...problems);
  if (problems.length === 0) putNode(draft.entry, [labelled], listOf([inner], place));
}

function isProviding(list: ListBlock['list'], { label }: Item): boolean {
  return label === 'providing' || list === 'providing';
}

function readName(
  list: ListBlock['list'],
  item: Item,
  items: readonly Item[],
  scope: Scope,
): Reading<Fields> {
  const { written } = item;
  const { text } = written;
  const { vocabulary } = scope;
  if (isProviding(list, item)) return readProviding(written, vocabulary);
  switch (list) {
    case 'purposes':
      return readBasis(text, vocabulary);
    case 'automatedDecisions':
      return readWhoDecides(text, vocabulary);
    case 'complaint':
      return { value: nameAuthority(written, items, scope) };
    case 'changes':
      return readTell(text, scope);
    case 'children':
      return fieldNamed('children', 'offeredDirectly', written, scope);
    case 'cookieNotice':
      return fieldNamed('cookieNotice', 'url', written, scope);
    case 'requests':
      return fieldNamed('requests', /@/u.test(text) ? 'email' : 'form', written, scope);
    default:
      return { value: { name: written.raw } };
  }
}

/** An authority of the dated table, or the country of another, is known by its country, unless the text tells more of it. */
function nameAuthority(
  { text, raw }: Written,
  items: readonly Item[],
  { vocabulary }: Scope,
): Fields {
  const isTold = items.some(({ label }) => label.startsWith('authority.'));
  const known =
    codeOfAuthority(text, vocabulary.locale) ?? vocabulary.countries.get(plainWord(text));
  const code = isTold ? undefined : known;
  return code ? { authority: code } : { 'authority.name': raw };
}

function readTell(text: string, { vocabulary }: Scope): Reading<Fields> {
  const read = readClosedList(
    text,
    vocabulary.closed('changeChannel'),
    vocabulary.words.phrases.and.split('|'),
  );
  return 'fault' in read ? read : { value: { tell: read.value } };
}

function fieldNamed(
  labelled: Labelled,
  way: string,
  written: Written,
  scope: Scope,
): Reading<Fields> {
  const read = readField(labelled, way, written, scope);
  return 'fault' in read ? read : { value: { [way]: read.value } };
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

/**
 * How long the data of a purpose are kept: the name of an entry, its placeholder, or a phrase, which is an entry of its own.
 */
function readRetention(written: Written, draft: Draft, scope: Scope): void {
  const { names, vocabulary } = scope;
  const byPlaceholder = /^retention\.([a-z0-9-]+)$/u.exec(written.placeholder ?? '')?.[1];
  if (byPlaceholder !== undefined) {
    draft.problems.push(...putFields(draft.entry, { retention: [byPlaceholder] }, written.place));
    return;
  }
  const fault = faultOf(written);
  const named = fault
    ? undefined
    : readReferences(written.text, { kind: 'retention' }, names, vocabulary);
  const time = fault || (named && 'value' in named) ? undefined : readTime(written, vocabulary);
  if (fault) draft.problems.push(placed(fault, shownAt(written, draft.entry.place)));
  else if (named && 'value' in named) {
    draft.problems.push(...putFields(draft.entry, { retention: named.value }, written.place));
  } else if (!time || 'fault' in time) {
    if (time) draft.problems.push(placed(time.fault, written));
  } else if (!time.value['period'] && names.byKind.has('retention') && named && 'fault' in named) {
    // Where periods have names, words without a number are probably one of them.
    draft.problems.push(placed(named.fault, written));
  } else putPhrase(written, time.value, draft);
}

function putPhrase(written: Written, fields: Fields, draft: Draft): void {
  const own = draft.entry.entries.get('id')?.value;
  const base = own?.kind === 'text' ? own.value : 'retention';
  const id = draft.beside.length === 0 ? base : `${base}-${draft.beside.length + 1}`;
  const node = mapOf(written.place);
  putFields(node, { id, ...fields }, written.place);
  draft.beside.push({ way: ['retention'], node });
  draft.problems.push(...putFields(draft.entry, { retention: [id] }, written.place));
}
