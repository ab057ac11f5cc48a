/** Limits of a right that the law itself sets: a duty to keep, the rights of others, claims, research, requests without measure. */
export const lawfulLimits: readonly string[] = [
  'laki|lain|laissa|lakien|lakiin|*laki|*lain|*laissa|lakisääteis*|velvoi*|velvollisuu* ... säily*|arkistoi*|määräai*|aika|ajan',
  'säily*|arkistoi*|määräai*|aika|ajan|ajat ... laki|lain|laissa|lakien|lakiin|*laki|*lain|*laissa|lakisääteis*|velvoi*|velvollisuu*',
  'viranomai* ... vaati*|edellyttä* .. säily*',
  'oikeusvaade|oikeusvaate*|oikeusvaati*',
  'oikeudelli* vaade|vaate*|vaati*',
  'muiden|toisen|toisten|sivulli*|kolman* ... oikeu*|vapau*|yksityisy*',
  'sananvapau*|arkistoi*|*tutkimu*|tilasto*|tieteelli*|kansanterv*',
  'yleisen|yleistä|julkisen|julkista edun|etua|vallan|valtaa|terveyden',
  'toistuv*|kohtuuttom*|perusteettom*|henkilöllisyy*|rikos*|rikok*',
  'meillä|osoitamme|voimme ... painava*|huomattavan .. syy|syytä|syyn|peruste*',
];
