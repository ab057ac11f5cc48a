import { latin } from '../../../../schema/latin.ts';

/** Phrases of a language that leave the end of retention to the controller; a text that lacks `hint` has none of them. */
type Phrases = { readonly hint: RegExp; readonly phrases: readonly RegExp[] };

const languages: readonly Phrases[] = [
  {
    hint: latin(/niin |empää|kauem|mahdollisimman|aja|kunnes|toistais|tapausk|tarpeen|ilman /iu),
    phrases: [
      latin(
        /niin kauan kuin (?:se )?(?:on )?(?:tarpeen|tarpeellista|välttämätöntä|laki sallii|laki edellyttää)/giu,
      ),
      latin(
        /niin kauan kuin (?:niitä |niille |tietoja |tiedoille |tietojasi )?(?:tarvitaan|tarvitsemme|on (?:tarvetta|käyttöä))/giu,
      ),
      latin(/niin kauan kuin lain\p{L}* (?:edellyttä|vaati|salli|velvoitta)\p{L}*/giu),
      latin(
        /(?:ei |emme )?(?:pidempään|pitempään|kauempaa|kauemmin) kuin (?:se )?(?:on )?(?:tarpeen|tarpeellista|välttämätöntä)/giu,
      ),
      latin(/mahdollisimman lyhyen aja\p{L}*/giu),
      latin(/lakisääteis\p{L}* (?:säilytys)?aja\p{L}*/giu),
      latin(/(?:tarpeelli|tarvittav|kohtuulli|välttämättöm|asianmukai)\p{L}* aja\p{L}*/giu),
      latin(/(?:lain|lainsäädännön) (?:edellyttämän|salliman|vaatiman|määräämän) aja\p{L}*/giu),
      latin(
        /kunnes (?:toisin päätetään|päätämme toisin|toisin ilmoitetaan)|toistaiseksi|tapauskohtaisesti|tarpeen mukaan/giu,
      ),
      latin(
        /(?:määräämättömän|rajoittamattoman|epämääräisen) (?:pitkän )?(?:ajan|ajaksi)|ilman (?:aika|määrä)(?:rajaa|aikaa|rajoitusta)/giu,
      ),
      latin(
        /niin (?:kauan|pitkään) kuin (?:se )?(?:haluamme|katsomme|pidämme|on mahdollista|niistä on (?:hyötyä|meille hyötyä)|niille on käyttöä)(?: (?:niitä|ne|sen|sitä))?(?: (?:aiheelliseksi|tarpeelliseksi|tarpeellisina|hyödylliseksi|hyödyllisinä|hyväksi))?/giu,
      ),
      latin(
        /kunnes (?:niitä |tietoja |tiedoista |niistä |niille |emme )?(?:ei )?(?:enää )?(?:ole )?(?:enää )?(?:tarvita|tarvitse|hyötyä|käyttöä|tarvetta)(?: niitä| meille)?/giu,
      ),
      latin(/mahdollisimman (?:pitkään|kauan)/giu),
    ],
  },
  {
    hint: latin(/läng|tid|tills|behov/iu),
    phrases: [
      latin(
        /så länge (?:som )?(?:det |de |uppgifterna |dina uppgifter )?(?:är )?(?:nödvändigt|nödvändiga|behövs|krävs|behövligt|lagen (?:kräver|tillåter))/giu,
      ),
      latin(/(?:inte )?längre än (?:vad som )?(?:det )?(?:är )?(?:nödvändigt|behövs|krävs)/giu),
      latin(/så kort tid som möjligt/giu),
      latin(/(?:under )?(?:den )?lagstadgade? (?:lagrings|förvarings)?tid\p{L}*/giu),
      latin(/under (?:en )?(?:nödvändig|skälig|rimlig|behövlig) tid/giu),
      latin(/(?:under )?den tid som (?:är nödvändig|behövs|krävs|lagen (?:kräver|tillåter))/giu),
      latin(
        /tills vi (?:beslutar|bestämmer) (?:något annat|annat|annorlunda)|tills vidare|på obestämd tid|utan tidsgräns|(?:vid|efter|enligt) behov/giu,
      ),
      latin(
        /så länge (?:som )?(?:vi (?:anser|vill|önskar|bedömer|finner)|det är möjligt|de är till nytta)(?: (?:det|att det|dem))?(?: är)?(?: (?:lämpligt|nödvändigt|befogat|motiverat|nyttigt))?/giu,
      ),
      latin(/så länge (?:som )?vi (?:behöver|har (?:nytta|behov) av) (?:dem|uppgifterna)/giu),
      latin(
        /tills (?:vi |de |uppgifterna |dina uppgifter )?inte längre (?:behövs|behöver(?: dem)?|är (?:nödvändiga|till nytta|relevanta|användbara))(?: för oss)?/giu,
      ),
    ],
  },
  {
    hint: latin(
      /long|time|period|until|case by|future|as (?:needed|required|appropriate)|indefinite|including/iu,
    ),
    phrases: [
      latin(
        /(?:for )?as long as (?:it )?(?:is |are )?(?:reasonably |strictly )?(?:necessary|needed|required|permitted)/giu,
      ),
      latin(/(?:for )?as long as we (?:reasonably )?need (?:it|them|the data|your data)/giu),
      latin(/(?:for )?as long as we have a (?:legitimate )?(?:business )?(?:need|reason)/giu),
      latin(
        /(?:for )?no longer than (?:it |they )?(?:is |are )?(?:reasonably |strictly )?(?:necessary|needed|required)/giu,
      ),
      latin(
        /for (?:a|the) (?:reasonable|necessary|required|appropriate) (?:time|period)(?: of time)?/giu,
      ),
      latin(
        /until (?:(?:it|they|the data|the information|your data|data) )?(?:is |are )?no longer (?:needed|necessary|required|useful|of (?:any )?use|relevant)(?: (?:to|for|by) us)?/giu,
      ),
      latin(/(?:for )?the (?:time|period) (?:required|permitted) by law/giu),
      latin(
        /until we (?:decide|say) otherwise|until further notice|for the (?:time being|foreseeable future)|case by case|as (?:needed|required|appropriate)/giu,
      ),
      latin(
        /indefinitely|for an (?:indefinite|unlimited) (?:time|period)|without (?:any |a )?time limit/giu,
      ),
      latin(
        /(?:for )?as long as (?:we (?:see fit|want|wish|like|consider (?:it )?(?:necessary|appropriate|useful)|deem (?:it )?(?:necessary|appropriate)|find (?:it |them )?useful)|possible|(?:it |they )(?:is |are )?(?:useful|relevant|of use)(?: to us)?)/giu,
      ),
      latin(
        /including (?:for )?(?:satisfying )?(?:any )?legal,? (?:tax,? )?accounting,? (?:or|and) reporting (?:requirements|obligations)/giu,
      ),
    ],
  },
  {
    hint: latin(
      /lang|läng|bis |vorerst|vorläufig|einstweilen|zeit|frist|dauer|pflicht|bedarf|so kurz/iu,
    ),
    phrases: [
      latin(
        /(?:nur )?(?:solange|so lange),? (?:wie |es |dies |das |sie )*(?:\p{L}+ ){0,4}?(?:erforderlich|notwendig|nötig|benötigt|vorgeschrieben|zulässig|erlaubt)(?: (?:ist|sind|wird|werden|halten|erachten))?/giu,
      ),
      latin(
        /(?:solange|so lange),? (?:wie )?wir (?:sie|die daten|ihre daten) (?:benötigen|brauchen)/giu,
      ),
      latin(
        /(?:nicht )?länger,? als (?:es |dies |unbedingt )*(?:erforderlich|notwendig|nötig)(?: ist)?/giu,
      ),
      latin(
        /bis wir (?:etwas )?ander(?:es|s) (?:beschließen|entscheiden)|vorerst|vorläufig|einstweilen|auf unbestimmte zeit|unbefristet|(?:zeitlich unbegrenzt|ohne zeitliche begrenzung)|so lange? wie möglich/giu,
      ),
      latin(
        /(?:solange|so lange),? (?:wie )?(?:wir (?:es|dies|das) (?:für (?:\p{L}+ )?(?:halten|erachten)|wollen|wünschen)|(?:sie|die daten) (?:uns )?(?:nützlich|von nutzen|relevant) sind)/giu,
      ),
      latin(/so kurz wie möglich|bis auf weiteres|(?:nach|je nach|bei) bedarf/giu),
      latin(
        /(?:für )?(?:eine[nr]? |die |den )?(?:angemessene|erforderliche|notwendige|nötige|geeignete)[nrs]? (?:zeit|dauer|frist|zeitraum)/giu,
      ),
      latin(
        /(?:für )?(?:die |der |den )?gesetzlich(?:e[nrsm]?)?(?: vorgeschriebene[nrs]?)? (?:aufbewahrungs|speicher)?(?:frist|fristen|dauer|zeit|pflicht|pflichten)/giu,
      ),
      latin(
        /bis (?:(?:sie|die daten|ihre daten|diese) )?(?:uns )?nicht (?:mehr|länger) (?:benötigt|erforderlich|gebraucht|nützlich|von nutzen|relevant)(?: (?:werden|sind))?/giu,
      ),
    ],
  },
];

/** Words that tell nothing of an end: what the sentence is about, and the purposes taken together. */
const fillers: readonly RegExp[] = [
  latin(
    /^(?:säilyt|tieto|tietoj|henkilötie|käyttötarkoitu|tarkoitu|käsittely|toteut|täyttä|ilmoite|mainit|kerät|sovelletta|voimassa|lai|kuvat|kuvail|määritel|selostee|tietosuojaselostee)\p{L}*$/u,
  ),
  latin(
    /^(?:vain|ja|tai|me|se|ne|niitä|on|kannalta|vuoksi|varten|edellä|oleva\p{L}*|mukaan|mukaisesti|jota|joita|joihin|mainittujen|tässä|näiden|niiden|ei|emme)$/u,
  ),
  latin(
    /^(?:spara|lagra|bevara|behåll|uppgift|personuppgift|ändamål|behandling|syfte|gälland|nämn|samla|lag|beskriv|krav)\p{L}*$/u,
  ),
  /^(?:vi|dina|de|den|det|som|endast|bara|för|att|och|eller|är|enligt|uppfylla|uppnå|ovan|in|med|till|i|inte|denna|detta|dessa|av)$/u,
  latin(
    /^(?:aufbewahr|speicher|gespeicher|zweck|verarbeit|erheb|beschreib|genannt|erfüll|gesetz|anforder|daten|unterlag|lösch|gelösch)\p{L}*$/u,
  ),
  /^(?:wir|ihre|die|der|das|den|dem|des|es|sie|dies|diese|dieser|ist|sind|wird|werden|nur|für|zur|zum|zu|und|oder|in|im|nach|mit|von|nicht|oben|jeweiligen?|personenbezogenen?)$/u,
  latin(
    /^(?:keep|kept|retain|store|purpose|process|collect|describe|state|fulfil|achieve|appl|satisf|requirement|obligation|collected|notice|policy)\p{L}*$/u,
  ),
  /^(?:we|your|our|the|personal|law|laws|data|information|it|they|is|are|was|were|only|for|to|of|and|or|in|by|under|which|that|this|these|legitimate|business|above|set|out|any|not|it|them)$/u,
];

/**
 * Whether a text says no more of the end of retention than "as long as necessary".
 *
 * 1. `niin kauan kuin on tarpeen` and `as long as necessary for the legitimate purposes` are vague.
 * 2. `as long as necessary to handle your complaint` names an event, so it is not.
 */
export function isVagueRetention(text: string): boolean {
  const phrases = languages.flatMap(({ hint, phrases }) => (hint.test(text) ? phrases : []));
  const rest = phrases.reduce((left, phrase) => left.replace(phrase, ' '), text);
  if (rest === text) return false;
  const words = rest.toLowerCase().match(latin(/[\p{L}\p{N}]+/gu)) ?? [];
  return words.every((word) => fillers.some((filler) => filler.test(word)));
}
