import { latin } from '../../schema/latin.ts';
import { isAsked, isLineToSign, isMasked, isRoman } from './around.ts';
import type { GapSigns } from './gap-signs.ts';

const units =
  'years?|months?|weeks?|days?|hours?|(?:business|working|calendar|banking) days?|vuotta|vuoden|vuodessa|kuukautta|kuukauden|kuukaudessa|kk|viikkoa|viikon|päivää|päivän|arkipäivää|vuorokautta|vuorokauden|vrk|tuntia|tunnin|år|månad(?:er)?|vecko?r?|dag(?:ar)?|arbetsdagar|dygn|timmar|Jahren?|Jahre|Monaten?|Monate|Tagen?|Tage|Wochen?|Stunden?|euro[sa]?|kronor|kr|times|people|persons|kertaa|henkilöä|personer|gånger|Personen|€|%|per ?cent|prosent\\p{L}*|procent|prozent';

/** `[X] years`: what may follow a sign that stands for a number. */
export const unitNext = new RegExp(`^[ \\u00A0](?:${units})(?![\\p{L}\\p{N}])`, 'iu');

/** What stands where a word, a number or a day is to be written. */
export const blanks: readonly GapSigns[] = [
  {
    hint: /[xX]{2}|[XN](?:[ \u00A0%:–-]|$)|\d-[xX]|[€$£][X?_]|(?:EUR|SEK) [X?_]/u,
    signs: [
      {
        pattern: latin(/(?=XXX)(?<![\p{L}\p{N}_/.=&?-])X{3,}(?![\p{L}\p{N}_@-]|\.\p{L})/giu),
        unless: (around, text) => isMasked(around, text) || isRoman(around, text),
      },
      // Numbers of telephones and of companies: `XXX-XXXXXXX`.
      {
        pattern: latin(/(?<![\p{L}\p{N}])[Xx]{2,}(?:[ -][Xx]{2,}){1,9}(?![\p{L}\p{N}])/gu),
        unless: isMasked,
      },
      {
        pattern: latin(
          /(?<![\p{L}\p{N}-])(?:\d{7}-[Xx]|\d{1,4}X{2,6}-X{2,4}|\d{1,4}X{4,9}|0X{2,3}(?= X)|[Xx]{7}-[Xx\d]|\d{6}-XXXX(?= \(org)|[Xx]{6}-[Xx]{4})(?![\p{L}\p{N}-])/gu,
        ),
        unless: isMasked,
      },
      // How long and how much: `X months`, `N kuukautta`, `XX%`, `€XX`, `X–Y vuotta`.
      {
        pattern: new RegExp(
          `(?<![\\p{L}\\p{N}.’'-])(?:XX?X?|xx|N|[XN] ?[–-] ?[XYN])(?::n|:a)?(?=[ \\u00A0](?:${units})(?![\\p{L}\\p{N}]))`,
          'gu',
        ),
      },
      {
        pattern: latin(
          /(?<![\p{L}\p{N}.-])(?:XX?|xx)(?=%)|(?<=[€$£]|EUR |SEK )(?:XX*|xx+|\?{2,}|_{2,})(?![\p{L}\p{N}])/gu,
        ),
      },
    ],
  },
  {
    hint: latin(
      /(?:\.\.|…) ?\/|[x_?]{1,4}[.\-/]|20[x_?\d]|(?:dd|pp|tt|mm|kk|yyyy|vvvv|åååå|jjjj)[.\-/]/iu,
    ),
    signs: [
      // Days: `XX.XX.20XX`, `xx.xx.2024`, `__.__.20__`, `1.1.20XX`, `May 20XX`.
      {
        pattern: latin(
          /(?<![\p{L}\p{N}_])(?:(?:[Xx]{1,2}|_{1,3}) ?[.\-/] ?){2}(?:\d{4}|(?:\d{2})?[Xx_]{2,4})(?![\p{L}\p{N}_])/gu,
        ),
      },
      { pattern: /(?<![.…])(?:(?:\.{3,4}|…) ?\/ ?){2}(?:\d{2,4}|\.{3,4}|…)(?![.…])/gu },
      {
        pattern: latin(
          /(?<![\p{L}\p{N}_.])\d{1,2}\.\d{1,2}\.(?:[Xx_?]{4}|20[Xx_?]{2})(?![\p{L}\p{N}_])/gu,
        ),
      },
      { pattern: latin(/(?<![\p{L}\p{N}_.])(?:20(?:XX|xx|__|\?\?)|20\d[Xx_])(?![\p{L}\p{N}_])/gu) },
      {
        pattern: latin(
          /(?=[dpyvåjtmkDPYVÅJTMK]{2})(?<![\p{L}\p{N}])(?:(?:dd|pp|tt|DD|PP|TT)[.\-/](?:mm|kk|MM|KK)[.\-/](?:yyyy|vvvv|åååå|jjjj|YYYY|VVVV|ÅÅÅÅ|JJJJ)|(?:MM|KK|mm|kk)[./](?:yyyy|vvvv|åååå|jjjj|YYYY|VVVV|ÅÅÅÅ|JJJJ)|(?:yyyy|vvvv|åååå|jjjj|YYYY|VVVV|ÅÅÅÅ|JJJJ)-(?:mm|kk|MM|KK)-(?:dd|pp|tt|DD|PP|TT))(?![\p{L}\p{N}])/gu,
        ),
        unless: isAsked,
      },
    ],
  },
  {
    hint: /@|www\.|:\/\//u,
    signs: [
      {
        pattern: latin(/(?<![\p{L}\p{N}@])(?:[Xx]{3,}|example)@(?:[Xx]{3,}|example)\.\p{L}{2,}/gu),
      },
      {
        pattern: latin(
          /your[._-]?(?:name|e-?mail|company)@|@your-?(?:company|domain|organi[sz]ation|website|business)\.|@(?:yritys|yrityksesi|företaget|firma|domain)\.(?:fi|se|com|de|example)(?!\p{L})|(?:www\.|\/\/)your-?(?:company|domain|organi[sz]ation|website|site|business)\./giu,
        ),
      },
    ],
  },
  {
    hint: /_{5}|\.{6}|…{3}|\?{2}/u,
    signs: [
      // Lines to write on, but for those that part two texts.
      {
        pattern: latin(/(?=_{5})(?<![\p{L}\p{N}_])(?<=[^\n_][^\n]{0,400})_{5,}(?![\p{L}\p{N}_])/gu),
        unless: isLineToSign,
      },
      { pattern: /(?<![.\d…])(?:\.{6,}|…{3,})(?![.…]|[ \t]*\d)/gu, unless: isLineToSign },
      { pattern: /(?<![^\s:(>*])\?{2,}(?=[\s.,;:)%*]|$)/gu },
    ],
  },
  {
    hint: /[%#@$]/u,
    signs: [
      // Names of fields of a template.
      { pattern: /(?<![\w/%])%[A-Z][A-Z_]{2,40}%(?!\w)/gu },
      { pattern: /(?<![\w#@$])([#@]{1,2})[A-Z][A-Z_]{3,40}\1(?!\w)/gu },
      { pattern: /\$\{[^{}\n]{1,60}\}/gu },
    ],
  },
  // `__ vuotta`, and cells, items and answers that are left open.
  {
    hint: /_ |\||(?:^|\n)[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+[….?xX]|:\*{0,2} \?/u,
    signs: [
      {
        pattern: new RegExp(
          `(?<![\\p{L}\\p{N}_\\\\])_{1,4}(?=[ \\u00A0](?:${units})(?![\\p{L}\\p{N}]))`,
          'gu',
        ),
      },
      { pattern: /(?<=\|[ \t]{0,40})(?:\?{1,5}|…|\.{3}|XX+|__+)(?=[ \t]{0,40}(?:\||\n|$))/gu },
      {
        pattern:
          /(?<=(?:^|\n)[ \t]{0,20}(?:[-*+]|\d{1,2}[.)])[ \t]{1,4})(?:…|\.{3}|\?{1,5}|[xX]{2,9})(?=[ \t]*(?:\n|$))/gu,
      },
      { pattern: latin(/(?<=\p{L}:\*{0,2} )\?(?=[ \t]*(?:\n|$|\|))/gu) },
    ],
  },
  {
    hint: /XX?/u,
    signs: [
      {
        pattern:
          /(?<=(?:about|approximately|around|over|under|up to|at least|within|noin|yli|alle|enintään|vähintään|cirka|ca|över|högst|minst|inom|etwa|mindestens) )XX?(?= \p{Ll})/gu,
      },
      {
        // The law that notices rest on has Arabic numbers.
        pattern: latin(
          /(?<=(?:Articles?|Art\.|artiklan|artikla|artikel|Artikel) )XX?(?![\p{L}])(?=[^.!?\n]{0,40}(?:GDPR|tietosuoja-asetu|dataskyddsförordning|DSGVO))/gu,
        ),
      },
      {
        pattern: latin(
          /(?<!\p{L})(?:Yritys|Yhtiö|Company|Firma|Företag(?:et)?|Bolag(?:et)?) (?:XY?Z?|ABC) (?:Oy|AB|Ltd|GmbH)(?!\p{L})/gu,
        ),
      },
    ],
  },
  {
    hint: latin(/www\.x|【|oaicite|turn\d|language model|0000000-0|muster/iu),
    signs: [
      { pattern: latin(/www\.x{2,9}\.\p{L}{2,6}/giu) },
      // What programs that write texts leave in them.
      {
        pattern: latin(
          /【[^】\n]{1,80}】|oaicite|turn\d{1,3}(?:search|view)\d{1,3}|as an AI language model/giu,
        ),
      },
      {
        pattern: latin(
          /(?<!\d)0000000-0(?!\d)|(?<!\p{L})Muster(?:mann|stra(?:ß|ss)e|stadt|firma)(?!\p{L})/gu,
        ),
      },
    ],
  },
];
