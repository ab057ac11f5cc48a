/** What is a trouble or a wish of the one who should tell. */
const convenience =
  /(?<!\p{L})(?:too (?:much (?:work|trouble|effort)|costly|expensive|laborious|cumbersome|time.consuming)|(?:do not|don['’]t|would rather not|prefer not to) (?:want|tell|inform|bother)|(?:feel|felt) distrusted|inconvenient|liian (?:työl|kalli|kalliit|hankala|vaivalloi|paljon työtä)|emme halua|haluamme välttää|veisi liikaa|för (?:krävande|dyrt|betungande|mycket (?:arbete|besvär)|tidskrävande|omständligt)|(?:vill (?:vi )?inte|vi vill undvika)|zu (?:aufw[eä]ndig|teuer|umständlich|mühsam|viel (?:arbeit|mühe|aufwand))|(?:möchten|wollen)(?: wir)?(?: \p{L}+){0,3} nicht|nicht (?:möchten|wollen))/iu;

/** What Article 14(5)(b) and recital 62 look at: how many there are, how old the data are, what is known of them, what they are for, what telling would defeat. */
const grounds =
  /\d|(?<!\p{L})(?:thousand|million|tuhan|miljoon|tusen|tausend|archiv|arkisto|arkiv|historic|histori|research|tutkimu|forskning|forschung|statisti|tilasto|contact details|yhteystie|kontaktuppgift|kontaktdaten|(?:do not|don['’]t|cannot) (?:know|have|identify)|emme tunne|emme tiedä|känner (?:vi )?inte|kennen (?:wir )?(?:\p{L}+ ){0,2}nicht|impair|defeat|vaaranta|esty|äventyra|förhindra|gefährd|vereitel|(?:un)?möglich|impossible|mahdoton|omöjlig)/iu;

/**
 * Whether a reason not to tell people is only that it is a trouble, or not wanted.
 *
 * 1. `because it is too much work for us`, `emme halua huolestuttaa`, `weil das zu aufwendig ist` are such reasons.
 * 2. `40 000 people of whom we have no contact details: too costly` tells what the law looks at.
 */
export function isConvenience(reason: string): boolean {
  return convenience.test(reason) && !grounds.test(reason);
}
