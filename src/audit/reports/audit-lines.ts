import type { Claim } from '../../../schema/claims.ts';
import type { Locale } from '../../../schema/languages.ts';
import { citeArticle } from '../../locale/articles.ts';
import { plainDuty } from '../../locale/plain-duties.ts';
import { say, sayCount } from '../../locale/say.ts';
import type { AuditedText } from '../audit-text.ts';
import { auditedDuties } from '../audited-duties.ts';
import type { DutyState } from '../judge-duties.ts';

/** A duty as a report tells it; `quotes` are the first sentences that speak of it. */
export type ToldDuty = {
  readonly state: DutyState;
  readonly article: string;
  readonly duty: string;
  readonly quotes: readonly {
    readonly text: string;
    readonly place: string;
    readonly sure: boolean;
  }[];
};

/** So many sentences are shown of a duty. */
const shown = 2;

/** What a text tells of each duty, in words. */
export function tellDuties({ file, claims, duties }: AuditedText, speak: Locale): ToldDuty[] {
  return duties.map(({ duty, state, claims: places }) => {
    const plain = auditedDuties.find((row) => row.duty === duty)?.plain ?? '';
    return {
      state,
      article: citeArticle(duty, speak),
      duty: plainDuty(plain, speak) ?? duty,
      quotes: distinct(places.flatMap((at) => claims[at] ?? []).sort(byWeight))
        .slice(0, shown)
        .map(({ quote, line, column, sure }) => ({
          text: quote,
          sure,
          place: `${file}:${line}:${column}`,
        })),
    };
  });
}

const certainties = ['stated', 'possible', 'quoted'];

/** The firmest claims first; of those, in the order of the text. */
function byWeight(a: Claim, b: Claim): number {
  const weight = ({ sure, certainty, values }: Claim) =>
    (sure ? -1 : 0) + certainties.indexOf(certainty) + (values?.formula ? 0.5 : 0);
  return weight(a) - weight(b) || a.line - b.line || a.column - b.column;
}

function distinct(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [claim.quote, claim])).values()];
}

/** The last lines of an audit: what was read and how far it can be trusted. */
export function closingLines(
  { sentences, unrecognised, claims }: AuditedText,
  speak: Locale,
): string[] {
  return [
    say('audit.read', speak, {
      sentences: sayCount('audit.sentences', sentences, speak),
      told: String(sentences - unrecognised.length),
      unrecognised: String(unrecognised.length),
    }),
    say('audit.words-only', speak, {
      sure: String(claims.filter(({ sure }) => sure).length),
      claims: sayCount('audit.claims', claims.length, speak),
    }),
  ];
}
