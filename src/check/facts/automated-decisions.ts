import type { AutomatedDecision } from '../../../schema/disclosures/automated-decisions.ts';
import type { DataCategory } from '../../../schema/disclosures/data-categories.ts';
import type { Facts } from '../../../schema/disclosures/index.ts';
import type { Purpose } from '../../../schema/disclosures/purposes.ts';
import { dataOfPurpose, unnamedData } from './data-of-purpose.ts';
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

/** Whether Article 22(3) asks for safeguards: of decisions that rest on a contract or on explicit consent. */
export function owesSafeguards({ solely, ground }: AutomatedDecision): boolean {
  return solely !== false && ground !== undefined && ground !== 'law';
}

/** The decisions that assess the creditworthiness of a consumer, with their positions, whoever decides in the end. */
export function creditAssessments(facts: Facts): [number, AutomatedDecision][] {
  return [...entriesOf(facts.automatedDecisions).entries()].filter(
    ([, { creditworthiness }]) => creditworthiness,
  );
}

/** The special categories of data among those that a decision's purposes use, by id. */
export function specialDataOf(facts: Facts, decision: AutomatedDecision): string[] {
  return specialIn(servedBy(facts, decision).flatMap((purpose) => dataOfPurpose(facts, purpose)));
}

/** Those that it may use: where it names no purpose, all there are, and where a purpose of it names no data, all that none names. */
export function specialDataPossible(facts: Facts, decision: AutomatedDecision): string[] {
  if (!decision.purposes?.length) return specialIn(facts.dataCategories ?? []);
  const isOpen = servedBy(facts, decision).some(({ data }) => !data);
  return isOpen ? specialIn(unnamedData(facts)) : [];
}

function servedBy({ purposes = [] }: Facts, decision: AutomatedDecision): Purpose[] {
  return purposes.filter(({ id }) => decision.purposes?.includes(id));
}

function specialIn(data: readonly DataCategory[]): string[] {
  return [...new Set(data.filter(({ special }) => special).map(({ id }) => id))];
}
