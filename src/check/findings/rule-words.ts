import type { Locale } from '../../../schema/languages.ts';
import { type RuleName, type RuleWords, wordsOfRule } from '../../words/spoken.ts';
import type { Rule } from './rule.ts';

/** What is said of a rule in `speak`: in our words, or in those that a rule of the project's own brings. */
export function sayRule({ name, words }: Rule, speak: Locale): RuleWords {
  return words ? words(speak) : wordsOfRule(name as RuleName, speak);
}
