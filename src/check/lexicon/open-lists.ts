import type { Locale } from '../../../schema/languages.ts';
import { lexiconOf, lookUp } from './lexicon.ts';
import { deniesWhole, isDenied } from './negation.ts';

/** Words that give examples where a whole list is due. */
const openers = lexiconOf({
  fi: {
    words: [
      ...['esimerkiksi|esim.|mm.', 'muun|muiden muassa|ohella', 'kuten|niinkuin'],
      ...[
        'ym.|yms.|jne.|tms.',
        'ja niin edelleen',
        'ynnä muu|muut|muita|muuta|muun|muiden|muille',
        'muutamia|muutaman mainitak*',
        'näihin|tähän kuitenkaan? rajoittumatta',
      ],
      ...[
        'ja|sekä|tai muu|muut|muita|muuta|muiden vastaava|vastaavat|vastaavia|vastaavaa|vastaavien',
      ],
      ...[
        'ja|sekä|tai muu|muut|muita|muuta samankaltainen|samankaltaiset|samankaltaisia|samankaltaista',
      ],
      'ja|sekä|tai muu|muut|muita|muuta tarpeellinen|tarpeelliset|tarpeellisia|tarpeellista',
    ],
    unless: ['voit|voitte|saat esimerkiksi|esim.|muun', 'voit|voitte ... esimerkiksi|esim.|kuten'],
  },
  sv: {
    words: [
      ...[
        'till|t exempel|ex.',
        'exempelvis',
        't.ex.|bl.a.|m.m.|m.fl.|osv.|o.s.v.|o.d.|o.dyl.|etc.|etcetera',
      ],
      ...[
        'bland annat|andra',
        'såsom',
        'av typen',
        'med mera|flera',
        'och så vidare',
        'för att nämna några|någon',
        'och|eller dylikt|liknande|motsvarande',
      ],
      ...[
        'inklusive|inbegripet|omfatta*|men ... inte är? begränsat|begränsade|begränsad|uteslutande',
        'utan begränsning',
      ],
      'och|samt andra liknande|motsvarande|nödvändiga|behövliga',
    ],
    unless: ['du kan ... till|t.ex.|exempelvis', 'kan du ... till|t.ex.|exempelvis'],
  },
  en: {
    words: [
      ...[
        'including|include|includes but|without ... not? limited|limitation to?',
        'without limitation',
      ],
      ...[
        'things|data|information|details|facts|countries|companies|bodies|authorities|sources|providers|purposes|services|firms like',
        'for example|instance',
        'e.g.|eg',
        'such as',
        'among other|others things?',
        'inter alia',
      ],
      ...[
        'amongst other|others',
        'to name but|just|only? a? few|two|some',
        'etc.|etc|etcetera',
        'and so on|forth',
        'and the like',
      ],
      ...['and|or other similar|comparable|necessary|relevant', 'and|or similar'],
    ],
    unless: ['you can|may|might ... for|such|e.g.', 'like|as to include|including'],
  },
});

/** Words that make `kuten`, `såsom` and `such as` compare or point back instead of opening a list. */
const compares: Readonly<Record<Locale, RegExp>> = {
  fi: /(?:aivan|juuri|ihan|samoin|toimimme|toimitaan|menettelemme) kuten|kuten,?\s+(?:\p{L}+(?:kin|kaan|kään)(?!\p{L})|edellä|yllä|alla|jäljempänä|tässä|kohdassa|aina|ennen|jo|on|siinä|luvussa|\p{L}+(?:mme|taan|tään|daan|dään|llaan|llään)(?!\p{L})|[^,]*(?<!\p{L})(?:vaatii|vaativat|edellyttää|edellyttävät|määrää|säätää|sanoo|sallii|on tapana|kuuluu|haluat|toivot|säädetään|kerrotaan|sovitaan|todetaan)(?!\p{L}))/iu,
  sv: /såsom\s+(?:ovan|nedan|framgår|det|vi|lagen|anges|nämns|beskrivs|ett|en|personuppgiftsbiträde|personuppgiftsansvarig|nämnts|beskrivits)(?!\p{L})/iu,
  en: /such as\s+(?:it|they|is|are|described|set)(?!\p{L})/iu,
};

/** A condition makes an example an illustration: `if you bought a tent, for instance, we show …`. */
const condition =
  /(?<!\p{L})(?:jos|if|suppose|om du|har du|hade du|whether|regardless|oavsett|riippumatta)(?!\p{L})/iu;

/** Where it is told when, right before the example: `om till exempel bussen uteblir`. */
const when = /(?:^|[,–(]\s*)(?:om|när|kun|when|where)\s*,?\s*$/iu;

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
  if (compares[locale].test(part) || showsForm.test(after)) return undefined;
  if (when.test(before) || showsInBrackets(sentence, found)) return undefined;
  if (/^[\s.]*$/u.test(after) && isDenied(before, locale)) return undefined;
  if (/\d\s*$/u.test(before) || isDenied(aroundExamples(before, after), locale)) return undefined;
  return found;
}

/** A number that belongs to a law. */
const namesLaw = /§|\d\/\d{4}|artikla|luku|luvun|artikel|kap\.|article|section/iu;

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
  const turns = /^\s*(?:mutta|vaan|men|but|ja|och|and)(?!\p{L})/iu.test(next);
  return isBetween && !turns ? `${lead} ${own} ${next}` : `${lead} ${own}`;
}
