import type { EmptyWords } from '../../empty-words.ts';
import type { WordList } from '../../word-list.ts';

/** What any law may be called by somebody who names none. */
export const emptyLaws: EmptyWords = {
  heads: [
    'laki|lait|lakia|lakeja|lain|lainsäädäntö|lainsäädännön|lainsäädäntöä|säädös|säädökset|säännös|säännökset',
    'määräys|määräykset|velvoite|velvoitteet|velvoitteita|asetus|asetukset',
  ],
  around: [
    'meihin|toimintaan|toimialaamme|sitä|soveltuva|soveltuvat|soveltuvan|sovellettava|sovellettavat|sovellettavan|voimassa|oleva|olevat|olevan|kulloinkin',
    'kansallinen|kansalliset|kotimainen|suomen|ruotsin|saksan|eu|euroopan|unionin|pakottava|pakottavat|muu|muut|muun',
    'asiaankuuluva|asiaankuuluvat|asianmukainen|ja|tai|sekä|meitä|toimintaamme|alaamme|koskeva|koskevat|sitova|sitovat',
    'laissa|säädetty|säädetyt|lakisääteinen|lakisääteiset|lakisääteisiä|n|ssa|mukainen|mukaiset|mukaan|lakiin|perustuva|edellyttämä',
  ],
};

/** How laws are told of that nobody names; what looks like the name of one is told by `unless`. */
export const describedLaws: WordList = {
  words: [
    '*lainsäädäntö|*lainsäädännön|*lainsäädännöstä|lait|lakeja|säädökset|säännökset|määräykset|*määräykset|*säännökset|velvoitteet|*säännöt',
  ],
  unless: [
    '*laki|*lakia|*lailla|*asetus|*kaari|*direktiivi|tes',
    'luku|luvun|pykälä|artikla|§|nro',
    '*laissa|*lain',
  ],
  beside: [
    'sovellettav*|soveltuv*|voimassa|kulloinkin|koskev*|velvoittav*|pakottav*|sitova|sitovat|asiaankuuluv*|alan|muu|muut|lakisääteis*|toimialan|noudatettav*',
  ],
};
