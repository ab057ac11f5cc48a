import { phrases } from './phrases.ts';

/** Words that tell that something belongs to the past, or that nothing rests on it. */
const past = phrases([
  'kumottu*|kumosi|kumoutu*|kumoamis*|pätemät*|mitätöi*|mitätöity*|enää|entinen|entisen|entistä|aiempi|aiemman|aikaisem*|vanha|vanhan|vanhoja|korvattu*|korvannut|päättyi*|lakkasi*|poistui*|ei|emme|eivät|eikä|sijasta|sijaan',
  'korvasi|korvaa|korvanneen|korvaava*|korvat*|kumot*|vanhat|menetti|nojasimme|perustui|perustuivat|käytimme|korvasimme|korvattiin|siirrettiin|nojattiin|vedottiin|sovellettiin|käytettiin|noudatettiin|sitouduimme|aikanaan|aikoinaan|lakka*|lakan*|rauennu*|raukesi|kaatui|kaatumi*',
  'upphäv*|ogiltig*|tidigare|gamla|gammal|längre|ersatt|ersatte|ersätter|ersattes|avskaff*|inte|istället|stället|upphörde|föregångare*|stödde|grundade|byggde|förlitade|var|överfördes|skedde|användes|tillämpades|ersätta|förr|föll|fälldes|förföll',
  'ungültig*|unwirksam*|aufgehoben*|gekippt|früher|frühere|früheren|ehemalige|ehemaligen|ersetzt*|ersetzte|abgelöst|nicht|nie|kein|keine|keinen|mehr|statt|anstelle|weggefallen|endete|stützten|beruhten|galt|vorgänger*|nachfolger*|damals|war|waren|wurde|wurden',
  'på sin tid',
  'invalid|invalidated|invalidity|annulled|annul*|repealed|struck|former|formerly|earlier|old|older|longer|no|none|lapsed|fell|collapsed|replaced|replaces|superseded|predecessor|successor|previous|previously|not|never|instead|ceased|expired|defunct|until|relied|rested|was|were|had',
]);

/** Whether words tell that what they name is of the past. */
export function isPast(words: string): boolean {
  return past.test(words);
}
