import type { Locale } from '../../../schema/languages.ts';
import { lexiconOf, lookUp } from './lexicon.ts';
import { clauseAt, isDenied } from './negation.ts';

/** Names that fit any recipient, with what may stand before them and still tell nothing. */
const generic = lexiconOf({
  fi: {
    words: [
      'kolmansi*|kolmanne*|kolmas|kolmatta|kolmannet osapuo*|taho*|toimij*',
      'muille|muut|muita|muilta|ulkopuolis*|eri|tiety*|valitu*|valikoid*|luotettav*|erilais* taho*|toimij*|osapuo*|yrityks*|organisaatio*|kumppan*|yhteistyökumppan*|palveluntarjoaj*|palveluntuottaj*|alihankkij*|yhtiöi*',
      '*kumppani|*kumppanit|*kumppaneille*|*kumppanimme|*kumppaneidemme|*kumppanillemme|*kumppaneita*|*kumppanien|*kumppaneiden|*kumppaneilla*|yhteistyökumppan*|kumppaniyrity*',
      'palveluntarjoaj*|palveluntuottaj*|alihankkij*|toimittajille|toimittajillemme',
      'palveluja|palveluita|palvelujaan tuottav*|tarjoav*|toimittav* yrityks*|yrityk*|taho*|toimij*|yhtiö*',
      'ulkopuolisille|sidosryhmille|sidosryhmillemme|kolmansille',
    ],
    beside: [
      '*luovut*|siirt*|siirr*|siirry*|jaa*|jae*|anne*|anna*|välit*|toimit*|lähet*|myy*|vastaanot*|saavat|saa|saatuaan|käsittel*|käsitel*|käyttävät|pääsy|pääsevät|jakaa|paljast*|vastaanottaj*|näkevät|käytettävissä|saatavilla|nähtävissä|nähtävillä',
    ],
    unless: [
      'seuraavil*|seuraavat|nimeltä|luetel*|lueteltu*|mainit*|osoitteessa',
      'kolmansille maille',
      'tilasto*|anonyym*|anonymisoi*|tunnisteet*|tarkoitetaan|tarkoitamme',
    ],
  },
  sv: {
    words: [
      'tredje part|parter|man|mans|partens|parts',
      'tredjepart|tredjeparter|tredjeman|utomstående|externa|andra|övriga parter|aktörer|part|aktör|instanser|företag|bolag|organisationer|mottagare|partner|partners|partner',
      'tredjepart|tredjeparter|tredjeman|utomstående',
      'utvalda|betrodda|vissa|olika|pålitliga|noga företag|bolag|aktörer|partner|partners|samarbetspartner|samarbetspartners|leverantörer|tjänsteleverantörer|parter',
      '*partner|*partners|*partnerna|samarbetsparter|avtalsparter|partnerföretag*|samarbetsföretag*',
      'företag|bolag|aktörer som producerar|tillhandahåller|erbjuder|levererar tjänster åt|till|för oss',
      'tjänsteleverantörer|tjänsteproducenter|underleverantörer|leverantörer|personuppgiftsbiträden|intressenter|tjänsteleverantör|samarbetspartnerna',
    ],
    beside: [
      'nås|anlitar|mottagare|tillgänglig*|förfogande|ser|*lämna*|överför*|dela*|ge|ges|ger|vidarebefordra*|förmedla*|skicka*|sälj*|få|får|tar|behandla*|tillgång|använd*|överlåt*|sprid*|röj*',
    ],
    unless: [
      'följande|räknas|uppräkn*|namnges|listan|förtecknin*',
      'statistik*|anonym*|avses|menas|menar',
    ],
  },
  en: {
    words: [
      'third party|parties',
      'selected|trusted|certain|various|external|other|carefully|chosen ... partners|companies|organisations|organizations|parties|recipients|providers|vendors|suppliers|entities|businesses',
      'business|contractual|contract|cooperation|commercial|partner? partners|companies',
      'affiliates|affiliated companies?',
      'our|other|external|trusted|selected|certain|various|with|to|by|of|and|or|including service? providers|vendors|suppliers|subcontractors|contractors|processors|agents',
      'companies|businesses|firms|organisations|organizations that|who|which provide|offer|render services to|for us',
      'reliable parties|companies|organisations|organizations|businesses',
      'vendors|suppliers|subcontractors',
      'service providers',
      'other|external companies|organisations|organizations|entities|parties',
    ],
    beside: [
      'share|shared|shares|sharing|disclose|disclosed|discloses|pass|passed|give|given|provide|provided|transfer|transferred|transfers|sell|sold|send|sent|available|access|accessible|get|gets|obtain|see|receive|receives|received|process|disclosure|disclosures|use|forward|forwarded|go|goes|recipients',
    ],
    unless: ['following|listed|named|list|statistics|anonymous|anonymised|aggregated|mean|means'],
  },
});

/** What tells more of a recipient when it follows the name. */
const tellsMore: Readonly<Record<Locale, RegExp>> = {
  fi: /^\s*(?:,?\s*(?:jotka|joka|joiden|jonka|joilta|jolta|jolle|joille|eli)(?!\p{L})|[:(–—]|\s*(?:[A-ZÅÄÖ]\p{L}+|\p{L}+ten|\p{L}+jen|\p{L}+yksestä)\s)/u,
  sv: /^\s*(?:,?\s*(?:som|vilka|vars|det vill säga|dvs\.?|inom|för|i)(?!\p{L})|[:(–—]|\s*[A-ZÅÄÖ]\p{L}+)/u,
  en: /^\s*(?:,?\s*(?:who|which|that|whose|namely|in|for|of|we use)(?!\p{L})|[:(–—]|\s*[A-Z]\p{L}+|['’]s?\s)/u,
};

/** Relative clauses that tell nothing after all. */
const tellsNothing: Readonly<Record<Locale, RegExp>> = {
  fi: /^\s*,?\s*(?:(?:joille|jolle)[^,]*(?:luovut|siirr|anne|jae|jaa|välit)|(?:jotka|joiden)\s+(?:auttavat meitä|tarjoavat (?:meille )?palvelu|tuottavat (?:meille )?palvelu|kanssa teemme|toimivat kanssamme|tukevat toimintaamme|saavat|saa))/iu,
  sv: /^\s*,?\s*(?:(?:som|vilka)\s+(?:(?:får|har|kan|ges) (?:ta del|tillgång|använda)|hjälper oss(?! (?:med|att))|tillhandahåller tjänster(?! (?:för|inom))|erbjuder tjänster(?! (?:för|inom))|vi samarbetar med)|(?:för|i)\s+(?:olika|andra|deras|sina|egna|(?:direkt)?marknadsföring|behandling|EU|USA))/iu,
  en: /^\s*,?\s*(?:(?:who|which|that)\s+(?:help us(?! to| with| \p{L}+ing)|help us (?:to )?(?:run|provide|deliver|operate|offer) (?:our|the|these) (?:business|services?)|assist us(?! in)|provide (?:us with )?services(?! (?:for|in))|(?:may |can )?(?:receive|get|have access)|we share|we work with|we trust)|(?:for|in)\s+(?:various|other|their|(?:direct )?marketing|business|any|connection|order|certain|some|accordance|processing|these|this))/iu,
};

/** The form of a company's name: whoever stands after the generic word is named. */
const companyForm =
  /(?<!\p{L})(?:Oy|Oyj|Ab|AB|Abp|Ltd|Inc|LLC|GmbH|A\/S|AS|plc|ry|rf|Ky)(?![\p{L}])/u;

/** Words before the name that tell what trade a recipient is of. */
const trade: Readonly<Record<Locale, RegExp>> = {
  fi: /(?<!\p{L})(?:\p{L}+(?:palvelujen|palveluiden|palvelun|toiminnan|kirjanpidon|alan|liikenteen|hallinnon|järjestelmän|järjestelmien|ylläpidon|maksamisen|markkinoinnin|analytiikan|tietoliikenteen)|it-?|kirjanpidon|markkinoinnin|analytiikan|pilvi\p{L}*|logistiikan|maksu\p{L}*|kuljetus\p{L}*)[-\s]*$/iu,
  sv: /(?<!\p{L})(?:\p{L}+tjänsternas|it-?|våra it-?)\s*$/iu,
  en: /(?<!\p{L})(?:hosting|payment|cloud|IT|analytics|marketing|delivery|logistics|accounting|e-?mail|mailing|security|telecom|telecommunications|internet|shipping|courier|advertising|insurance|health|healthcare|software|storage|payroll|printing|communication|communications|postal|credit|newsletter|identification|support|maintenance|research|travel|training|energy|food|media|publishing|franchise|catering|cleaning|repair)(?:\s+service)?\s*$/iu,
};

/**
 * The words of a sentence that give data to recipients who could be anybody.
 *
 * 1. `Luovutamme tietoja yhteistyökumppaneillemme` and `We share data with third parties` do.
 * 2. `service providers that host our website` and `palveluntarjoajille, jotka painavat kirjeet`
 *    tell what they do; `payment service providers` tells the trade.
 * 3. A colon later in the sentence leads to those who are meant.
 * 4. `Our partners are Spruce Hotel Ltd and …` names them.
 * 5. `Emme luovuta tietoja kolmansille osapuolille` gives none.
 */
export function genericRecipientIn(sentence: string, locale: Locale): string | undefined {
  const found = lookUp(generic, sentence, locale);
  if (found === undefined) return undefined;
  const index = sentence.indexOf(found);
  const rest = sentence.slice(index + found.length);
  if (/:\s+\p{L}/u.test(rest) || companyForm.test(rest)) return undefined;
  if (isDenied(clauseAt(sentence, index, found.length), locale)) return undefined;
  if (trade[locale].test(sentence.slice(0, index))) return undefined;
  if (tellsMore[locale].test(rest) && !tellsNothing[locale].test(rest)) return undefined;
  return found;
}
