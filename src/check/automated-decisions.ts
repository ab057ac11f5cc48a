import type { AutomatedDecision } from '../../schema/disclosures/automated-decisions.ts';
import type { Facts } from '../../schema/disclosures/index.ts';
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
