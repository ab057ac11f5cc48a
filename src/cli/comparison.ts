import type { WordJudge } from '../redline/changes/judge-words.ts';
import type { EditScript } from '../redline/edit-script.ts';
import type { FactChange } from '../redline/facts/compare-facts.ts';
import type { FoundClaim } from './claims-between.ts';
import type { TellFact } from './tell-fact.ts';

/** What is compared: the redline, the changed facts, and what the two sides are called. */
export type Comparison = {
  script: EditScript;
  facts: readonly FactChange[];
  tell: TellFact;
  /** What the text claims otherwise, but what the facts tell. */
  claims: readonly FoundClaim[];
  /** Judges what a change of words does. */
  judge: WordJudge;
  from: string | null;
  to: string | null;
};
