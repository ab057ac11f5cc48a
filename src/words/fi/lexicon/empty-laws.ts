import type { EmptyWords } from '../../empty-words.ts';

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
