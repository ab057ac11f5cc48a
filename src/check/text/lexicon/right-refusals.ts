import type { Locale } from '../../../../schema/languages.ts';
import { splitSentences } from '../../../locale/split-sentences.ts';
import { inEachLanguage } from './in-each-language.ts';
import { lexiconOf, lookUp } from './lexicon.ts';
import { isDenied, partsOfSentence } from './negation.ts';
import { phrases } from './phrases.ts';

const refusals = lexiconOf(({ rightRefusals }) => rightRefusals);
const excuses = inEachLanguage(({ rightRefusals }) => phrases(rightRefusals.unless ?? []));
const conceded = inEachLanguage(
  (lexicon) => new RegExp(`${phrases(lexicon.concessions).source}[^,;:]*`, 'giu'),
);
const grants = inEachLanguage(({ rightGrants }) => phrases(rightGrants));
const whole = inEachLanguage(({ wholeRefusals }) => phrases(wholeRefusals));

/** What begins to tell what data are meant. */
const relative = /(?<=\s)(?:that|which|som|jonka|jota|joita|jotka|die|das|den)(?=\s)/giu;

/** A sentence that refuses a right; `isAll` where nothing else in the text grants it. */
export type Refusal = { readonly sentence: string; readonly isAll: boolean };

/** Whether some sentence of a text on a right says that people have it, or what is done for them. */
export function grantsRight(text: string, locale: Locale): boolean {
  const clauses = splitSentences(text, locale).flatMap(partsOfSentence);
  return clauses
    .flatMap((clause) => clause.split(restriction))
    .some((clause) => grantsIn(clause, locale));
}

/** Whether a text has words by which a denial in it may be lawful, or is none. */
export function mayExcuse(text: string, locale: Locale): boolean {
  return excuses[locale]?.test(text) ?? false;
}

/** What begins to tell which data or cases are meant: a negator behind it denies no right. */
const restriction = /\s(?:that|which|if|unless|when|where|som|om|när|jos|kun|wenn)\s/iu;

/**
 * How the text of a right refuses it, without any reason that may make that lawful.
 *
 * 1. `We do not erase customers' data.` refuses it whole.
 * 2. `You can ask for erasure. We do not erase customers' data.` refuses what it grants.
 * 3. `You can ask for erasure, but we do not erase vouchers.` leaves the rest, and `if the law requires them` tells why.
 */
export function refusalIn(text: string, locale: Locale): Refusal | undefined {
  const sentences = splitSentences(text, locale);
  const sentence = sentences.find((one) => refuses(one, locale));
  if (sentence === undefined) return undefined;
  const isGranted = grantsRight(text, locale);
  if (isGranted && !whole[locale]?.test(sentence)) return undefined;
  return { sentence, isAll: !isGranted };
}

/** `Not even if you prove it` sets no condition, and whatever is meant by `an entry that a teacher has made` is refused in any case. */
function refuses(sentence: string, locale: Locale): boolean {
  const pattern = conceded[locale];
  const bare = pattern ? sentence.replace(pattern, ' ') : sentence;
  const told = bare === sentence ? sentence : bare.replace(relative, ' ');
  return lookUp(refusals, told, locale) !== undefined;
}

function grantsIn(clause: string, locale: Locale): boolean {
  if (isDenied(clause, locale) || lookUp(refusals, clause, locale) !== undefined) return false;
  return grants[locale]?.test(clause) ?? false;
}
