import type { AutomatedDecision } from '../../../../schema/disclosures/automated-decisions.ts';
import type { Locale } from '../../../../schema/languages.ts';
import { splitSentences } from '../../../locale/split-sentences.ts';
import { lexiconOf, lookUp, lookUpAffirmed } from './lexicon.ts';

const finals = lexiconOf(({ finalDecisions }) => finalDecisions);
const remedies = lexiconOf(({ decisionRemedies }) => decisionRemedies);

/** Whether what is told of a decision says that it can be contested, or that a person looks at it. */
export function tellsRemedy({ review, safeguards }: AutomatedDecision, locale: Locale): boolean {
  return [review, safeguards]
    .flatMap((text) => (text === undefined ? [] : splitSentences(text, locale)))
    .flatMap((sentence) => sentence.split(/[,;:]/u))
    .some((clause) => lookUpAffirmed(remedies, clause, locale) !== undefined);
}

/** The field of a decision in which it is told to be final, and the sentence: none where a remedy is told as well. */
export function finalIn(
  decision: AutomatedDecision,
  locale: Locale,
): { readonly field: string; readonly sentence: string } | undefined {
  if (tellsRemedy(decision, locale)) return undefined;
  for (const field of ['safeguards', 'review', 'consequences', 'significance', 'logic'] as const) {
    const sentence = splitSentences(decision[field] ?? '', locale).find(
      (one) => lookUp(finals, one, locale) !== undefined,
    );
    if (sentence !== undefined) return { field, sentence };
  }
  return undefined;
}
