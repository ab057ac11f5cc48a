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
