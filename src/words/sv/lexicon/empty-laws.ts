import type { EmptyWords } from '../../empty-words.ts';

/** What any law may be called by somebody who names none. */
export const emptyLaws: EmptyWords = {
  heads: [
    'lag|lagen|lagar|lagarna|lagstiftning|lagstiftningen|bestämmelser|bestämmelserna|föreskrifter|regler|regelverk',
    'förordning|förordningar|författning|författningar|lagkrav|lagkraven|skyldighet|skyldigheter|förpliktelse|förpliktelser|rätt',
  ],
  around: [
    'rättslig|tillämpas|tillämpliga|vår|verksamhet|tillämplig|tillämpliga|gällande|relevant|relevanta|nationell|nationella|svensk|svenska|finsk|finska|finländsk',
    'finländska|tysk|tyska|tvingande|annan|andra|övrig|övriga|den|de|vid|var|tid|som|gäller|för|oss|och|eller|i|eu|s',
    'europeisk|europeiska|aktuell|aktuella|enligt|på|området|rättsliga|lagstadgade|lagstadgad|bindande|kraft|vår|bransch|sveriges|finlands',
  ],
};
