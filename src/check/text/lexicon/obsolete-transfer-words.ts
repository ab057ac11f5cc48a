import {
  type ObsoleteTool,
  obsoleteToolIn,
} from '../../../../schema/gdpr/obsolete-transfer-tools.ts';
import { phrases } from './phrases.ts';

/** Words that tell that a tool belongs to the past, or that nothing rests on it. */
const past = phrases([
  'kumottu*|kumosi|kumoutu*|kumoamis*|pätemät*|mitätöi*|mitätöity*|enää|entinen|entisen|entistä|aiempi|aiemman|aikaisem*|vanha|vanhan|vanhoja|korvattu*|korvannut|päättyi*|lakkasi*|poistui*|ei|emme|eivät|eikä|sijasta|sijaan',
  'korvasi|korvaa|korvanneen|korvaava*|korvat*|kumot*|vanhat|menetti|nojasimme|perustui|perustuivat|käytimme|korvasimme|korvattiin|siirrettiin|nojattiin|vedottiin|sovellettiin|käytettiin|noudatettiin|sitouduimme|aikanaan|aikoinaan|lakka*|lakan*|rauennu*|raukesi|kaatui|kaatumi*',
  'upphäv*|ogiltig*|tidigare|gamla|gammal|längre|ersatt|ersatte|ersätter|ersattes|avskaff*|inte|istället|stället|upphörde|föregångare*|stödde|grundade|byggde|förlitade|var|överfördes|skedde|användes|tillämpades|ersätta|förr|föll|fälldes|förföll',
  'ungültig*|unwirksam*|aufgehoben*|gekippt|früher|frühere|früheren|ehemalige|ehemaligen|ersetzt*|ersetzte|abgelöst|nicht|nie|kein|keine|keinen|mehr|statt|anstelle|weggefallen|endete|stützten|beruhten|galt|vorgänger*|nachfolger*|damals|war|waren|wurde|wurden',
  'på sin tid',
  'invalid|invalidated|invalidity|annulled|annul*|repealed|struck|former|formerly|earlier|old|older|longer|no|none|lapsed|fell|collapsed|replaced|replaces|superseded|predecessor|successor|previous|previously|not|never|instead|ceased|expired|defunct|until|relied|rested|was|were|had',
]);

/** What a relative clause after the name says of its end: `Privacy Shield, which was struck down`. */
const endedAfter =
  /^[^.]{0,20},?\s*(?:which|joka|jonka|jotka|som|vilken|vilka|that|der|das|die|den)\s[^,;.]*(?:invalid|struck|annul|repeal|no longer|lapsed|expired|lakka|päätty|upphör|upphört|kumo|pätemät|mitätö|enää|ogiltig|upphäv|längre|ungültig|unwirksam|aufgehoben|gekippt|nicht mehr|für nichtig)/iu;

/** Where a clause ends; a stop in `EU-U.S.` does not. */
const clauseEnds = /[,;:()–]\s|\s[–-]\s/u;

/**
 * The dead tool that a sentence rests a transfer on.
 *
 * 1. `Transfers rest on the Privacy Shield` does.
 * 2. `Privacy Shield ei ole enää voimassa` and `the former Safe Harbor` do not.
 */
export function obsoleteToolRestedOn(
  sentence: string,
): { tool: ObsoleteTool; words: string } | undefined {
  const tool = obsoleteToolIn(sentence);
  const found = tool?.pattern.exec(sentence);
  if (!tool || !found) return undefined;
  // The name is a name only with capitals: researchers work within a `safe harbor` of another kind.
  if (/^\p{Ll}/u.test(found[0])) return undefined;
  const after = sentence.slice(found.index + found[0].length);
  const lead = sentence.slice(0, found.index).split(clauseEnds).at(-1) ?? '';
  const rest = after.split(clauseEnds)[0] ?? '';
  if (past.test(lead) || past.test(rest) || endedAfter.test(after)) return undefined;
  return { tool, words: found[0] };
}
