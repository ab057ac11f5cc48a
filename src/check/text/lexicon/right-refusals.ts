import type { Locale } from '../../../../schema/languages.ts';
import { splitSentences } from '../../../locale/split-sentences.ts';
import { inEachLanguage } from './in-each-language.ts';
import { lexiconOf, lookUp } from './lexicon.ts';
import { isDenied, partsOfSentence } from './negation.ts';
import { phrases } from './phrases.ts';

const refusals = lexiconOf(({ rightRefusals }) => rightRefusals);
const atWill = lexiconOf(({ refusalsAtWill }) => refusalsAtWill);
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
  const sentences = splitSentences(text, locale).map((one) => {
    // A right to refuse grants none.
    const kept = lookUp(atWill, one, locale);
    return kept === undefined ? one : one.replace(kept, ' ');
  });
  const clauses = sentences.flatMap(partsOfSentence);
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
 * 4. `You can ask for erasure. We may refuse it.` takes back what it grants; `a repeated request` is one that the law lets them refuse.
 */
export function refusalIn(text: string, locale: Locale): Refusal | undefined {
  const sentences = splitSentences(text, locale);
  const isGranted = grantsRight(text, locale);
  const refused = sentences.find((one) => refuses(one, locale));
  if (refused !== undefined && (!isGranted || whole[locale]?.test(refused)))
    return { sentence: refused, isAll: !isGranted };
  const kept = sentences.find((one, index) => keepsToItself(one, sentences[index + 1], locale));
  return kept === undefined ? undefined : { sentence: kept, isAll: !isGranted };
}

/** Whether a sentence leaves the right to whoever is to grant it, and neither it nor the next one says in which cases. */
function keepsToItself(sentence: string, next: string | undefined, locale: Locale): boolean {
  if (lookUp(atWill, sentence, locale) === undefined) return false;
  return next === undefined || lookUp(atWill, `${sentence} ${next}`, locale) !== undefined;
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
