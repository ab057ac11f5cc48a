import { Document, isCollection, isMap } from 'yaml';
import type { RevisionRecord } from '../../schema/revision.ts';
import { plainOf } from './canonical-json.ts';

/** Keys in the order in which they are written. */
const order: readonly (keyof RevisionRecord)[] = [
  'published',
  'effective',
  'kind',
  'standing',
  'retold',
  'title',
  'audience',
  'answers',
  'path',
  'sample',
  'language',
  'languages',
  'sections',
  'facts',
  'summary',
  'lessProtective',
  'reason',
  'notes',
  'engine',
  'headings',
  'files',
  'digest',
];

/** `revision.yaml`: the same bytes for the same record, whatever order its keys came in. */
export function printRecord(record: RevisionRecord): string {
  const present = order.filter((key) => record[key] !== undefined);
  const ordered = Object.fromEntries(present.map((key) => [key, plainOf(record[key])]));
  const document = new Document(ordered, { schema: 'failsafe' });
  for (const key of ['languages', 'sections', 'digest']) {
    const node = document.get(key);
    if (isCollection(node)) node.flow = true;
  }
  const headings = document.get('headings');
  for (const { value } of isMap(headings) ? headings.items : []) {
    if (isCollection(value)) value.flow = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
