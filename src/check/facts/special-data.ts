import type { Facts } from '../../../schema/disclosures/index.ts';
import type { FactPath } from '../../content/problem.ts';
import { placedBases } from './bases.ts';

/** Where a notice tells that it processes special categories of data: a marked category, or a basis for them. */
export function specialDataIn(facts: Facts): FactPath[] {
  const marked = [...(facts.dataCategories ?? []).entries()].flatMap(
    ([index, { special }]): FactPath[] => (special ? [['dataCategories', index, 'special']] : []),
  );
  const allowed = placedBases(facts).flatMap(({ entry, path }): FactPath[] =>
    entry.article9 ? [[...path, 'article9']] : [],
  );
  return [...marked, ...allowed];
}
