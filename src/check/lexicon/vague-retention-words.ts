import type { Locale } from '../../../schema/languages.ts';
import { lexiconOf, lookUp } from './lexicon.ts';
import { listed } from './phrases.ts';

/** Words that leave the end of retention to the controller, unless the sentence tells an end. */
const vague = lexiconOf({
  fi: {
    words: [
      'niin kauan|pitkään kuin|kun ... tarpeen|tarpeellis*|tarvetta|perust*|tarvi*|välttämätön*|välttämättö*|edellyttä*|vaati*|salli*|katso*|perustel*|aiheel*',
      'pidempään|pitempään|kauempaa|kauemmin|kauempaan kuin|kun ... tarpeen|tarpeellis*|tarvi*|välttämät*|edellyttä*|vaati*|perustel*',
      'sen aikaa|ajan kuin ... katso*|tarpeen|tarpeellis*|tarvi*|välttämät*|edellyttä*|vaati*',
      'mahdollisimman lyhyen|lyhyt|vähän ajan|aika|aikaa',
      'tarpeelli*|tarvittav*|kohtuulli*|välttämättöm*|asianmukai*|riittäv*|tarkoituksenmukai* ajan|aika|aikaa|ajanjakson|säilytysajan|keston',
      'lain|lakien|lainsäädännön|lakisääteisten ... edellyttäm*|sallim*|vaatim*|määrääm*|säätäm* ajan|aika|aikaa|säilytysajan',
      'lakisääteis* aika|ajan|aikaa|säilytysajan|säilytysaikaa|säilytysaika|säilytysajat|säilytysaikoja',
      'siinä|niiltä|siltä määrin|osin kuin ... tarpeen|edellyttä*|vaati*|salli*',
      'toistaiseksi',
      'ei|emme|eivät ... tarpeettoman|turhan|tarpeettomasti pitkään|kauan|pitkän',
      '*säilyt*|poist*|hävit*|arkistoi*|tallessa ... lain|lakien|lainsäädännön|säädösten|määräysten ... mukaisesti|mukaan|edellyttämällä|vaatimalla|sallimalla',
      '*säilyt* ... joka|jotka|jonka|mikä|mitä ... on? tarpeen|tarpeellinen|tarpeellista|välttämätön|välttämätöntä|edellyttää|edellyttävät',
      'kun|heti|kunnes ... tarkoitus|tarkoitukset|käyttötarkoitus|tarkoituksensa ... täyttynyt|täyttyneet|toteutunut|toteutuneet|saavutettu|lakannut|poistunut',
      '*säilyt*|poist*|hävit*|arkistoi* ... arkistonmuodostussuunnitelma*|tiedonohjaussuunnitelma*|säilytyssuunnitelma*|arkistosuunnitelma*',
      'kun|kunnes ... peruste|perusteet|oikeusperuste|käsittelyperuste ... lakannut|poistunut|lakkaa|poistuu',
      'riippuu|riippuvat|määräytyy|määräytyvät|vaihtelee|vaihtelevat|määritetään ... tarvitaan|tarvitsemme|tarpeen|tarpeesta|tarpeista|tarpeellis*|välttämät*',
      'kun|kunnes ... ei|eivät|emme? enää ... tarpeen|tarpeellis*|tarvi*|välttämät*|tarvetta|käyttöä|perustetta|merkitystä',
      'tarpeen|tarpeiden mukaan|mukaisen',
    ],
    unless: [
      '*vuotta|*vuoden|*vuosi|*kuukautta|*kuukauden|*kuukausi|*päivää|*päivän|*viikkoa|*viikon|*tuntia|*tunnin|kk|vrk|pv|vuotinen',
      'päätty*|päättym*|päätyttyä|valmistut*|valmistum*|peruut*|perut*|erääntym*|vanhentum*|vanhentun*|vanhene*|lainvoimai*',
      'kirjanpitolaki*|kirjanpitolain|kirjanpitolaissa|rahanpesulain|arkistolain|verotusmenettelylain|työsopimuslain|§|luvun|luku',
    ],
  },
  sv: {
    words: [
      'så länge som? ... nödvändig*|behöv*|behov|nytta|kräv*|förutsätt*|föreskriv*|tillåt*|motiverat|relevant*|lämplig*',
      'inte ... onödigt|oskäligt|omotiverat länge',
      'bevara*|spara*|lagra*|förvara*|gallra*|radera*|arkivera* ... enligt|enlighet ... lag|lagen|lagar|lagstiftning|lagstiftningen|bestämmelser',
      'tills|när|då ... inte|inget|ingen längre ... ändamål|ändamålet|syfte|syftet|grund|skäl',
      'tills|när|då|snart ... ändamål*|syfte* ... uppfyllt*|uppfyllda|uppnått*|uppnåtts|fullgjort*',
      'bevara*|spara*|lagra*|förvara*|gallra*|radera*|arkivera* ... arkivbildningsplan*|informationsstyrningsplan*|gallringsplan*|bevarandeplan*',
      'beror|bestäms|varierar|avgörs ... behöv*|behov|nödvändig*',
      'längre än ... nödvändig*|behöv*|kräv*|motiverat|lämplig*',
      'så kort tid som möjligt',
      'lagstadgad* ... tid|tiden|lagringstid*|förvaringstid*|bevaringstid*|tider',
      'nödvändig*|skälig*|rimlig*|behövlig*|lämplig*|erforderlig* tid|tiden|tidsperiod|period',
      'den tid|period som ... nödvändig*|behöv*|kräv*|tillåt*|förutsätt*|föreskriv*',
      'tills vidare',
      'tills|när|då ... inte|inget|ingen längre ... behöv*|behov|nödvändig*|kräv*|relevant*|nytta',
      'tills|när|då ... inget|ingen behov|nytta längre',
      'enligt|efter behov',
      'i den mån|utsträckning ... nödvändig*|behöv*|kräv*|tillåt*',
    ],
    unless: [
      'år|årets|månad|månader|månaden|dag|dagar|dygn|vecka|veckor|timmar|timme|kalenderår*|räkenskapsår*',
      'upphör*|avslut*|slut|slutar|löper|återkall*|säg*|preskriber*|laga|utgång*',
      'lag|lagen om',
      'bokföringslag*|arkivlag*|penningtvätt*|§|kap|arbetsavtalslag*|kapitlet',
    ],
  },
  en: {
    words: [
      'as long as ... necessary|needed|need|require|requires|required|demand|demands|dictates|prescribes|obliges|permitted|appropriate|reasonable|relevant|useful|allowed|allows|permits|legitimate|business',
      'unnecessarily|needlessly|unduly|unreasonably long|longer',
      'keep|kept|retain|retained|store|stored|hold|held|delete|deleted|erase|erased|archive|archived ... accordance|line|compliance|conformity|under|by ... law|laws|legislation|regulations',
      'until|once|when|soon ... purpose|purposes ... fulfilled|achieved|met|ceased|served|accomplished',
      'keep|kept|retain|retained|store|stored|delete|deleted|erase|erased|archive|archived ... retention|records|archiving management? plan|policy|schedule',
      'depends|depend|varies|vary|determined ... need|needs|needed|necessary|necessity|required',
      'longer than ... necessary|needed|need|require|required|reasonable|appropriate',
      'as short|brief as possible',
      'reasonable|necessary|required|appropriate|suitable|adequate|limited time|period|periods|duration|length',
      'time|period|periods required|permitted|prescribed|allowed|mandated|necessary|needed|set by|under|for|to',
      'statutory|legal retention? period|periods|time|limits',
      'until|once ... no further|longer ... use|purpose|necessary|needed|need|required|require|relevant|useful',
      'when|until|once ... no further|more|longer|remaining need|use|purpose|reason',
      'when ... no longer ... necessary|needed|need|required|require|relevant|useful',
      'once ... no longer ... necessary|needed|need|required|require|relevant|useful',
      'to the extent ... necessary|required|permitted',
      'until further notice',
      'as needed|necessary|required|appropriate',
      'depends|depending|according on|to our? need|needs|necessity',
    ],
    unless: [
      'year|years|month|months|day|days|week|weeks|hour|hours',
      'ends|ended|end|expire|expires|expired|expiry|cancel|cancels|cancelled|withdraw|withdraws|unsubscribe|close|closed|lapses|lapsed|runs|run|time-barred|terminates|final',
      'accounting|bookkeeping|archives|section|limitation|chapter',
    ],
  },
});

/** What retention may be necessary for that a reader knows the end of. */
const tasks: Readonly<Record<Locale, RegExp>> = {
  fi: listed(`
    reklamaatio*, valituks*, valitus*, takuu*, riita*, riida*, sopimuks*, sopimus*, kanne*,
    tilauks*, tilaus*, jäsenyy*, vuokrasuh*, asiakassuh*, työsuh*, pyyntö*, pyynnö*, hakemuks*,
    palautuks*, vahinko*, korvau*, toimitu*, käyttäjätil*, osallistu*, kilpailu*, perintä*,
    perinnä*, suostumu*`),
  sv: listed(`
    reklamation*, klagomål*, garanti*, tvist*, avtal*, fordran*, anspråk*, beställning*,
    medlemskap*, hyresförhåll*, kundförhåll*, kundrelation*, anställning*, begäran, ansökan,
    ärende*, leverans*, konto, kontot, skada*, skade*, tävling*, samtycke*, prenumeration*,
    rekrytering*`),
  en: listed(`
    complaint, complaints, claim, claims, dispute, disputes, warranty, contract, agreement,
    order, orders, membership, tenancy, customer relationship, employment, request,
    application, appeal, case, delivery, return, account, damage, competition, invoice,
    consent, subscription, recruitment, repair`),
};

/** Where a Finnish sentence leaves what is kept and comes to how long. */
const keeps = /säilyt\p{L}*|pidetään|pidämme|poist\p{L}*|hävit\p{L}*|tallessa/iu;

/**
 * The words of a sentence that say "as long as necessary" where it names neither time nor event.
 *
 * 1. `niin kauan kuin on tarpeen` and `for a reasonable time` are vague.
 * 2. `as long as necessary to handle your complaint` names an event, so it is not.
 * 3. `no longer than necessary: 12 months from your visit` names a time.
 */
export function vagueRetentionIn(sentence: string, locale: Locale): string | undefined {
  if (/\d/u.test(sentence) || /:\s*$/u.test(sentence)) return undefined;
  const words = lookUp(vague, sentence, locale);
  return words === undefined || namesTask(sentence, words, locale) ? undefined : words;
}

/** Whether what data are kept for is a task; what is kept does not count. */
function namesTask(sentence: string, words: string, locale: Locale): boolean {
  const index = sentence.indexOf(words);
  const verb = locale === 'fi' ? keeps.exec(sentence) : null;
  const start = verb ? Math.min(index, verb.index + verb[0].length) : index;
  return tasks[locale].test(sentence.slice(start));
}
