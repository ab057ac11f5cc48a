import type { AutomatedDecision } from '../../../schema/disclosures/automated-decisions.ts';
import type { Facts } from '../../../schema/disclosures/index.ts';
import { dataOfPurpose } from './data-of-purpose.ts';
import { entriesOf } from './entries.ts';

/**
 * The decisions of Article 22 with their positions: those based solely on automated processing. A
 * decision that does not say whether it is counts as one.
 */
export function article22Decisions(facts: Facts): [number, AutomatedDecision][] {
  return [...entriesOf(facts.automatedDecisions).entries()].filter(
    ([, { solely }]) => solely !== false,
  );
}

/** The special categories of data among those that a decision's purposes use, by id. */
export function specialDataOf(facts: Facts, { purposes = [] }: AutomatedDecision): string[] {
  const served = (facts.purposes ?? []).filter(({ id }) => purposes.includes(id));
  const data = served.flatMap((purpose) => dataOfPurpose(facts, purpose));
  return [...new Set(data.filter(({ special }) => special).map(({ id }) => id))];
}
