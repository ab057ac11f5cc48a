import type { AiSystem } from '../../../schema/disclosures/ai.ts';
import type { Facts } from '../../../schema/disclosures/index.ts';
import { isAboutEmployees } from './employees.ts';
import { entriesOf } from './entries.ts';

type AiUse = NonNullable<AiSystem['uses']>[number];

/** The AI systems of a notice that are used so, with their positions. */
export function aiSystemsFor({ ai }: Facts, use: AiUse): [number, AiSystem][] {
  return [...entriesOf(ai).entries()].filter(([, { uses = [] }]) => uses.includes(use));
}

/** Whether a system is used on employees or applicants, as the purposes that it serves tell; it serves all where it names none. */
export function isUsedAtWork(facts: Facts, { purposes }: AiSystem): boolean {
  const served = (facts.purposes ?? []).filter(({ id }) => !purposes || purposes.includes(id));
  return served.some((purpose) => isAboutEmployees(facts, purpose));
}
