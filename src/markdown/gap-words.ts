import { latin } from '../../schema/latin.ts';

/** What a template says of words to come: what to do, in the beginning. */
const orders = latin(
  /^(?:(?:please )?(?:insert|enter|fill in|add|specify|describe|choose|provide)|to be (?:added|agreed|completed|confirmed|decided|defined|determined|filled|inserted|supplied)|(?:delete|remove|strike|include|adapt|amend|tailor)(?: \p{L}+){0,3} (?:as|if|unless|where|when|before|or)|(?:keep|use) (?:only )?(?:if|where|or delete)|(?:confirm|check|verify|update|complete|replace|list|state|explain|identify|set out|select|delete|remove|change)(?= (?:the|this|these|your|an?|all|any|which|who|what|when|whether|with|by|here|names?|recipients?|purposes?|details|period|legal|before|date|address|of) ?)|(?:if|where|as) (?:applicable|appropriate|relevant|required)|(?:list|liste|luettelo|lista|förteckning)(?= (?:of|der|von|över|\p{L}+st[aä](?!\p{L})))|e\.?g\.|for example|esim\.|esimerkiksi|t\.? ?ex\.|till exempel|z\.? ?b\.|placeholder|sample text|text (?:here|to come)|(?:your|link) .{0,40}here$|coming soon|n\.?t\.?d\.?(?=:)|(?:drafting |drafter's |internal |legal )(?:note|comment)|notes? (?:to|for) (?:the )?(?:draft|drafter|author|client|legal|self|editor)|(?:option|alternative|vaihtoehto|alternativ) ?(?:\d|[a-d]\b)|(?:optional|valinnainen|valfritt|fakultativ)(?=: )|bitte(?= \p{L})|hier|(?:noch )?zu ergänzen|ergänzen|einfügen|einsetzen|eintragen|muster\p{L}*|platzhalter|lisää|lisätään|lisättävä|täytä|täytetään|täydennä|täydennetään|täydennettävä|kirjoita|kirjoitettava|syötä|kuvaa|valitse|mainitse|ilmoita|korvaa|(?:tarkista|vahvista|poista|päivitä)(?= \p{L})|tarkistettava|tarkistetaan|vahvistettava|päivitettävä|kesken|paikkamerkki|tulee (?:myöhemmin|tähän)|poista (?:jos|tarvittaessa)|(?:jos|mikäli) (?:soveltuu|sovellettavissa)|tähän|fyll(?:s)? i|ska (?:fyllas|kompletteras)|lägg(?:s)? till|ange|skriv|infoga|beskriv|välj|komplettera|kompletteras|platshållare|(?:kontrollera|bekräfta|ersätt|uppdatera|radera|stryk|ta bort)(?= \p{L})|om tillämpligt|(?:text|namn|adress) kommer|här)(?![\p{L}\p{N}])/iu,
);

/** Orders that only say what a person may do, where nothing follows them. */
const ordersAlone =
  /^(?:confirm|check|verify|complete|fill|tarkista|vahvista|kontrollera|bekräfta|prüfen|bitte prüfen|or|tai|eller|oder)$/iu;

/** What a version that is not to be published is marked with. */
const marks =
  /^(?:DRAFT|LUONNOS|UTKAST|ENTWURF|KESKEN|WIP|TODO|TO DO|ATT GÖRA|TEHTÄVÄ|TB[ADC]|PLACEHOLDER|XX+|\?\?+)(?![\p{L}\p{N}])|^(?:todo|t\.?b\.?[acd]\.?)$|^(?:Draft|Luonnos|Utkast|Entwurf)$/u;

/** What is to stand there, and of whom. */
const nouns =
  'name|first ?name|last ?name|first ?name last ?name|surname|authority|supervisory authority|address|date|day|month|year|third part(?:y|ies)|e-?mail(?: address)?|phone(?: number)?|telephone(?: number)?|website|url|domain|country|city|town|period|retention period|recipients?|processors?|purposes?|legal basis|categor(?:y|ies) of \\p{L}+|business id|vat number|company|company number|registration number|organi[sz]ation|controller|number|amount|title|job title|role|contact (?:details|information|person)|' +
  'nimi|etunimi|sukunimi|etunimi sukunimi|valvontaviranomainen|osoite|päivämäärä|pvm|puhelin(?:numero)?|puh.?nro|päivä|kuukausi|vuosi|kolmannet osapuolet|sähköposti(?:osoite)?|y-tunnus|yritys|yhtiö|organisaatio|yhteystiedot|yhteyshenkilö|lukumäärä|määrä|maa|vastaanottajat?|säilytysaika|käyttötarkoitus|oikeusperuste|rekisterinpitäjä|toiminimi|' +
  'namn|förnamn|efternamn|förnamn efternamn|tillsynsmyndighet|adress|datum|telefon(?:nummer|nr.?)?|dag|månad|år|kategorier av \\p{L}+|tredje parter|e-post(?:adress)?|företag|företaget|företagsnamn|bolag|bolaget|bolagsnamn|organisationsnummer|org\\.? ?-?nr\\.?|fo-nummer|kontaktuppgifter|kontaktperson|organisation|antal(?: år| månader| dagar)?|land|mottagare|lagringstid|ändamål|rättslig grund|personuppgiftsansvarig|' +
  'tag|monat|jahr|zeitraum|vorname|nachname|vorname nachname|adresse|anschrift|telefonnummer|e-mail-adresse|firma|firmenname|unternehmen|unternehmensname|ansprechpartner|ort|anzahl|kontaktdaten|empfänger|speicherdauer|zweck|rechtsgrundlage';
const owners =
  "(?:your|the|our|relevant|applicable|insert|company|company's|organi[sz]ation|organi[sz]ation's|controller|controller's|client|client's|business|firm|website|app|product|service|contact|postal|street|registered|dpo)";
const ownersElsewhere = latin(
  /^(?:(?:yrityksen|yhtiön|organisaation|rekisterinpitäjän|tietosuojavastaavan|yhteyshenkilön|verkkosivuston|palvelun|företagets|bolagets|organisationens|webbplatsens|dataskyddsombudets|personuppgiftsansvariges) (?:virallinen |officiella )?(?:\p{L}|-){2,30}(?:,? (?:ja|och|tai|eller) (?:\p{L}|-){2,30})?|(?:name|adresse|anschrift|sitz) de[sr] \p{L}{4,30})$/iu,
);
const things = latin(
  new RegExp(
    `^(?:${owners} )*(?:${nouns})(?: (?:of|and|or|ja|tai|och|eller|und|oder) [\\p{L} ’'-]{1,60})?$`,
    'iu',
  ),
);
/** Several of these: `[Name, address, e-mail]`, `[day month year]`. */
const several = latin(new RegExp(`^(?:${nouns})$`, 'iu'));
const between = /(?:, ?| )(?:(?:and|ja|och|und) )?/u;

/** Words to choose from: `[six/twelve]`, `[consent / contract / law]`. */
const choice =
  /^\p{L}[\p{Ll} -]{2,40} ?\/ ?\p{Ll}[\p{Ll} -]{3,40}(?: ?\/|$)|^[^/]{1,30} ?\/[^/]{1,30} ?\/ ?(?:other|muu|annat|annan|andere)/u;

const linkTo = /^link to /iu;

/** Whom and what a law names: what somebody put into its words, to make them read on, is no gap. */
const lawful =
  /^(?:the )?(?:\p{Lu}?\p{Ll}+)(?:(?: of the| of) \p{Ll}+)?$|^den personuppgiftsansvarige$/u;
const ownWords = /company|business|client|firm|name|number|url|e-?mail/iu;

/** What was there and was taken away. */
const taken =
  /(?:removed|withheld|redacted|omitted|deleted|hidden|poistettu|peitetty|salattu|muutettu|borttag(?:en|et|na)|utelämna[dt]|dol[dt]|geschwärzt|gelöscht|entfernt)/iu;

/** The words in brackets, without the marks of bold and of escapes. */
function bare(words: string): string {
  return words
    .replace(/[*~`\\]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
    .replaceAll('_', ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Whether words in brackets stand for words that are to come. What is in capitals is an abbreviation where it is short, or where
 * `rest`, the text around it, has it without brackets too.
 *
 * 1. `[insert the address]`, `[Company Name]`, `[yrityksen nimi]`, `[KUVAA TÄHÄN TARKOITUS]`: yes.
 * 2. `[sic]`, `[EU/EEA]`, `[ISO/IEC 27001]`, `[optional]`, `[address removed]`: no.
 */
export function areToCome(words: string, rest: string): boolean {
  const text = bare(words);
  if (taken.test(text) || /^[^\p{L}\p{N}?]/u.test(text)) return false;
  if (orders.test(text) || ordersAlone.test(text) || marks.test(text)) return true;
  if (things.test(text) || ownersElsewhere.test(text) || linkTo.test(text)) return true;
  if (choice.test(text) || text.split(between).every((part) => several.test(part))) return true;
  if (/\p{Ll}/u.test(text) || !/\p{Lu}/u.test(text)) return false;
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  const isLong = long.length > 1 || long.some((word) => word.length > 5);
  return isLong && !isNamedIn(rest, text);
}

/** So many places of a name are looked at. */
const placesOfName = 20;

/** Whether a text has a name without brackets too. */
function isNamedIn(rest: string, name: string): boolean {
  let at = rest.indexOf(name);
  for (let count = 0; at >= 0 && count < placesOfName; count += 1) {
    if (!/[[*_{<]/u.test(rest[at - 1] ?? '')) return true;
    at = rest.indexOf(name, at + name.length);
  }
  return false;
}

/** Whether words in brackets may be such as a quotation of a law has: `“[the controller] shall inform”`. */
export function mayBeOfLaw(words: string): boolean {
  const text = bare(words);
  return lawful.test(text) && !ownWords.test(text) && !orders.test(text) && !marks.test(text);
}

/** Whether words are the name of a gap and of nothing else, in whatever signs they stand: `COMPANY_NAME`, `«företagsnamn»`. */
export function nameGap(words: string): boolean {
  const text = bare(words);
  return ownersElsewhere.test(text) || isOwned.test(text) || compound.test(text);
}

const isOwned = latin(new RegExp(`^(?:${owners} )+(?:${nouns})$`, 'iu'));
const compound =
  /^(?:företagsnamn|bolagsnamn|firmenname|unternehmensname|firma|bolaget|yritys|toiminimi|organisationsnummer|company)$/iu;
