export const negations: readonly string[] = [
  'not|never|no|nor|neither|none|nobody|cannot|without|nothing',
  "don't|doesn't|won't|can't|isn't|aren't|didn't|don’t|doesn’t|won’t|can’t|isn’t|aren’t|instead",
];

/** What denies the sentence that it stands in. */
export const plainNegations: readonly string[] = [
  'unencrypted|unprotected|unsecured|unlocked|unguarded',
  'not|never|no|none|nobody|nothing|neither|nor|cannot',
  "don't|doesn't|won't|can't|isn't|aren't|don’t|doesn’t|won’t|can’t|isn’t|aren’t",
];

/** How a sentence may say in other words what another language says by a negation. */
export const softNegations: readonly string[] = [
  'only|solely|exclusively|unless|except|without|free|lack|lacks|fail|fails|avoid|avoids|stop|stops|refuse*|reject*|decline*|deny|denies|prevent*|instead|rather|other|otherwise|before|until|least|most|latest|unable|unlawful*|unnecessary|unauthori*|unknown|unfounded|unsubscribe*|uncertain|impossible|independent*|invalid|inaccurate|incomplete|contrast|contrary|hardly|rarely|exempt*|exclude*|omit*|oppose*|object*|forbid*|prohibit*|withdraw*|cease*|missing|absent|alone|whether',
];

/** What denies nothing: what is done without something too is done in any case. */
export const evenWithout: readonly string[] = ['also|even without'];
