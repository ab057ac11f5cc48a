import type { WordList } from '../../word-list.ts';

/**
 * How a controller keeps for itself whether it grants a right; the law lets it refuse in some cases, which a sentence names. Who
 * reserves the right to refuse limits it (`rightLimits`).
 */
export const refusalsAtWill: WordList = {
  words: [
    'meillä|rekisterinpitäjällä|yrityksellä|yhtiöllä|yhdistyksellä|seuralla|säätiöllä|liikkeellä|kunnalla|koululla .. oikeus|mahdollisuus|vapaus .. olla|jättää|kieltäytyä|evätä|hylätä|torjua',
    'pidätämme|varaamme oikeuden|itsellemme .. olla|jättää',
    'voimme|saamme|saatamme|rekisterinpitäjä|yritys|yhtiö|yhdistys|seura|säätiö|liike|kunta|koulu voi|saa|saattaa? .. kieltäytyä|evätä|hylätä|torjua',
    'voimme|saamme|saatamme|voi|saa|saattaa .. olla|jättää .. *matta|*mättä|huomiotta',
    '*pyyntö|*pyyntösi|*pyynnöt|poistaminen|oikaisu|vastustus .. voidaan|saatetaan .. evätä|hylätä|torjua|jättää',
    '*pyyntö*|*pyynnöt|poistami*|oikais*|vastustu* .. voidaan|saatetaan .. kieltäytyä',
    'jätämme|jätetään .. poistamatta|oikaisematta|korjaamatta|antamatta|toteuttamatta|huomiotta|vastaamatta|rajoittamatta|siirtämättä|lopettamatta',
    'emme ole .. velvollisia|velvoitettuja',
    'meillä ei ole .. velvollisuutta',
  ],
  unless: [
    'jos|mikäli|kun|ellei|elleivät|ellet|koska|sillä|siltä|joka|jotka|jota|joita|jonka|joiden|siinä|niissä|silloin',
    'laki|lain|laissa|lakia|lakisää*|*laki|*lain|*laissa|*asetu*|artikla*|oikeusvaa*|oikeudelli*|viranomai*|tuomioistui*',
    'toistuv*|kohtuuttom*|kohtuuton*|perusteettom*|perusteeton*|henkilöllisyy*|rikos*|rikok*|muiden|toisen|toisten|sananvapau*|*tutkimu*|arkistoi*|*tosit*|kirjanpi*',
  ],
};
