import type { ToldTable } from '../../words/told-words.ts';
import type { Problem } from '../problem.ts';
import type { MapNode } from '../yaml.ts';
import type { Row } from './block.ts';
import { putNode } from './entry.ts';
import { nodeOf } from './nodes.ts';
import { placed } from './placed.ts';
import { plainWord } from './plain-word.ts';
import { faultOf, type Scope } from './read-field.ts';
import { readClosed } from './values/read-closed.ts';
import { readReferences } from './values/read-references.ts';
import { splitNames } from './values/split-names.ts';

/** The field of the first head of a table, where it is one. */
const titles: Readonly<Partial<Record<ToldTable, string>>> = {
  recipients: 'name',
  recipientCategories: 'category',
  dataCategories: 'name',
  sources: 'name',
  sourceTypes: 'type',
  cookies: 'name',
  dataSubjects: 'name',
  ai: 'name',
  organisations: 'organisation',
};

/** What the first cell of a row tells. */
export function putTitle(table: ToldTable, row: Row, entry: MapNode, scope: Scope): Problem[] {
  const { name } = row;
  const fault = faultOf(name);
  if (fault) return [placed(fault, name)];
  if (table === 'rights') return [];
  if (table === 'transfers') {
    const country = readClosed(name.text, scope.vocabulary.countries);
    if ('fault' in country) return [placed(country.fault, name)];
    return putNode(entry, ['country'], nodeOf(country.value, name.place));
  }
  const data = table === 'retention' ? dataNamed(name.text, scope) : [];
  if (data.length > 0 && !isRepeated(data, row, scope))
    return putNode(entry, ['data'], nodeOf(data, name.place));
  const kind = table === 'sourceTypes' ? kindNamed(row, scope) : undefined;
  if (kind !== undefined) return putNode(entry, ['kind'], nodeOf(kind, name.place));
  return putNode(entry, [titles[table] ?? 'name'], nodeOf(name.raw, name.place));
}

/** The categories of which what is stored consists, where their names are all of it; else it has a name of its own. */
function dataNamed(text: string, { names, vocabulary }: Scope): string[] {
  const known = names.byKind.get('dataCategories') ?? new Map<string, string>();
  const found = splitNames(text, known, vocabulary.words.phrases.and.split('|'));
  const ids = found.flatMap((one) => ('known' in one ? [one.known] : []));
  return ids.length === found.length ? [...new Set(ids)] : [];
}

/** Whether another cell of a row names the same data: then its first cell is what the entry is called. */
function isRepeated(
  data: readonly string[],
  { cells }: Row,
  { names, vocabulary }: Scope,
): boolean {
  const text = cells.find(({ label }) => label === 'data')?.written.text;
  if (text === undefined) return false;
  const read = readReferences(text, { kind: 'dataCategories' }, names, vocabulary);
  return 'value' in read && data.every((id) => read.value.includes(id));
}

/** A type of source that is a kind of the closed list and nothing else. */
function kindNamed({ name, cells }: Row, { vocabulary }: Scope): string | undefined {
  if (cells.some(({ label }) => label === 'kind')) return undefined;
  return vocabulary.closed('sourceKind').get(plainWord(name.text));
}
