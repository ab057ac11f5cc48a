import type { Locale } from '../../../../schema/languages.ts';
import { latin } from '../../../../schema/latin.ts';
import { inEachLanguage } from './in-each-language.ts';
import { phrases } from './phrases.ts';

const negations = inEachLanguage(({ negations }) => phrases(negations));

/** Whether words deny what they tell of. */
export function isDenied(words: string, locale: Locale): boolean {
  return negations[locale]?.test(words) ?? false;
}

/** A subject that denies the whole sentence: `Nobody outside the library, not even …, may`. */
const negativeSubject = latin(
  /^(?:nobody|no one|none|no|nothing|kukaan|mikään|yksikään|kenellekään|mitään|ingen|inga|inget|ingenting|niemand|nichts|keine[rs]?)(?!\p{L})/iu,
);

/** Whether a sentence begins with a subject that denies it whole. */
export function deniesWhole(sentence: string): boolean {
  return negativeSubject.test(sentence);
}

const turn = latin(/(?<!\p{L})(?:mutta|vaan|men|but|however|aber|sondern|jedoch)(?!\p{L})/iu);

/** Whether a sentence turns from what it denies to what it does not: `We sell nothing, but ..`. */
export function allowsAfterAll(sentence: string): boolean {
  return turn.test(sentence);
}

/** Where one clause ends and another begins. */
const boundary = latin(
  /[,;:–—(?]|(?<![\p{L}])(?:mutta|vaan|men|utan att|but|however|although|while|whereas|aber|sondern|obwohl|während)(?![\p{L}])/giu,
);

/** The clauses of a sentence. */
export function partsOfSentence(sentence: string): string[] {
  return sentence.split(boundary);
}

/** Where the clause begins that the words at `index` stand in. */
export function clauseStart(sentence: string, index: number): number {
  let start = 0;
  for (const match of sentence.matchAll(boundary)) {
    if (match.index < index) start = match.index + match[0].length;
  }
  return start;
}

/** The clause of a sentence that the words at `index` stand in. */
export function clauseAt(sentence: string, index: number, length = 0): string {
  const start = clauseStart(sentence, index);
  const end = sentence.slice(index + length).search(boundary);
  return end < 0 ? sentence.slice(start) : sentence.slice(start, index + length + end);
}
