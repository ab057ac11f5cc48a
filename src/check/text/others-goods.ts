/** Goods and services, as those who advertise call them. */
const goods =
  '(?:varor|produkt|tjänst|erbjudand|resor|försäkring|tuot(?:e|te)|palvelu|tarjou|etuj|etuis|goods|products|services|offers|deals|waren|dienst|angebot|leistung|reisen|versicherung)';
/** Others than the one who sells. */
const others =
  '(?:samarbetspartner\\p{L}*|partner\\p{L}*|andra (?:företags?|bolags?)|koncernbolag\\p{L}*|(?:yhteistyö)?kumppan\\p{L}*|muiden (?:yritysten|yhtiöiden)|konserniyhti\\p{L}*|third part(?:y|ies)|other companies|group companies|kooperationspartner\\p{L}*|anderer? (?:unternehmen|anbieter)|dritter|konzerngesellschaft\\p{L}*)';

const stretched = new RegExp(
  [
    // Our partners’ insurances
    `(?<!\\p{L})${others}['’]?s?\\s(?:\\p{L}+,?\\s){0,2}${goods}`,
    // offers from selected partners
    `(?<!\\p{L})${goods}\\p{L}*,?\\s(?:of|from|by|från|av|von|der|unserer|anderer)\\s(?:\\p{L}+\\s){0,2}${others}`,
    // Angebote anderer Unternehmen
    `(?<!\\p{L})${goods}\\p{L}*\\s(?:anderer (?:unternehmen|anbieter|firmen)|dritter(?!\\p{L}))`,
    // Partnerangebote
    `(?<!\\p{L})partner(?:erbjudand|tarjou|angebot)`,
  ].join('|'),
  'iu',
);

/**
 * The words in which goods or services of others are told of; `undefined` where there are none.
 *
 * 1. `våra samarbetspartners resor`, `offers from our partners`, `kumppaniemme tarjouksista`, `Angebote unserer Partner` tell of them.
 * 2. `our mailing partner sends it` and `Unser Partner versendet sie` do not.
 */
export function othersGoods(text: string): string | undefined {
  return stretched.exec(text)?.[0];
}
