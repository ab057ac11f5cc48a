import type { DataCategory } from '../../../schema/disclosures/data-categories.ts';
import type { Facts } from '../../../schema/disclosures/index.ts';
import type { LegalBasisEntry, Purpose } from '../../../schema/disclosures/purposes.ts';
import type { Notice } from '../../content/notice.ts';
import { basesOf } from './bases.ts';
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

/** A purpose with marked data that none of its legal bases allows. */
export type Unallowed = { purpose: Purpose; index: number; data: string[] };

/**
 * The purposes whose marked data no legal basis allows. Data that no purpose names may serve any
 * that names none: one of these must allow them, and the first stands for all. A purpose without
 * a legal basis is another finding.
 */
export function purposesWithoutAllowance(facts: Facts, marks: Allowance): Unallowed[] {
  const purposes = [...(facts.purposes ?? []).entries()].filter(
    ([, purpose]) => basesOf(facts, purpose).length > 0,
  );
  const named = purposes.flatMap(([index, purpose]) => {
    const marked = dataOfPurpose(facts, purpose).filter((category) => category[marks.category]);
    return { purpose, index, data: openData(marked, facts, [purpose], marks) };
  });
  const silent = purposes.filter(([, { data }]) => !data);
  const shared = openData(
    unnamedData(facts).filter((category) => category[marks.category]),
    facts,
    silent.map(([, purpose]) => purpose),
    marks,
  );
  const first = silent.slice(0, 1).map(([index, purpose]) => ({ purpose, index, data: shared }));
  return firstWithoutBases([...named, ...first].filter(({ data }) => data.length > 0));
}

/** Purposes without legal bases of their own rest on the same ones: the first stands for all. */
function firstWithoutBases(found: readonly Unallowed[]): Unallowed[] {
  const rests = found.filter(({ purpose }) => !purpose.bases?.length);
  return found.filter((one) => one.purpose.bases?.length || one === rests[0]);
}

/** The data categories that no purpose names. */
export function unnamedData({ dataCategories = [], purposes = [] }: Facts): DataCategory[] {
  const named = new Set(purposes.flatMap(({ data = [] }) => data));
  return dataCategories.filter(({ id }) => !named.has(id));
}

/** The ids of data that no legal basis of the purposes allows. */
function openData(
  data: readonly DataCategory[],
  facts: Facts,
  purposes: readonly Purpose[],
  marks: Allowance,
): string[] {
  const allowing = purposes
    .flatMap((purpose) => basesOf(facts, purpose))
    .filter((basis) => basis[marks.basis] !== undefined);
  return data
    .map(({ id }) => id)
    .filter((id) => !allowing.some((basis) => !basis.data?.length || basis.data.includes(id)));
}

/** Positions of the given categories in the notice, as paths. */
export function pathsOfData(facts: Facts, ids: readonly string[]): [string, number][] {
  return (facts.dataCategories ?? []).flatMap(({ id }, index): [string, number][] =>
    ids.includes(id) ? [['dataCategories', index]] : [],
  );
}
