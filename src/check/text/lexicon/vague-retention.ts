import { latin } from '../../../../schema/latin.ts';

/** Phrases that leave the end of retention to the controller. */
const phrases: readonly RegExp[] = [
  /niin kauan kuin (?:se )?(?:on )?(?:tarpeen|tarpeellista|välttämätöntä|laki sallii|laki edellyttää)/giu,
  /niin kauan kuin (?:niitä )?(?:tarvitaan|tarvitsemme)/giu,
  latin(/niin kauan kuin lain\p{L}* (?:edellyttä|vaati|salli|velvoitta)\p{L}*/giu),
  /(?:ei |emme )?(?:pidempään|pitempään|kauempaa|kauemmin) kuin (?:se )?(?:on )?(?:tarpeen|tarpeellista|välttämätöntä)/giu,
  latin(/mahdollisimman lyhyen aja\p{L}*/giu),
  latin(/lakisääteis\p{L}* (?:säilytys)?aja\p{L}*/giu),
  latin(/(?:tarpeelli|tarvittav|kohtuulli|välttämättöm|asianmukai)\p{L}* aja\p{L}*/giu),
  latin(/(?:lain|lainsäädännön) (?:edellyttämän|salliman|vaatiman|määräämän) aja\p{L}*/giu),
  /toistaiseksi/giu,
  /så länge (?:som )?(?:det )?(?:är )?(?:nödvändigt|behövs|krävs|behövligt|lagen (?:kräver|tillåter))/giu,
  /(?:inte )?längre än (?:vad som )?(?:det )?(?:är )?(?:nödvändigt|behövs|krävs)/giu,
  /så kort tid som möjligt/giu,
  latin(/(?:under )?(?:den )?lagstadgade? (?:lagrings|förvarings)?tid\p{L}*/giu),
  /under (?:en )?(?:nödvändig|skälig|rimlig|behövlig) tid/giu,
  /(?:under )?den tid som (?:är nödvändig|behövs|krävs|lagen (?:kräver|tillåter))/giu,
  /tills vidare/giu,
  /(?:for )?as long as (?:it )?(?:is |are )?(?:reasonably |strictly )?(?:necessary|needed|required|permitted)/giu,
  /(?:for )?as long as we (?:reasonably )?need (?:it|them|the data|your data)/giu,
  /(?:for )?as long as we have a (?:legitimate )?(?:business )?(?:need|reason)/giu,
  /(?:for )?no longer than (?:it |they )?(?:is |are )?(?:reasonably |strictly )?(?:necessary|needed|required)/giu,
  /for (?:a|the) (?:reasonable|necessary|required|appropriate) (?:time|period)(?: of time)?/giu,
  /until (?:it is |they are )?no longer (?:needed|necessary|required)/giu,
  /(?:for )?the (?:time|period) (?:required|permitted) by law/giu,
  /until further notice/giu,
  latin(
    /(?:nur )?(?:solange|so lange),? (?:wie |es |dies |das |sie )*(?:\p{L}+ ){0,4}?(?:erforderlich|notwendig|nötig|benötigt|vorgeschrieben|zulässig|erlaubt)(?: (?:ist|sind|wird|werden))?/giu,
  ),
  /(?:solange|so lange),? (?:wie )?wir (?:sie|die daten|ihre daten) (?:benötigen|brauchen)/giu,
  /(?:nicht )?länger,? als (?:es |dies |unbedingt )*(?:erforderlich|notwendig|nötig)(?: ist)?/giu,
  /so kurz wie möglich|bis auf weiteres|(?:nach|je nach|bei) bedarf/giu,
  /(?:für )?(?:eine[nr]? |die |den )?(?:angemessene|erforderliche|notwendige|nötige|geeignete)[nrs]? (?:zeit|dauer|frist|zeitraum)/giu,
  /(?:für )?(?:die |der |den )?gesetzlich(?:e[nrsm]?)?(?: vorgeschriebene[nrs]?)? (?:aufbewahrungs|speicher)?(?:frist|fristen|dauer|zeit|pflicht|pflichten)/giu,
  /bis (?:sie )?nicht mehr (?:benötigt|erforderlich|gebraucht)(?: (?:werden|sind))?/giu,
  /including (?:for )?(?:satisfying )?(?:any )?legal,? (?:tax,? )?accounting,? (?:or|and) reporting (?:requirements|obligations)/giu,
];

/** Words that tell nothing of an end: what the sentence is about, and the purposes taken together. */
const fillers: readonly RegExp[] = [
  /^(?:säilyt|tieto|tietoj|henkilötie|käyttötarkoitu|tarkoitu|käsittely|toteut|täyttä|ilmoite|mainit|kerät|sovelletta|voimassa|lai|kuvat|kuvail|määritel|selostee|tietosuojaselostee)\p{L}*$/u,
  /^(?:vain|ja|tai|me|se|ne|niitä|on|kannalta|vuoksi|varten|edellä|oleva\p{L}*|mukaan|mukaisesti|jota|joita|joihin|mainittujen|tässä|näiden|niiden|ei|emme)$/u,
  /^(?:spara|lagra|bevara|behåll|uppgift|personuppgift|ändamål|behandling|syfte|gälland|nämn|samla|lag|beskriv|krav)\p{L}*$/u,
  /^(?:vi|dina|de|den|det|som|endast|bara|för|att|och|eller|är|enligt|uppfylla|uppnå|ovan|in|med|till|i|inte|denna|detta|dessa|av)$/u,
  /^(?:aufbewahr|speicher|gespeicher|zweck|verarbeit|erheb|beschreib|genannt|erfüll|gesetz|anforder|daten|unterlag|lösch|gelösch)\p{L}*$/u,
  /^(?:wir|ihre|die|der|das|den|dem|des|es|sie|dies|diese|dieser|ist|sind|wird|werden|nur|für|zur|zum|zu|und|oder|in|im|nach|mit|von|nicht|oben|jeweiligen?|personenbezogenen?)$/u,
  /^(?:keep|kept|retain|store|purpose|process|collect|describe|state|fulfil|achieve|appl|satisf|requirement|obligation|collected|notice|policy)\p{L}*$/u,
  /^(?:we|your|our|the|personal|law|laws|data|information|it|they|is|are|was|were|only|for|to|of|and|or|in|by|under|which|that|this|these|legitimate|business|above|set|out|any|not|it|them)$/u,
];

/**
 * Whether a text says no more of the end of retention than "as long as necessary".
 *
 * 1. `niin kauan kuin on tarpeen` and `as long as necessary for the legitimate purposes` are vague.
 * 2. `as long as necessary to handle your complaint` names an event, so it is not.
 */
export function isVagueRetention(text: string): boolean {
  const rest = phrases.reduce((left, phrase) => left.replace(phrase, ' '), text);
  if (rest === text) return false;
  const words = rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => fillers.some((filler) => filler.test(word)));
}
