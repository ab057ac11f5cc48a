/** What stands around a place of a text: up to 200 characters on either side. */
export type Around = { readonly before: string; readonly after: string };

/** What stands around the stretch of a text from `start` to `end`. */
export function around(source: string, start: number, end: number): Around {
  return {
    before: source.slice(Math.max(0, start - 200), start),
    after: source.slice(end, end + 200),
  };
}

const numbered =
  /(?:annex|appendix|chapter|part|title|article|section|schedule|volume|protocol|no|nro|liit[et]+\p{L}*|lu[kv]u\p{L}*|os[ai]\p{L}*|artikla\p{L}*|nimike|osasto\p{L}*|bilag\p{L}*|kapit\p{L}*|kap|avdelning\p{L}*|artikel\p{L}*|del|super bowl|louis|phase|class|luokka|klass|abschnitt\p{L}*|anhang|teil\p{L}*|buch|titel)(?:e?s)?\.? (?:[IVXLC]+[a-z]?(?:, |[–-]| (?:and|to|or|ja|tai|och|eller|und|bis) )){0,9}$/iu;
const numberedAfter = /^ (?:lu[kv]u|artikla|osa|osasto|liite|kapitlet|bilagan|§)/iu;

/** What a sentence says of numbers that are shown in part. */
const masking =
  /mask|pei(?:te|tä|tt)|hidden|last (?:four|4|two|three|\d) |ending in|viimei|päätty|sista |slutar|letzte|endet|redact|truncat|lyhen|katkais|förkort|döl[js]|dold|shown as|printed as|as xxx|näyt(?:et)?ä|visas som|first (?:digits|four|six|two)|ensimmäi|första|ersten|digits|muodossa|format/iu;

/** Tuberculosis, and a bank. */
const illness =
  /vaccin|tubercul|tuberkul|rokot|infect|smitt|hepatit|hiv\b|disease|sairau|taut|sjukdom|bcg|screen|hälso|terve|health|lung|keuhko|impf|krank|bank|test/iu;

/** What a sentence says where readers are to write a day. */
const asking =
  /birth|expiry|expires|\benter\b|\bgive\b|\btype\b|syntymä|voimassaolo|syötä|\banna|kirjoita|födelse|giltig|\bange\b|\bskriv|geburt|eingeben|gültig/iu;

const form =
  /signature|signed|sign here|place and (?:date|time)|allekirjoit|nimenselven|paikka ja aika|underskrift|namnteckn|namnförtyd|ort och datum|unterschrift|ort, datum|block letters|tekstaten|textat/iu;

const asForm =
  /(?:forms?|formats?|as|like|e\.g\.|muodossa|muoto(?:a|on)?|kuten|esim\.|formen|formatet|som|t\.ex\.|form|wie|z\.\s?b\.)[\s:"'“”‘’(]{1,3}$/iu;

/** Whether signs are a part of a number that is shown in part, as on a receipt: `XXX-XX-1234`. */
export function isMasked({ before, after }: Around): boolean {
  // Digits behind the signs are those that are shown.
  if (/^[ -]?(?:[Xx]{1,4}[ -]){0,4}\d{2,}/u.test(after)) return true;
  return masking.test(sentenceOf({ before, after }));
}

/** Whether a number is Roman: `Chapter XXX`. */
export function isRoman({ before, after }: Around, text: string): boolean {
  return text === 'XXX' && (numbered.test(before) || numberedAfter.test(after));
}

/** Whether three letters are tuberculosis. */
export function isIllness(around: Around): boolean {
  return illness.test(sentenceOf(around));
}

/** Whether a line is one to sign on. */
export function isOfForm({ before, after }: Around): boolean {
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
