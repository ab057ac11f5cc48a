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

/** By what data may be sent abroad, of which alone a sentence denies something. */
export const denialMeans = latin(
  /(?<!\p{L})(?:standard(?:avtals)?klausul\p{L}*|skyddsåtgärd\p{L}*)/iu,
);

/** To whom alone a sentence denies to give data, where it names a kind of recipient, or a list. */
export const denialReceivers = latin(
  /(?<!\p{L})(?:(?:den|de|det|han|hon|denne) är (?:inte|ingen|inga) (?:\p{L}+ )?mottagare|\p{L}+(?:förteckning|lista)\p{L}*|till \p{L}*(?:annonsör|försäkringsbolag|bolag|mäklare|handlare|bank|myndighet|säljare|byrå|arbetsgivare)\p{L}*)/iu,
);

/** Whose data alone do not go somewhere: those of pupils, or of one register. */
export const denialOwners = latin(
  /(?<!\p{L})(?:\p{L}+(?:journal|anteckning)\p{L}*|uppgifter om (?!dig|er|anställd|patient|kund|person|registrer|medlem|användar)\p{L}+|(?!kund|anställd|patient|medlem|användar|person|registrer|besökar|företag|bolag|dennes)\p{L}{3,}s (?:person)?uppgifter)(?!\p{L})/iu,
);

/** Somebody else of whom alone a sentence denies something, and what is denied of all the rest. */
export const denialOthers = latin(
  /(?<!\p{L})(?:ingen annan (?:får|tar)|vars (?:person)?uppgifter|andra beslut|(?:\p{L}*partner|vår \p{L}*leverantör|\p{L}*underleverantör|åkeri|inkassobolag|tryckeri|bussbolag|förmedlare)(?:n|en|et|t)? (?:har|fattar|får|överför|skickar|gör)(?: \p{L}+){0,4} (?:inte|inga|inget|ingen)|(?:\p{L}*partner|vår \p{L}*leverantör|åkeri|inkassobolag|tryckeri|bussbolag|förmedlare)(?:n|en|et|t)? (?:har|fattar|får|överför|skickar|gör) (?:inte|inga|inget|ingen))(?!\p{L})/iu,
);
