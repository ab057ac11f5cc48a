import type { Labelled } from '../../words/told-words.ts';
import { codeOfAuthority } from './authority-names.ts';
import type { Item, ListBlock } from './block.ts';
import { listOf, putFields, putNode } from './entry.ts';
import type { Reading } from './fault.ts';
import { type Draft, shownAt } from './list-draft.ts';
import { mapOf } from './nodes.ts';
import { placed } from './placed.ts';
import { plainWord } from './plain-word.ts';
import { type Fields, readBasis, readCell, readProviding, readWhoDecides } from './read-cell.ts';
import { faultOf, readField, type Scope } from './read-field.ts';
import { toldProblem } from './told-problem.ts';
import { readClosedList } from './values/read-closed.ts';
import type { Written } from './written.ts';

/** Lists whose first label may tell nothing: what it tells is not always known. */
export const mayBeUnnamed: ReadonlySet<ListBlock['list']> = new Set([
  'representative',
  'dataProtectionOfficer',
  'requests',
  'complaint',
  'changes',
  'children',
  'specialCategories',
  'cookieNotice',
]);

/** The item that names its kind, or whose label has others below it. */
export function readNaming(
  { list, items }: Pick<ListBlock, 'list' | 'items'>,
  item: Item,
  draft: Draft,
  scope: Scope,
): void {
  const { written, nested, listed, place } = item;
  if (listed.length > 0) {
    draft.problems.push(toldProblem('told-nested', place));
    return;
  }
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
      return readClosedNames(text, 'tell', 'changeChannel', scope);
    case 'specialCategories':
      return readClosedNames(text, 'kinds', 'special', scope);
    case 'children':
      return fieldNamed('children', 'offeredDirectly', written, scope);
    case 'cookieNotice':
      return fieldNamed('cookieNotice', 'url', written, scope);
    case 'requests':
      return fieldNamed('requests', isEmail(written) ? 'email' : 'form', written, scope);
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

function isEmail({ text, links }: Written): boolean {
  return /@/u.test(text) || links.some(({ url }) => /^mailto:/iu.test(url));
}

/** The words of a closed list, for the field that they tell. */
function readClosedNames(
  text: string,
  field: string,
  closed: 'changeChannel' | 'special',
  { vocabulary }: Scope,
): Reading<Fields> {
  const read = readClosedList(
    text,
    vocabulary.closed(closed),
    vocabulary.words.phrases.and.split('|'),
  );
  return 'fault' in read ? read : { value: { [field]: read.value } };
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
