import type { Locale } from '../../../../schema/languages.ts';
import { lexiconOf, lookUpAffirmed } from './lexicon.ts';

const systems = lexiconOf(({ aiWords }) => aiWords);

/** The words by which a sentence says that people meet an AI system of Article 50 of the AI Act. */
export function aiIn(sentence: string, locale: Locale): string | undefined {
  return lookUpAffirmed(systems, sentence, locale);
}
