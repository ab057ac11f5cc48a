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
    { heading: say('audit.gained', speak), lines: gained.map(({ quote }) => [quote]) },
    { heading: say('audit.lost', speak), lines: lost.map(({ quote }) => [quote]) },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}
