import type { Facts } from '../../../schema/disclosures/index.ts';
import type { Purpose } from '../../../schema/disclosures/purposes.ts';

/** The groups of employees or applicants for jobs, by id. */
function employeeGroups({ dataSubjects = [] }: Facts): Set<string> {
  return new Set(dataSubjects.filter(({ employees }) => employees).map(({ id }) => id));
}

/** Whether a purpose is about employees: one that names no groups is about all of the notice. */
export function isAboutEmployees(facts: Facts, { dataSubjects }: Purpose): boolean {
  const employees = employeeGroups(facts);
  if (!dataSubjects) return employees.size > 0;
  return dataSubjects.some((id) => employees.has(id));
}

/**
 * Whether data of employees come from a source: their purposes use data that come from it. Data that name no source, and
 * purposes that name no data, tell nothing of it, unless the notice is about nobody else.
 */
export function givesDataOfEmployees(facts: Facts, source: string): boolean {
  const { dataSubjects = [], dataCategories = [], purposes = [] } = facts;
  if (dataSubjects.length > 0 && dataSubjects.every(({ employees }) => employees)) return true;
  const given = new Set(
    dataCategories.filter(({ sources = [] }) => sources.includes(source)).map(({ id }) => id),
  );
  return purposes.some(
    (purpose) =>
      isAboutEmployees(facts, purpose) && (purpose.data ?? []).some((id) => given.has(id)),
  );
}
