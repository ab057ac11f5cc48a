const FINNISH_STEMS =
  'yksi yhde yhtä kaksi kahde kahta kolme neljä viisi viide viittä kuusi kuude kuutta seitsemä kahdeksa yhdeksä ' +
  'kymmene kymmentä sata sada tuhat tuhanne tuhatta';
const FINNISH_ENDINGS = 'n a ä ssa ssä sta stä lla llä lta ltä lle ksi na nä een ään aan toista';
const SWEDISH =
  'två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton ' +
  'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen';
const ENGLISH =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand';

const alternatives = (words: string): string => words.split(' ').join('|');

const NUMBER = new RegExp(
  [
    `(?:(?:${alternatives(FINNISH_STEMS)})(?:${alternatives(FINNISH_ENDINGS)})?){1,4}`,
    `(?:${alternatives(SWEDISH)}){1,3}`,
    `(?:(?:${alternatives(ENGLISH)})-?){1,3}(?<!-)`,
  ]
    .map((language) => `^(?:${language})$`)
    .join('|'),
  'u',
);

const UNIT =
  /^(?:tunti|tunn|päivä|viikko|viiko|kuukau|vuosi|vuode|vuotta|dygn|timm|veck|månad|hours?$|days?$|weeks?$|months?$|years?$)|^(?:dag|dagar|dagars|år|års)$/u;

/**
 * Whether a word in lower case is a cardinal number in Finnish, Swedish or English, inflected or compound:
 * `kuusi`, `kahdentoista`, `tjugofem`, `twenty-four`.
 *
 * What it gets wrong: Swedish `en` and `ett` are articles nearly always and no numbers here; English `one` is one
 * though it may stand for a person; ordinals (`kolmas`, `tredje`, `third`) are words.
 */
export function isNumberWord(word: string): boolean {
  return NUMBER.test(word);
}

/** Whether a word in lower case is a unit of time from hours to years, in the same languages. */
export function isTimeUnit(word: string): boolean {
  return UNIT.test(word);
}
