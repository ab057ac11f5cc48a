import type { Locale } from '../../../schema/languages.ts';
import { lexiconOf, lookUpAffirmed } from './lexicon.ts';

/** Purposes that fit anything, as in the poor examples of WP260 rev.01, paragraph 12. */
const vague = lexiconOf({
  fi: {
    words: [
      'palvelu*|tuote|tuotte*|toiminta*|toiminna*|toimintojen|liiketoiminta*|liiketoiminna*|verkkosivu*|sivusto*|asiakaskokemu*|käyttökokemu*|käyttäjäkokemu* analysoin*|kehit*|paran*',
      'palvelu*|tuotte*|toiminna*|liiketoiminna*|asiakaspalvelu* ja|sekä palvelu*|tuotte*|toiminna*|asiakaspalvelu* analysoin*|kehit*|paran*|suunnit*',
      'palvelu*|tuotte*|toiminta*|toiminna*|liiketoiminta*|liiketoiminna* jatkuv*|edelleen|laadu*|laatu* kehit*|paran*',
      'kehit*|paran* ... palvelu*|tuotte*|toiminta*|liiketoiminta*|verkkosivu*|sivusto*|asiakaskokemu*|käyttökokemu*|käyttäjäkokemu*',
      'uusien|uusia|uuden palvelu*|tuotte* kehit*|luomi*|suunnit*',
      'tuotekehity*|liiketoimintakehity*|palvelukehity*',
      'tutkimustarkoitu*|tutkimuskäyttö*',
      'tutkimuksen|tutkimukselli* tarkoitu*',
      'tutkimukseen|tutkimuksiin|tutkimukselli* tarkoitu*',
      'personoi*|räätälöi*|yksilöll*|yksilöid*|kohdenne*|henkilökohtai* palvelu*|sisältö*|sisäll*|tarjou*|kokemu*|asiakaskokemu*|käyttökokemu*',
      'palvelu*|sisällö*|kokemu* personoin*|räätälöin*',
      'liiketoimintatarkoitu*|liiketoimintatarpe*',
      'liiketoiminnalli*|kaupalli*|sisäisi*|hallinnolli*|muihin|erilaisi*|laillisi*|asianmukaisi*|muita|operatiivi*|tilastolli* tarkoitu*|tarpeisiin|syistä',
      'muihin|muita|liiketoimintaan|liiketoimintaamme|toimintaan|toimintaamme|palveluihin ... liittyvi* tarkoituk*|tarkoitu*|tarpeisiin',
      'liiketoiminnan|liiketoimintamme|toimintamme edistämi*|tarpeisiin|tarkoituksiin|harjoittami*|analysoi*',
      'asiakasymmärry*|asiakaskokemuksen',
    ],
    unless: [
      'miten|kuinka|mitkä|mitä|milloin|missä|montako|mikä|millä|mihin|minkä',
      'palautte*|palaute*|kysely*|vastauk*|vastaust*|klik*|hakusan*|haku|hakuja|osto*|ostos*|tilaushistori*',
      'virheraport*|virheilmoitu*|virhelok*|kaatumis*|loki*|artikkel*|selailu*|puhelu*|nauhoit*|tallente*',
      'käynt*|käynn*|käynei*|latausaik*|latausaj*|kävijämäär*|valitu*|valituk*|reklamaati*|arvostelu*',
      'toivei*|mittaamme|mitataan|laskemme|laskemalla|vertaamme|lukema*|lukemi*|vikailmoitu*|häiriö*',
      'poistetaan|korja*|sijain*|väitöskirj*|seurantatutkim*',
    ],
  },
  sv: {
    words: [
      'utveckla*|förbättra*|analysera* ... tjänst*|produkt*|verksamhet*|webbplats*|användarupplevelse*|kundupplevelse*|upplevelse*|affärsverksamhet*|utbud*',
      'utveckling*|förbättring*|analys* ... tjänst*|produkt*|verksamhet*|webbplats*|användarupplevelse*|kundupplevelse*|affärsverksamhet*',
      'tjänsteutveckling*|produktutveckling*|affärsutveckling*|verksamhetsutveckling*',
      'forskningsändamål|forskningssyfte*|forskningsbruk',
      'forskning*',
      'personliga|personlig|personanpassad*|personifierad*|individanpassad*|individuell*|skräddarsydd*|anpassad*|riktade|riktat tjänst*|erbjudande*|innehåll*|upplevelse*',
      'personanpassa|anpassa|skräddarsy ... tjänst*|erbjudande*|innehåll*|upplevelse*',
      'affärsändamål|affärssyfte*|verksamhetsändamål|affärsbehov',
      'affärsmässiga|kommersiella|interna|administrativa|andra|övriga|olika|legitima|statistiska|lämpliga ändamål|syften|behov|skäl',
      'främja vår|bolagets|företagets verksamhet|affärsverksamhet',
    ],
    unless: [
      'hur|vilka|vilken|vilket|vad|när|var|varifrån',
      'svar|svaren|svarar|enkät*|respons*|feedback|återkoppling*|omdöme*|omdömen|klick*|sökning*|sökord|köp|köpen|inköp*',
      'beställningshistorik|köphistorik|felrapport*|felmeddelande*|kraschrapport*|krascher|logg*|artikl*',
      'besök|besöken|besökssiffr*|samtal*|inspelning*|laddningstid*|klagomål*|reklamation*|betyg*',
      'mäter|räknar|jämför|position*|avhandling*|rättar|åtgärdar|önskemål*',
    ],
  },
  en: {
    words: [
      'improv*|develop*|enhanc*|optimi* ... services|service|products|product|offering|offerings|website|site|business|operations|experience|experiences|platform|features',
      'improvement|development|enhancement of our|the|new ... services|service|products|website|business|operations|experience|offering',
      'product|service|business development|improvement|improvements',
      'research purposes|use|uses',
      'research and development',
      'for|in research purposes?',
      'personali* ... services|service|content|offers|offer|experience|experiences|recommendations|products',
      'tailored|customi* services|content|offers|experience|experiences',
      'tailor|customi* your|the|our experience|services|content|offers',
      'business|commercial|internal|administrative|operational|analytics|analytical|statistical|legitimate|other|various|related|appropriate purposes|needs|reasons|uses',
      'run|conduct|operate|grow|further our business',
      'purposes of our business',
    ],
    unless: [
      'how|what|whether|where|when',
      'which page|pages|product|products|item|items|function|functions|feature|features|part|parts|section|sections|step|steps|article|articles',
      'feedback|survey|surveys|answers|reviews|ratings|visit|visits|visited|click|clicks|clicked|searches|search|purchase|purchases|purchased|bought|orders|ordered',
      'your|the|an order',
      'crash|crashes|error|errors|faults|bugs|log|logs|article|articles|ticket|tickets|complaint|complaints|recording|recordings|calls|location|watched|watching|read|browsing|viewed',
      'count|measure|measuring|compare|comparing|loading|thesis|study|suggestions|fix|repair',
      'trips',
    ],
  },
});

/**
 * The words of a sentence that name a purpose which fits anything.
 *
 * 1. `to improve our services` and `tutkimustarkoituksiin` are vague.
 * 2. Of `What do we use it for? Service development` the question tells nothing.
 * 3. `We read the answers to our survey to improve our services` says which data and how.
 */
export function vaguePurposeIn(sentence: string, locale: Locale): string | undefined {
  return lookUpAffirmed(vague, sentence.replace(/^[^?]*\?\s/u, ''), locale);
}

/** Names that tell nothing by themselves of what is done. */
const bare =
  /^(?:muut?|muut tarkoitukset|analytiikka|raportointi|tilastointi|kehittäminen|tutkimus|hallinto|profilointi|segmentointi|liiketoiminta|toiminta|andra ändamål|övrigt|analys|rapportering|statistik|utveckling|forskning|administration|profilering|segmentering|verksamhet|other|other purposes|analytics|reporting|statistics|development|research|administration|profiling|segmentation|business)$/iu;

/** Whether the name of a purpose, standing alone, tells nothing of what is done. */
export function isBarePurpose(name: string): boolean {
  return bare.test(name.trim());
}
