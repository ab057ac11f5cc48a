import { expect, it } from 'vitest';
import type { Locale } from '../../schema/languages.ts';
import { readyLanguage } from '../../src/claims/language.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const isSure = (locale: Locale, sentence: string): boolean =>
  readClaims(parseMarkdown(sentence), sentence, readyLanguage(locale)).claims.some(
    ({ sure, kind }) => sure && kind === 'automated-decision',
  );

it.each<[Locale, string, string]>([
  [
    'de',
    'Bewerbungen werden automatisiert abgelehnt.',
    'Bewerbungen unserer Partner werden dort automatisiert abgelehnt.',
  ],
  ['fi', 'Lainan päätöksen tekee järjestelmä.', 'Lainan päätöksen tekee järjestelmä pankissa.'],
])(
  'what blocks one entry that found a claim blocks the others in %s: %s',
  (locale, ours, theirs) => {
    expect([isSure(locale, ours), isSure(locale, theirs)]).toEqual([true, false]);
  },
);
