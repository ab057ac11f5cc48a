import type { Right } from '../../schema/gdpr/vocabularies.ts';
import type { Locale } from '../../schema/languages.ts';
import { rightsIn } from './rights.ts';
import type { Rule } from './rule.ts';

export type RightWords = {
  /** The right as the message names it, after "Selosteessa ei kerrota", "anger inte", "does not tell of". */
  right: Readonly<Record<Locale, string>>;
  summary: Readonly<Record<Locale, string>>;
  why: Readonly<Record<Locale, string>>;
  /** A sentence that tells a reader of it. */
  example: Readonly<Record<Locale, string>>;
};

/** The rule that one of the rights that every data subject has is told: Articles 13(2)(b), 14(2)(c). */
export function makeRightMissing(
  right: Right,
  article: string,
  { right: named, summary, why, example }: RightWords,
): Rule {
  const yaml = (locale: Locale) => `${right}: {text: "${example[locale]}"}`;
  return {
    name: `right-${right}-missing`,
    severity: 'error',
    articles: ['13(2)(b)', '14(2)(c)', article],
    since: '2018-05-25',
    summary,
    why,
    words: {
      fi: ({ law }) => ({
        message: `Selosteessa ei kerrota ${named.fi} (${law}).`,
        hint: `Lisää oikeuksiin (rights): ${yaml('fi')}.`,
      }),
      sv: ({ law }) => ({
        message: `Beskrivningen anger inte ${named.sv} (${law}).`,
        hint: `Lägg till bland rättigheterna (rights): ${yaml('sv')}.`,
      }),
      en: ({ law }) => ({
        message: `The notice does not tell of ${named.en} (${law}).`,
        hint: `Add to rights: ${yaml('en')}.`,
      }),
    },
    examples: {
      failing: {
        yaml: 'rights:\n  withdrawal: {text: You may withdraw your consent at any time.}',
      },
      passing: { yaml: `rights:\n  ${yaml('en')}` },
    },
    *check(notice) {
      const rights = rightsIn(notice);
      if (rights && !rights[right]) yield { path: ['rights', right] };
    },
  };
}
