import { putFields } from './entry.ts';
import { type Draft, shownAt } from './list-draft.ts';
import { mapOf } from './nodes.ts';
import { placed } from './placed.ts';
import { type Fields, readTime } from './read-cell.ts';
import { faultOf, type Scope } from './read-field.ts';
import { readReferences } from './values/read-references.ts';
import type { Written } from './written.ts';

/**
 * How long the data of a purpose are kept: the name of an entry, its placeholder, or a phrase, which is an entry of its own.
 */
export function readRetention(written: Written, draft: Draft, scope: Scope): void {
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
