import { labelOf } from '../../locale/labels.ts';
import { lawLink } from './addresses.ts';
import { labels } from './contacts.ts';
import { entriesHere, entryAnchor, type FactContext, namesOf } from './fact-context.ts';
import { capitalise, type FactEntry, row } from './fact-group.ts';
import { sayPeriod } from './say-period.ts';

/** How long data are kept, an entry a period. */
export function printRetention(context: FactContext): FactEntry[] {
  const label = labels(context);
  const list = entriesHere(context, 'retention', context.notice.facts.retention ?? []);
  return list.map((entry) => ({
    id: entryAnchor('retention', entry.id),
    title: entry.name ?? null,
    text: [],
    rows: [
      ...row(label('period'), capitalise(sayPeriod(entry, context.locale))),
      ...row(label('longerIf'), entry.longerIf),
      ...row(label('data'), ...namesOf(context, 'dataCategories', entry.data)),
      ...row(label('dataSubjects'), ...namesOf(context, 'dataSubjects', entry.dataSubjects)),
      ...row(label('law'), ...(entry.law ?? []).map(lawLink)),
      ...row(label('then'), entry.then && labelOf('retentionEnd', entry.then, context.locale)),
    ],
  }));
}
