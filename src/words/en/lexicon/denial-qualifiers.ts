import { latin } from '../../../../schema/latin.ts';

/** Words that make a denial one of some cases only, or take it elsewhere. */
export const denialQualifiers = latin(
  /(?<!\p{L})(?:^in (?!no |any )\p{L}+|without|apart|exceptions?|other decisions?|for(?! (?:child|minor|pupil))|except|excluding|unless|others? than|other (?:\p{L}+ )?(?:data|information|details|controllers?)|otherwise|identity numbers?|only(?! (?:one|controller))|merely|beyond|regularly|routinely|generally|normally|usually|knowingly|directly|solely|purposes?|marketing|advertising|money|payment|before|in connection|after|until|longer|these|those|this|that|which|such|here|yet|further|more|if|when|where|but|than|based|consent|right|rights|necessary|needlessly|therefore|some|part|most)(?!\p{L})/iu,
);

/** Whom or what data may be about, of which alone something is denied. */
export const denialTopics = latin(
  /(?<!\p{L})(?:child\p{L}*|minors?|pupils?|(?:health|medical|financial|bank|payment|location|sensitive|genetic|biometric) (?:data|information)|photo\p{L}*)(?!\p{L})/iu,
);

/** Whom a denial of joint control names: of others it says nothing. */
export const denialPartners = latin(/(?<!\p{L})with(?! (?:any|other|legal|effect))/iu);

/** By what data may be sent abroad, of which alone a sentence denies something. */
export const denialMeans = latin(
  /(?<!\p{L})(?:standard (?:contractual )?clauses?|safeguards?)(?!\p{L})/iu,
);

/** To whom alone a sentence denies to give data, where it names a kind of recipient, or a list. */
export const denialReceivers = latin(
  /(?<!\p{L})(?:(?:it|they|this|that|he|she) (?:is|are) (?:not|no) (?:an? )?recipients?|\p{L}+ list|to (?:\p{L}+ )?(?:advertisers?|insurers?|insurance companies|brokers?|dealers?|traders?|banks?|employers?|authorities|agencies|sellers?))(?!\p{L})/iu,
);

/** Whose data alone do not go somewhere: those of pupils, or of one register. */
export const denialOwners = latin(
  /(?<!\p{L})(?:(?!customer|personal|your|user|client|data|all|the|any|our)\p{L}+ records?|(?:data|details|information) (?:of|about|on|from) (?:our |the |any )?(?!you|our|the|any|employees?|staff|patients?|customers?|people|persons?|users?|clients?|members?|visitors?|data|individuals?|anyone|anybody)\p{L}+|no \p{L}+['’]s (?:data|details))(?!\p{L})/iu,
);

/** Somebody else of whom alone a sentence denies something, and what is denied of all the rest. */
export const denialOthers = latin(
  /(?<!\p{L})(?:(?:nobody|no one|nothing) else|whose (?:data|details)|no other decisions?|(?:partner|our (?:\p{L}+ )?(?:supplier|provider|subcontractor)|(?:haulage|bus|coach|collection|delivery|printing|taxi) (?:company|firm|agency)|printer|carrier|courier) (?:makes?|gets?|has|have|does not|do not|sends? no|transfers? no|takes? no|never))(?!\p{L})/iu,
);
