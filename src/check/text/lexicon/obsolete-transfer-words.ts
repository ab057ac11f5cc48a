import {
  type ObsoleteTool,
  obsoleteToolIn,
} from '../../../../schema/gdpr/obsolete-transfer-tools.ts';
import { isPast } from './past-words.ts';

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
  if (isPast(lead) || isPast(rest) || endedAfter.test(after)) return undefined;
  return { tool, words: found[0] };
}
