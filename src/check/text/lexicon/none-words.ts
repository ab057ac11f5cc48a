import type { ClaimKind } from '../../../../schema/claims.ts';
import type { Locale } from '../../../../schema/languages.ts';
import type { Lexicon } from '../../../words/language.ts';
import { inEachLanguage } from './in-each-language.ts';
import { phrases } from './phrases.ts';

/** Words that name what should be absent, and those that tell it away without a negation: `alone`, `by a person`. */
type Pick = (lexicon: Lexicon) => {
  words: readonly string[];
  unless: readonly string[];
  /** Words that name it outright, so that nothing but a denial could be meant otherwise. */
  plain?: readonly string[];
};

const ready = (pick: Pick) =>
  inEachLanguage((lexicon) => {
    const { words, unless, plain } = pick(lexicon);
    return {
      names: phrases([...words, ...(plain ?? [])]),
      tellsAway: phrases(unless),
      plain: plain && phrases(plain),
    };
  });

const lists: { readonly [Kind in ClaimKind]?: ReturnType<typeof ready> } = {
  'joint-control': ready(({ jointWords }) => jointWords),
  'automated-decision': ready(({ machineWords }) => machineWords),
  cookies: ready(({ cookieWords }) => cookieWords),
  children: ready(({ offeredWords }) => offeredWords),
  transfer: ready(({ abroadWords }) => abroadWords),
};

/** Whether the words of an absence name what should be absent, where the reader of claims finds none: `Posti and we decide together`. */
export function namesIt(text: string, kind: ClaimKind, locale: Locale): boolean {
  return lists[kind]?.[locale]?.names.test(text) ?? false;
}

/** Whether they tell it away all the same. */
export function tellsAway(text: string, kind: ClaimKind, locale: Locale): boolean {
  return lists[kind]?.[locale]?.tellsAway.test(text) ?? false;
}

/** Whether they name it outright: `A program alone decides`. */
export function saysOutright(text: string, kind: ClaimKind, locale: Locale): boolean {
  return lists[kind]?.[locale]?.plain?.test(text) ?? false;
}
