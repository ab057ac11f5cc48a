import { latin } from '../../../../schema/latin.ts';

/** Answers that need their question to be understood: `Yes, …`, or a few words. */
const affirms = latin(/^(?:kyllä|ja|jo|yes)(?!\p{L})/iu);
const denies = latin(
  /^(?:ei|eivät|emme|en|nej|inte|aldrig|no|not|never|nein|nicht|nie|niemals|keine[nrms]?|kein)(?!\p{L})/iu,
);
const fewWords = 5;

/**
 * What sentences claim, in order. A question claims nothing by itself.
 *
 * 1. `Who gets my data? Our partners.` is one claim, and so is `Is it shared? Yes, with Posti.`
 * 2. Of `Is it shared? No, we keep it.` the answer is left, for it tells all.
 * 3. So it is of `Who gets my data? We give it to our partners.`, a sentence of its own.
 */
export function claimsIn(sentences: readonly string[]): Claim[] {
  return sentences.flatMap((sentence, index) => {
    const question = sentences[index - 1];
    if (isQuestion(sentence)) return [];
    return question && isQuestion(question) && needsQuestion(sentence)
      ? [{ claim: `${question} ${sentence}`, index: index - 1 }]
      : [{ claim: sentence, index }];
  });
}

/** What a sentence claims, and its number, or that of its question. */
export type Claim = { claim: string; index: number };

function isQuestion(sentence: string): boolean {
  return /\?["”’»)\]]*$/u.test(sentence);
}

function needsQuestion(answer: string): boolean {
  if (denies.test(answer)) return false;
  return affirms.test(answer) || answer.split(/\s+/u).length <= fewWords;
}
