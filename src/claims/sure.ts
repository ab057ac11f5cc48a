import { type ClaimKind, sureKinds } from '../../schema/claims.ts';
import type { Hit } from './hit.ts';
import type { ClaimLanguage } from './language.ts';
import type { Line } from './line.ts';
import { findFirst } from './patterns/phrase-list.ts';
import { answersSurely } from './sure/answers-surely.ts';
import { isAccountedFor } from './sure/is-accounted-for.ts';
import { isPlaced } from './sure/is-placed.ts';
import { saysNone } from './sure/says-none.ts';
import { standsTogether } from './sure/stands-together.ts';
import { isTurnedAround } from './sure/turned-around.ts';
import type { Weighed } from './sure/weighed.ts';

const mayBeSure: ReadonlySet<ClaimKind> = new Set(sureKinds);

/** What is longer than this says more than the reader can account for. */
const mostTokens = 60;

/** Whether a claim is worth weighing: it is of a kind that may be sure, and its sentence no longer than people write. */
export function isWeighed({ kind, certainty }: Hit, { tokens }: Line): boolean {
  return mayBeSure.has(kind) && certainty === 'stated' && tokens.length <= mostTokens;
}

/**
 * Whether every word of a claim is accounted for.
 *
 * A denial is universal, and any word more narrows it: it is sure where its sentence holds words of a closed list
 * alone. An affirmation is sure where subject, verb, object and value stand in one clause, the data go out, every word between
 * them is a plain one or a value, and nothing of what blocks it stands in the sentence. So is a value below the heading of its
 * kind, and a bare `no` to a question of accounted words.
 *
 * 1. `We do not transfer your data outside the EEA.` and `Your data is transferred to the United States.` are sure.
 * 2. `We hardly transfer any data.` and `Our orders from the United States hold data.` are not.
 */
export function isSure(weighed: Weighed, language: ClaimLanguage): boolean {
  const { hit, line, next } = weighed;
  if (!isWeighed(hit, line)) return false;
  if (hit.direction === 'in' || hit.direction === 'person') return false;
  if (/["“”„«»?]/u.test(hit.kind === 'officer-contact' ? withoutMarks(line.text) : line.text))
    return false;
  if (next && findFirst(language.grammar.laterExceptions, next.tokens, { from: 0, to: 3 }))
    return false;
  if (hit.asked) return answersSurely(weighed, hit.asked, language);
  if (hit.announced) return saysNone(hit.kind, hit.announced, language);
  if (isTurnedAround(weighed, language)) return false;
  if (!hit.entry) return isPlaced(weighed, language);
  return hit.polarity === 'denied'
    ? isAccountedFor(weighed, language)
    : standsTogether(weighed, language);
}

/** A text without the words that a letter is to bear: `with the mark "Data protection"`. */
function withoutMarks(text: string): string {
  return text.replaceAll(/["“„«][^"“”„«»?]{1,40}["”“»]/gu, '');
}
