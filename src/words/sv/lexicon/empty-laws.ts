import type { EmptyWords } from '../../empty-words.ts';
import type { WordList } from '../../word-list.ts';

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

/** How laws are told of that nobody names; what looks like the name of one is told by `unless`. */
export const describedLaws: WordList = {
  words: [
    '*lagstiftning|*lagstiftningen|lagar|bestämmelser|bestämmelserna|föreskrifter|*föreskrifter|regelverk|regelverket|regler|reglerna|författningar|lagkrav|krav',
  ],
  unless: [
    '*slag|*lagen|*slagen|*tslag|*balk|*balken|*direktiv|*direktivet|*förordningen',
    'kapitel|kap|paragraf|artikel|§',
  ],
  beside: [
    'tillämplig*|gällande|gäller|tvingande|relevant*|branschens|bindande|aktuell*|övriga|rör|avser|reglerar|styr',
  ],
};
