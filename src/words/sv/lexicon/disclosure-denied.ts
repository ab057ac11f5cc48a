import { latin } from '../../../../schema/latin.ts';

export const disclosureDenials = latin(
  /(?<!\p{L})(?:vi lämnar (?:aldrig|inte) (?:ut|vidare) \p{L}*uppgifter\p{L}* till (?:någon|några)|\p{L}*uppgifter(?:na)? lämnas (?:aldrig|inte) (?:ut|vidare) till någon|(?:vi lämnar (?:aldrig|inte) (?:ut|vidare) (?:dina |era )?(?:person)?uppgifter)|(?:person)?uppgifter(?:na)? lämnas (?:aldrig|inte) (?:ut|vidare)|vi delar (?:aldrig|inte) (?:dina |era )?(?:person)?uppgifter|(?:dina |era )?(?:person)?uppgifter lämnar vi (?:aldrig|inte) (?:ut|vidare))(?!\p{L})/iu,
);

export const disclosureQualifiers = latin(
  /(?<!\p{L})(?:utan|förutom|annat|andra|om inte|såvida|bara|endast|utanför|utom|regelmässig\p{L}*|regelbund\p{L}+|ändamål\p{L}*|syfte\p{L}*|marknadsföring\p{L}*|reklam\p{L}*|betalning\p{L}*|innan|förrän|dessa|än|för)(?!\p{L})/iu,
);
