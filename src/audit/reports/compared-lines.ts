import type { Claim } from '../../../schema/claims.ts';
import type { Locale } from '../../../schema/languages.ts';
import { say } from '../../locale/say.ts';
import type { ComparedTexts } from '../compare-audits.ts';

/** Sentences that two texts tell differently, under what is said of them; where both sides speak, the other's comes first. */
export type ComparedGroup = {
  readonly heading: string;
  readonly lines: readonly (readonly string[])[];
};

/** What two texts tell differently, in words; nothing where they tell the same. */
export function tellCompared(
  { gained, lost, turned }: ComparedTexts,
  speak: Locale,
): ComparedGroup[] {
  const groups = [
    {
      heading: say('audit.turned', speak),
      lines: turned.map(({ before, after }) => [before.quote, after.quote]),
    },
    { heading: say('audit.gained', speak), lines: quotesOf(gained) },
    { heading: say('audit.lost', speak), lines: quotesOf(lost) },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

/** Each sentence once, however many of its claims differ. */
function quotesOf(claims: readonly Claim[]): string[][] {
  return [...new Set(claims.map(({ quote }) => quote))].map((quote) => [quote]);
}
