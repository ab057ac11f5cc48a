import type { Claim } from '../../../schema/claims.ts';
import type { Locale } from '../../../schema/languages.ts';
import { citeArticle } from '../../locale/articles.ts';
import { say } from '../../locale/say.ts';
import { auditedDuties } from '../audited-duties.ts';
import type { ComparedTexts } from '../compare-audits.ts';
import type { FoundWording } from '../find-wording.ts';
import { printPlace, tellFault } from './audit-lines.ts';

/** What two texts tell differently in one point: what it is of, and sentences; where both speak, the other's comes first. */
export type ComparedLine = {
  readonly lead: string;
  readonly sides: readonly { readonly text: string; readonly place: string }[];
};
export type ComparedGroup = { readonly heading: string; readonly lines: readonly ComparedLine[] };

/** The two texts that are compared, by their names. */
export function comparedTitle({ file, other }: ComparedTexts, speak: Locale): string {
  return say('audit.compared', speak, { file, other });
}

/** What two texts tell differently, in words; nothing where they tell the same. */
export function tellCompared(compared: ComparedTexts, speak: Locale): ComparedGroup[] {
  const { file, other, gained, lost, turned, states, wording } = compared;
  const groups = [
    {
      heading: say('audit.compared-states', speak),
      lines: states.map((one) => lineOfState(one, speak)),
    },
    {
      heading: say('audit.turned', speak),
      lines: turned.map(({ before, after }) => ({
        lead: articleOf(after, speak),
        sides: [sideOf(other, before), sideOf(file, after)],
      })),
    },
    { heading: say('audit.gained', speak), lines: linesOf(gained, file, speak) },
    { heading: say('audit.lost', speak), lines: linesOf(lost, other, speak) },
    {
      heading: say('audit.wording-gained', speak),
      lines: wording.gained.map((fault) => lineOfFault(fault, file, speak)),
    },
    {
      heading: say('audit.wording-lost', speak),
      lines: wording.lost.map((fault) => lineOfFault(fault, other, speak)),
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

function lineOfState(
  { duty, before, after }: ComparedTexts['states'][number],
  speak: Locale,
): ComparedLine {
  const values = {
    article: citeArticle(duty, speak),
    before: say(`audit.states.${before}`, speak),
    after: say(`audit.states.${after}`, speak),
  };
  return { lead: say('audit.state-changed', speak, values), sides: [] };
}

function lineOfFault(fault: FoundWording, file: string, speak: Locale): ComparedLine {
  return { lead: tellFault(fault, speak), sides: [sideOf(file, fault)] };
}

/** Each sentence once, however many of its claims differ, with the points of the law that they are of. */
function linesOf(claims: readonly Claim[], file: string, speak: Locale): ComparedLine[] {
  const byQuote = Map.groupBy(claims, ({ quote }) => quote);
  return [...byQuote.values()].map((own) => ({
    lead: [...new Set(own.map((claim) => articleOf(claim, speak)))].filter(Boolean).join('; '),
    sides: own.slice(0, 1).map((claim) => sideOf(file, claim)),
  }));
}

function sideOf(file: string, { quote, ...at }: { quote: string; line: number; column: number }) {
  return { text: quote, place: printPlace(file, at) };
}

/** The point of the law that a claim is of: its own, rather than one of several kinds; none for what no duty asks. */
function articleOf({ kind }: Claim, speak: Locale): string {
  const rows = auditedDuties.filter(({ kinds }) => kinds.some((own) => own === kind));
  const [row] = rows.sort((a, b) => a.kinds.length - b.kinds.length);
  return row ? citeArticle(row.duty, speak) : '';
}
