import type { Locale } from '../../../schema/languages.ts';
import { sayInLanguage } from '../../locale/language-names.ts';
import { say, wordOf } from '../../locale/say.ts';
import { printValue } from '../../locale/values.ts';
import type { ComparedValue, HeldClaim, JudgedSentence } from '../held/judged-sentence.ts';
import { countRead } from '../held/read-counts.ts';
import { sayRead } from './read-line.ts';

/** The sentences of one text: what they are called together, how many are what, and each with what it is and why. */
export type ToldText = {
  readonly title: string;
  readonly counts: string;
  readonly sentences: readonly {
    readonly sentence: JudgedSentence;
    readonly state: string;
    readonly why: string;
  }[];
};

/** The sentences of all texts, by notice and language, in words. */
export function tellSentences(all: readonly JudgedSentence[], speak: Locale): ToldText[] {
  const texts = Map.groupBy(all, ({ notice, locale }) => JSON.stringify([notice, locale]));
  return [...texts.values()].map((sentences) => ({
    title: titleOf(sentences, speak),
    counts: sayRead(countRead(sentences), speak),
    sentences: sentences.map((sentence) => ({
      sentence,
      state: wordOf(`read.states.${sentence.state}`, speak),
      why: whyOf(sentence, speak),
    })),
  }));
}

function titleOf([first]: readonly JudgedSentence[], speak: Locale): string {
  if (!first) return '';
  const language = sayInLanguage(first.locale, speak);
  return say('read.title', speak, { notice: first.notice, language });
}

/** Of what is not held the claims that are not; of all else what it claims. */
function whyOf({ state, claims }: JudgedSentence, speak: Locale): string {
  if (state === 'unrecognised') return '';
  if (claims.length === 0) return wordOf('read.why.shown', speak);
  const name = (claim: HeldClaim) => nameOf(claim, speak);
  if (state === 'held') return claims.map(name).join(', ');
  const lacking = claims.filter(({ isHeld }) => !isHeld);
  const without = lacking.filter(({ unknown }) => unknown.length === 0).map(name);
  return [
    ...(without.length > 0 ? [say('read.why.fact', speak, { kinds: without.join(', ') })] : []),
    ...lacking
      .filter(({ unknown }) => unknown.length > 0)
      .map((claim) =>
        say('read.why.values', speak, { kind: name(claim), values: valuesOf(claim, speak) }),
      ),
  ].join('; ');
}

function nameOf({ kind, polarity }: HeldClaim, speak: Locale): string {
  const word = wordOf(`read.kinds.${kind}`, speak);
  return polarity === 'denied' ? say('read.why.denied', speak, { kind: word }) : word;
}

/** What prints a value, by what it is a value of. */
const printed: Readonly<Partial<Record<ComparedValue, string>>> = {
  periods: 'duration',
  countries: 'country',
  bases: 'basis',
};

function valuesOf({ unknown }: HeldClaim, speak: Locale): string {
  return unknown.map(({ of, value }) => printValue(value, printed[of], speak)).join(', ');
}
