/** What a template says of words to come: what to do, in the beginning. */
const orders =
  /^(?:insert|enter|fill in|add|specify|describe|choose|to be (?:added|completed|confirmed|decided|defined|determined|filled)|lisää|täytä|täydennä|täydennetään|kirjoita|syötä|kuvaa|valitse|mainitse|ilmoita|tähän|fyll i|lägg till|ange|skriv|infoga|beskriv|välj|kompletteras|här)(?![\p{L}\p{N}])/iu;

/** What is to stand there, and of whom. */
const nouns =
  'name|address|date|e-?mail(?: address)?|phone(?: number)?|telephone(?: number)?|website|url|domain|link|country|city|period|business id|company|company number|organi[sz]ation|controller|number|amount|contact (?:details|information)|' +
  'nimi|osoite|päivämäärä|pvm|puhelin(?:numero)?|sähköposti(?:osoite)?|y-tunnus|linkki|yritys|organisaatio|yhteystiedot|lukumäärä|määrä|maa|' +
  'namn|adress|datum|telefon(?:nummer)?|e-post(?:adress)?|länk|företag|bolag|organisationsnummer|fo-nummer|kontaktuppgifter|organisation|antal(?: år| månader| dagar)?|land';
const owners =
  "(?:your|the|our|company|company's|organi[sz]ation|organi[sz]ation's|controller|controller's|business|firm|website|app|product|service|contact|postal|street|dpo)";
const ownersElsewhere =
  /^(?:yrityksen|yhtiön|organisaation|rekisterinpitäjän|tietosuojavastaavan|yhteyshenkilön|verkkosivuston|företagets|bolagets|organisationens|webbplatsens|dataskyddsombudets) (?:virallinen |officiella )?(?:\p{L}|-){2,30}$/iu;
const things = new RegExp(
  `^(?:${owners} ){0,3}(?:${nouns})(?: (?:of|and|or|ja|tai|och|eller) [\\p{L} ’'-]{1,60})?$`,
  'iu',
);

/** What was there and was taken away. */
const taken =
  /(?:removed|withheld|redacted|omitted|deleted|hidden|poistettu|peitetty|salattu|muutettu|borttag(?:en|et|na)|utelämna[dt]|dol[dt])/iu;

/**
 * Whether words in brackets stand for words that are to come. What is in capitals is an abbreviation where it is short, or where
 * `rest`, the text around it, has it without brackets too.
 *
 * 1. `[insert the address]`, `[Company Name]`, `[yrityksen nimi]`, `[KUVAA TÄHÄN TARKOITUS]`: yes.
 * 2. `[sic]`, `[EU/EEA]`, `[ISO/IEC 27001]`, `[optional]`, `[address removed]`: no.
 */
export function areToCome(words: string, rest: string): boolean {
  const text = words.replaceAll('_', ' ').replace(/\s+/gu, ' ').trim();
  if (taken.test(text) || /^[^\p{L}\p{N}]/u.test(text)) return false;
  if (orders.test(text) || things.test(text) || ownersElsewhere.test(text)) return true;
  if (/\p{Ll}/u.test(text) || !/\p{Lu}/u.test(text)) return false;
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  const isNamed = rest.split(text).length > 2;
  return !isNamed && (long.length > 1 || long.some((word) => word.length > 5));
}
