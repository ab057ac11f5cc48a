import type { DataCategory } from '../../../schema/disclosures/data-categories.ts';
import type { Facts } from '../../../schema/disclosures/index.ts';
import type { Purpose } from '../../../schema/disclosures/purposes.ts';
import type { Retention } from '../../../schema/disclosures/retention.ts';
import { unnamedData } from './data-of-purpose.ts';

/**
 * The retention entries that apply to a purpose: those it names, and those that cover data it uses.
 * An entry that names no data covers all of them, unless some purpose has it for its own; a purpose
 * that names no data may use all of them.
 */
export function retentionOf(facts: Facts, purpose: Purpose): Retention[] {
  const owned = new Set((facts.purposes ?? []).flatMap(({ retention = [] }) => retention));
  return (facts.retention ?? []).filter((entry) => {
    if (purpose.retention?.includes(entry.id)) return true;
    if (!overlaps(entry.dataSubjects, purpose.dataSubjects)) return false;
    return entry.data ? overlaps(entry.data, purpose.data) : !owned.has(entry.id);
  });
}

/**
 * Where a purpose names neither data nor retention entries, it may use all data that no purpose names: those of them that no entry
 * covers. An entry that names no data covers all, unless some purpose has it for its own.
 */
export function dataWithoutPeriod(facts: Facts): DataCategory[] {
  const { purposes = [], retention = [] } = facts;
  if (!purposes.some(({ data, retention: own }) => !data && !own?.length)) return [];
  const owned = new Set(purposes.flatMap(({ retention: own = [] }) => own));
  const covers = ({ id, data }: Retention, category: string) =>
    data ? data.includes(category) : !owned.has(id);
  return unnamedData(facts).filter(({ id }) => !retention.some((entry) => covers(entry, id)));
}

/** Whether two lists share an id; a list that is left out holds everything. */
function overlaps(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a === undefined || b === undefined || a.some((id) => b.includes(id));
}
