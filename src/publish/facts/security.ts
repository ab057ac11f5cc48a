import { labels } from './contacts.ts';
import { type FactContext, fieldsHere } from './fact-context.ts';
import { capitalise, type FactEntry, plainEntry, row, unlessEmpty } from './fact-group.ts';

/** How data are protected: one list. */
export function printSecurity(context: FactContext): FactEntry[] {
  const { security } = context.notice.facts;
  const measures = security ? (fieldsHere(context, 'security', security).measures ?? []) : [];
  const rows = row(labels(context)('measures'), ...measures.map(capitalise));
  return unlessEmpty(plainEntry([], rows));
}
