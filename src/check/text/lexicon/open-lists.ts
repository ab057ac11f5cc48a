import type { Locale } from '../../../../schema/languages.ts';
import { latin } from '../../../../schema/latin.ts';
import { inEachLanguage } from './in-each-language.ts';
import { lexiconOf, lookUp } from './lexicon.ts';
import { deniesWhole, isDenied } from './negation.ts';

/** Words that give examples where a whole list is due. */
const openers = lexiconOf(({ openListWords }) => openListWords);

/** Words that make `kuten`, `såsom` and `such as` compare or point back instead of opening a list. */
const compares = inEachLanguage(({ comparisons }) => comparisons);

/** A condition makes an example an illustration: `if you bought a tent, for instance, we show …`. */
const condition = latin(
  /(?<!\p{L})(?:jos|if|suppose|om du|har du|hade du|whether|regardless|oavsett|riippumatta|wenn|falls|sofern|haben sie|hast du|unabhängig|angenommen)(?!\p{L})/iu,
);

/** Where it is told when, right before the example: `om till exempel bussen uteblir`. */
const when = /(?:^|[,–(]\s*)(?:om|när|kun|when|where|wenn|wo|wann)\s*,?\s*$/iu;

/** A form or a reckoning that is shown by a value: `(e.g. +358 40 123)`, `esim. "Matti"`, a year. */
const showsForm = /^[\s,:]*(?:["“”’'»]|\+?\d)/u;
const reckons = /(?<![\d/.])(?:19|20)\d\d(?![\d/])/u;

/**
 * The words by which a sentence gives examples instead of the whole.
 *
 * 1. `tietoja, kuten nimi` is open; `kuten edellä kerrotaan` points back.
 * 2. `We collect no special categories, such as health data` denies, so its examples hide nothing.
 * 3. `For example, if you bought a tent, …` illustrates what was said before.
 */
export function openListIn(sentence: string, locale: Locale): string | undefined {
  if (deniesWhole(sentence)) return undefined;
  const part = sentence
    .split(/[;:]\s/u)
    .find((text) => lookUp(openers, text, locale) !== undefined);
  const found = part && lookUp(openers, part, locale);
  if (!part || !found) return undefined;
  const index = part.indexOf(found);
  const [before, after] = [part.slice(0, index), part.slice(index + found.length)];
  if (sentence.startsWith(found) || condition.test(part) || reckons.test(part)) return undefined;
  if (compares[locale]?.test(part) || showsForm.test(after)) return undefined;
  if (when.test(before) || showsInBrackets(sentence, found)) return undefined;
  if (/^[\s.]*$/u.test(after) && isDenied(before, locale)) return undefined;
  if (/\d\s*$/u.test(before) || isDenied(aroundExamples(before, after), locale)) return undefined;
  return found;
}

/** A number that belongs to a law. */
const namesLaw = /§|\d\/\d{4}|artikla|luku|luvun|artikel|kap\.|article|section|abs\.|art\./iu;

/** Whether brackets show a value with a number: `by department (e.g. children's books: 412 loans)`. */
function showsInBrackets(sentence: string, found: string): boolean {
  const index = sentence.indexOf(found);
  const [inside = ''] = sentence.slice(index).split(')');
  if (!/\([^()]*$/u.test(sentence.slice(0, index))) return false;
  return /\d/u.test(inside) && !namesLaw.test(inside);
}

/**
 * What is said of the examples: the clause before them, and where they stand between commas also
 * the clause after, unless it turns to something else.
 */
function aroundExamples(before: string, after: string): string {
  const lead =
    before
      .replace(/[,(]\s*$/u, '')
      .split(/[,(]/u)
      .at(-1) ?? '';
  const isBetween = /[,(]\s*$/u.test(before);
  const [own = '', next = ''] = after.replace(/^,/u, '').split(/,/u);
  const turns = latin(/^\s*(?:mutta|vaan|men|but|ja|och|and|aber|sondern|und)(?!\p{L})/iu).test(
    next,
  );
  return isBetween && !turns ? `${lead} ${own} ${next}` : `${lead} ${own}`;
}
