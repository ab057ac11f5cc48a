import type { DataCategory } from '../../schema/disclosures/data-categories.ts';
import type { Facts } from '../../schema/disclosures/index.ts';
import type { LegalBasisEntry, Purpose } from '../../schema/disclosures/purposes.ts';
import type { Notice } from '../content/notice.ts';
import { regimeOf } from './regime.ts';

/** The data categories that a purpose names, as far as they are described. */
export function dataOfPurpose(facts: Facts, purpose: Purpose): DataCategory[] {
  return (facts.dataCategories ?? []).filter(({ id }) => purpose.data?.includes(id));
}

/**
 * Whether a purpose uses data that the data subject is asked for. A purpose that names no data may
 * use all of them; a category that tells no source may come from the data subject.
 */
export function asksDataSubject(notice: Notice, purpose: Purpose): boolean {
  if (!regimeOf(notice).article13) return false;
  const { facts } = notice;
  const used = purpose.data ? dataOfPurpose(facts, purpose) : (facts.dataCategories ?? []);
  if (used.length === 0) return true;
  return used.some(({ sources = [] }) => sources.length === 0 || sources.includes('data-subject'));
}

/** Which field marks the data, and which field of a legal basis allows them. */
export type Allowance = { category: keyof DataCategory; basis: keyof LegalBasisEntry };

/** The ids of the marked data of a purpose that none of its legal bases allows. */
export function dataWithoutBasis(facts: Facts, purpose: Purpose, marks: Allowance): string[] {
  const allowing = (purpose.bases ?? []).filter((basis) => basis[marks.basis] !== undefined);
  return dataOfPurpose(facts, purpose)
    .filter((category) => category[marks.category])
    .map(({ id }) => id)
    .filter((id) => !allowing.some(({ data }) => !data?.length || data.includes(id)));
}

/** Positions of the given categories in the notice, as paths. */
export function pathsOfData(facts: Facts, ids: readonly string[]): [string, number][] {
  return (facts.dataCategories ?? []).flatMap(({ id }, index): [string, number][] =>
    ids.includes(id) ? [['dataCategories', index]] : [],
  );
}
