import { Document, parse } from 'yaml';
import { putYamlLine } from '../content/put-yaml-line.ts';
import { withLineEndsOf } from './section-text.ts';

/** By kind of disclosure, ids and the names that rows have. */
export type Ids = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Front matter that gives ids to names of the text, beside those that it gives already. */
export function putIds(yaml: string, ids: Ids): string {
  const before: Ids = parse(yaml, { schema: 'failsafe' })?.ids ?? {};
  const kinds = [...new Set([...Object.keys(before), ...Object.keys(ids)])];
  const all = Object.fromEntries(kinds.map((kind) => [kind, { ...before[kind], ...ids[kind] }]));
  if (kinds.length === 0 || JSON.stringify(all) === JSON.stringify(before)) return yaml;
  const lines = new Document({ ids: all }, { schema: 'failsafe' }).toString({ lineWidth: 0 });
  return putYamlLine(yaml, 'ids', withLineEndsOf(yaml, lines.trimEnd()), 'title') ?? yaml;
}
