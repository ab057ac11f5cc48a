import type { FactMeaning } from './fact-meaning.ts';
import { FACT_MEANINGS } from './fact-meanings.ts';

/** What the schemas say of a field; nothing of one that they do not have. */
export function meaningOfChange({ field }: { readonly field: string }): FactMeaning {
  return (Object.hasOwn(FACT_MEANINGS, field) && FACT_MEANINGS[field]) || {};
}
