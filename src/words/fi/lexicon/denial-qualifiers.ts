import { latin } from '../../../../schema/latin.ts';

/** Words that make a denial one of some cases only, or take it elsewhere. */
export const denialQualifiers = latin(
  /(?<!\p{L})(?:ilman|paitsi|muita päätöksiä|muista päätöksistä|muuten|muutoin|muu(?:t|ta|ita)? (?:\p{L}+ )?\p{L}*tieto\p{L}*|muita \p{L}*tietoja|muille kuin|muuta kuin|muuhun|henkilötunnuk\p{L}*|kuin|jos|mikäli|kun|ellei\p{L}*|jollei\p{L}*|vaan|mutta|vain|ainoastaan|lukuun|lähtökohtaise\p{L}+|yleensä|säännönmukai\p{L}+|säännöllis\p{L}+|pääsääntöi\p{L}+|tarkoituksella|suoraan|tarkoitu\p{L}+|markkinoin\p{L}+|mainon\p{L}+|ennen|jälkeen|yhteydessä|enää|enempää|laajemmin|pidempään|näitä|tätä|näissä|tässä|siihen|jo(?:ka|ita|tka|issa)|kaupallis\p{L}+|varten|perust\p{L}+|pelkäst\p{L}+|yksinomaan|nojalla|suostumu\p{L}+|oikeus|oikeutta|tarpeetto\p{L}+|osa|osaa)(?!\p{L})/iu,
);

/** Whom or what data may be about, of which alone something is denied. */
export const denialTopics = latin(
  /(?<!\p{L})(?:lapsi\p{L}*|lapse\p{L}*|lasten|alaikäis\p{L}*|oppila\p{L}*|(?:terveys|potilas|maksu|sijainti|pankki|palkka)tieto\p{L}*|arkaluont\p{L}*|(?:valo)?kuv\p{L}+)(?!\p{L})/iu,
);

/** Whom a denial of joint control names: of others it says nothing. */
export const denialPartners = latin(/(?<!\p{L})(?<!kenenkään |muiden |toisten |minkään )kanssa/iu);
