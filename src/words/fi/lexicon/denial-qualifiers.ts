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

/** By what data may be sent abroad, of which alone a sentence denies something. */
export const denialMeans = latin(/(?<!\p{L})(?:vakio(?:sopimus)?lausek\p{L}+|suojatoim\p{L}+)/iu);

/** To whom alone a sentence denies to give data, where it names a kind of recipient, or a list. */
export const denialReceivers = latin(
  /(?<!\p{L})(?:(?:se|ne|tämä|he|hän) (?:ei|eivät) ole (?:\p{L}+ )?vastaanottaj\p{L}+|\p{L}*(?:luettelo|lista)\p{L}*|\p{L}*(?:mainostaj|yhtiö|laito|kauppia|pank|viranomais|myyj|toimisto|työnantaj)(?:i|ks)?(?:lle|ille)(?!\p{L}))/iu,
);

/** Whose data alone do not go somewhere: those of pupils, or of one register. */
export const denialOwners = latin(
  /(?<!\p{L})(?:\p{L}*merkin\p{L}+|(?!henkilö|työntek|potila|asiakkai|asiakka|käyttäj|jäsen|rekisteröi|ihmis|yhtiö|kävij|tietoj)\p{L}{3,}(?:ien|jen|tten|sten) (?:henkilö)?tie(?:dot|toja|toj\p{L}*))(?!\p{L})/iu,
);

/** Somebody else of whom alone a sentence denies something, and what is denied of all the rest. */
export const denialOthers = latin(
  /(?<!\p{L})(?:kukaan muu ei|muut eivät|(?:jonka|joiden) (?:henkilö)?tiedot|muita päätöksiä|\p{L}*(?:kumppani(?:mme|llamme|lla)?|(?:toimittaja|alihankkija|välittäjä)(?:mme|llamme)) (?:ei|eivät)|(?:kuljetus|perintä|linja-auto|bussi)\p{L}* (?:ei|eivät)|paino(?:talo)? ei)(?!\p{L})/iu,
);
