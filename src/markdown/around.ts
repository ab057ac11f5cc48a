import { latin } from '../../schema/latin.ts';

/** What stands around a place of a text: up to 200 characters on either side. */
export type Around = { readonly before: string; readonly after: string };

/** What stands around the stretch of a text from `start` to `end`. */
export function around(source: string, start: number, end: number): Around {
  return {
    before: source.slice(Math.max(0, start - 200), start),
    after: source.slice(end, end + 200),
  };
}

const numbered = latin(
  /(?:annex|appendix|chapter|part|title|article|section|schedule|volume|protocol|no|nro|liit[et]+\p{L}*|lu[kv]u\p{L}*|os[ai]\p{L}*|artikla\p{L}*|nimike|osasto\p{L}*|bilag\p{L}*|kapit\p{L}*|kap|avdelning\p{L}*|artikel\p{L}*|del|super bowl|louis|phase|class|luokka|klass|abschnitt\p{L}*|anhang|teil\p{L}*|buch|titel)(?:e?s)?\.? (?:[IVXLC]+[a-z]?(?:, |[–-]| (?:and|to|or|ja|tai|och|eller|und|bis) )){0,9}$/iu,
);
const numberedAfter = /^ (?:lu[kv]u|artikla|osa|osasto|liite|kapitlet|bilagan|§)/iu;

/** What a sentence says of numbers that are shown in part. */
const masking = latin(
  /mask(?:ed|ing|s|era|ier)|peite(?:tt|tä|än)|peitä|hidden|(?:last|first|ending)[^.!?]{0,20}(?:digits?|numbers?|characters?|four|two|three|\d)|ending in|(?:viimei|ensimmäi)\p{L}{1,9} (?:\p{L}{1,20} )?(?:numero|merk|luku|neljä|kaksi|kolme)|päätty|(?:sista|första) (?:\p{L}{1,20} )?(?:siffr|tecken|fyra|två)|slutar|(?:letzten?|ersten?) (?:\p{L}{1,20} )?(?:ziffer|stelle|vier)|endet (?:auf|mit)|redact|truncat|lyhen(?:ne|nä)|katkais|förkort|döl[js]|dold|(?:shown|printed|stored) as|as xxx|näytetään|näytämme|visas som|muodossa|in the format|formatet/iu,
);

/** Tuberculosis, and a bank. */
const illness =
  /vaccin|tubercul|tuberkul|rokot|infect|smitt|hepatit|hiv\b|disease|sairau|tauti|sjukdom|bcg|screen|tested|testas|testat|lung|keuhko|impf|krank/iu;
const illnessBefore = latin(
  /(?:against|for|of|from|with|has|have|or|and|mot|för|av|med|eller|och|gegen|auf|an|tai|ja|und|oder|hepatit\p{L}{0,3},?|hiv,?)\s$/iu,
);
const illnessAfter =
  /^[ -](?:bank|vaccin|tests?\b|infect|patient|screen|rokot|tartun|potila|smitt|kontroll|undersök|treatment|skin|sjuk|taut|vastaan)/iu;

/** What a sentence says where readers are to write a day. */
const asking =
  /birth|expiry|expires|\benter\b|\bgive\b|\btype\b|syntymä|voimassaolo|syötä|\banna|kirjoita|födelse|giltig|\bange\b|\bskriv|geburt|eingeben|gültig/iu;

const form =
  /signature|signed|sign here|place and (?:date|time)|allekirjoit|nimenselven|paikka ja aika|underskrift|namnteckn|namnförtyd|ort och datum|unterschrift|ort, datum|block letters|tekstaten|textat/iu;

const asForm =
  /(?:forms?|formats?|as|like|e\.g\.|muodossa|muoto(?:a|on)?|kuten|esim\.|formen|formatet|som|t\.ex\.|form|wie|z\.\s?b\.)[\s:"'“”‘’(]{1,3}$/iu;

/** Whether signs are a part of a number that is shown in part, as on a receipt: `XXX-XX-1234`. */
export function isMasked({ before, after }: Around, text: string): boolean {
  // Digits behind the signs are those that are shown, but for a year behind a month.
  const isYear = /^ (?:19|20)\d{2}(?!\d)/u.test(after) && !/x{4}[ -]x{4}/iu.test(before + text);
  if (!isYear && /^[ -]?(?:[Xx]{1,4}[ -]){0,4}\d{2,}/u.test(after)) return true;
  return masking.test(sentenceOf({ before, after }));
}

/** Whether a number is Roman: `Chapter XXX`. */
export function isRoman({ before, after }: Around, text: string): boolean {
  return text === 'XXX' && (numbered.test(before) || numberedAfter.test(after));
}

/** Whether three letters are tuberculosis. */
export function isIllness(place: Around): boolean {
  if (illnessAfter.test(place.after)) return true;
  return illnessBefore.test(place.before) && illness.test(sentenceOf(place));
}

/** Whether a line is one to sign on. */
export function isLineToSign({ before, after }: Around): boolean {
  return form.test(before) || form.test(after);
}

/** Whether words around are in capitals too: a heading may ask its readers for something. */
export function isInCapitals({ before, after }: Around): boolean {
  return /\p{Lu}{2,}[ ,]{1,2}$/u.test(before) || /^ \p{Lu}{2}/u.test(after);
}

/** Whether a place is the beginning of a block, of brackets, or of what a colon announces. */
export function isAtStart({ before }: Around): boolean {
  return /(?:^|\n)[#>*_ \t\d.)-]{0,12}$|[:(/|] {0,2}\*{0,2}$|(?<=\s)[–—-] $/u.test(before);
}

/** Whether a date is one that readers are to write so. */
export function isAsked({ before }: Around): boolean {
  return asForm.test(before) || asking.test(before.split(/[.!?]\s|\n/u).at(-1) ?? '');
}

function sentenceOf({ before, after }: Around): string {
  const end = /[.!?]\s|\n\s*\n/u;
  return (before.split(end).at(-1) ?? '') + (after.split(end, 1)[0] ?? '');
}
