import { latin } from '../../../../schema/latin.ts';

/** Words that make a denial one of some cases only, or take it elsewhere. */
export const denialQualifiers = latin(
  /(?<!\p{L})(?:utan|förutom|andra beslut|utöver|an(?:nan|nat|dra) (?:\p{L}+ )?(?:\p{L}*uppgifter|information)|personnummer|annars|om (?:du|vi|inte|det|den|ni|någon)|vid|samband|såvida|ifall|när|där|bara|endast|enbart|utom|undantag\p{L}*|regelmässig\p{L}*|regelbund\p{L}+|normalt|vanligtvis|generellt|medvetet|direkt|i regel|i princip|ändamål\p{L}*|syfte\p{L}*|marknadsföring\p{L}*|reklam\p{L}*|betalning\p{L}*|innan|efter|längre|dessa|denna|detta|som|vilka|än|men|mer|vidare|för(?! (?:barn|minder|elev))|därför|baser\p{L}+|grundas|stöd|samtycke\p{L}*|rätt|nödvändig\p{L}*|onödig\p{L}*|del|delar)(?!\p{L})/iu,
);

/** Whom or what data may be about, of which alone something is denied. */
export const denialTopics = latin(
  /(?<!\p{L})(?:barn\p{L}*|minderårig\p{L}*|elev\p{L}*|(?:hälso|patient|betalnings|plats|bank|löne)uppgift\p{L}*|känslig\p{L}*|(?:fotogra|bild)\p{L}+)(?!\p{L})/iu,
);

/** Whom a denial of joint control names: of others it says nothing. */
export const denialPartners = latin(/(?<!\p{L})med(?! (?:någon|något|andra|annan|rätts))/iu);
