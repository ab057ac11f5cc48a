import { slugOf } from '../../../content/told/slug.ts';
import type { PlacedClash } from '../../held/against/clash.ts';

/**
 * The fact that a sentence lacks, as YAML; whoever tells facts in the text is shown the row or list of it (`hintInText`). What the
 * sentence does not name is left open.
 */
export function factToAdd({ kind, value }: Pick<PlacedClash, 'kind' | 'value'>): string {
  const id = value === undefined ? '…' : slugOf(value);
  const name = value === undefined ? '…' : quoted(value);
  switch (kind) {
    case 'transfer':
      return `transfers: [{id: ${id}, country: ${value ?? '…'}, mechanisms: [{kind: …, copy: …}]}]`;
    case 'joint-control':
      return 'jointControllers: [{id: …, parties: [{name: …}], arrangement: …}]';
    case 'automated-decision':
      return 'automatedDecisions: [{id: …, solely: true, logic: …, significance: …, consequences: …}]';
    case 'profiling':
      return 'purposes: [{id: …, profiling: {how: …, effect: …}}]';
    case 'special-data':
      return 'dataCategories: [{id: …, special: …}]';
    case 'sale':
      return `recipients: [{id: ${id}, name: ${name}, role: controller, condition: …}]`;
    default:
      return `recipients: [{id: ${id}, name: ${name}, role: …}]`;
  }
}

/** A name as YAML takes it between braces. */
function quoted(name: string): string {
  return /[,:#'"&*!|>%@`{}[\]]/u.test(name) ? JSON.stringify(name) : name;
}
