import type { Claim } from '../../../schema/claims.ts';
import type { Locale } from '../../../schema/languages.ts';
import { citeArticle } from '../../locale/articles.ts';
import { sayInLanguage } from '../../locale/language-names.ts';
import { plainDuty } from '../../locale/plain-duties.ts';
import { say, sayCount } from '../../locale/say.ts';
import type { AuditedText } from '../audit-text.ts';
import { auditedDuties } from '../audited-duties.ts';
import { type DutyState, dutyStates } from '../judge-duties.ts';

/** A sentence that speaks of a duty; `mark` is how far it does, in words. */
export type ToldQuote = { readonly text: string; readonly place: string; readonly mark: string };

/** A duty as a report tells it; `quotes` are the first sentences that speak of it. */
export type ToldDuty = {
  readonly state: DutyState;
  readonly article: string;
  readonly duty: string;
  readonly quotes: readonly ToldQuote[];
};

/** The audit of a text in few words: how many points of the law it tells. */
export function sumLine({ file, language, duties }: AuditedText, speak: Locale): string {
  const count = (wanted: DutyState) =>
    String(duties.filter(({ state }) => state === wanted).length);
  const [told, vague, denied, refused, missing] = dutyStates.map(count);
  return say('audit.sum', speak, {
    file,
    language: sayInLanguage(language, speak),
    all: String(duties.length),
    told: told ?? '',
    vague: vague ?? '',
    denied: denied ?? '',
    refused: refused ?? '',
    missing: missing ?? '',
  });
}

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
      quotes: shownOf(distinct(places.flatMap((at) => claims[at] ?? []).sort(byWeight))).map(
        (claim) => ({
          text: claim.quote,
          mark: say(`audit.marks.${markOf(claim)}`, speak),
          place: printPlace(file, claim),
        }),
      ),
    };
  });
}

/** How far a claim tells: what keeps it from telling, else whether the reader is sure of it. */
function markOf({ certainty, polarity, values, sure }: Claim) {
  if (certainty === 'possible') return 'possible';
  if (values?.formula) return 'formula';
  if (polarity === 'denied') return 'denied';
  return sure ? 'sure' : 'seems';
}

/** Where something stands in a file, as editors open it. */
export function printPlace(
  file: string,
  { line, column }: { line: number; column: number },
): string {
  return `${file}:${line}:${column}`;
}

const certainties = ['stated', 'possible', 'quoted'];

/** The firmest claims first; of those, in the order of the text. */
function byWeight(a: Claim, b: Claim): number {
  const weight = ({ sure, certainty, values }: Claim) =>
    (sure ? -1 : 0) + certainties.indexOf(certainty) + (values?.formula ? 0.5 : 0);
  return weight(a) - weight(b) || a.line - b.line || a.column - b.column;
}

/** The firmest, and the firmest denial among them: what is told in one place may be denied in another. */
function shownOf(claims: readonly Claim[]): readonly Claim[] {
  const firmest = claims.slice(0, shown);
  const denial = claims.find(({ polarity }) => polarity === 'denied');
  if (!denial || firmest.includes(denial)) return firmest;
  return [...firmest.slice(0, -1), denial];
}

function distinct(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [claim.quote, claim])).values()];
}

/** What a text has that is wrong with its words, or a line that says why nothing is listed. */
export function tellWording({ file, wording }: AuditedText, speak: Locale): ToldQuote[] | string {
  if (!wording) return say('audit.wording-unread', speak);
  if (wording.length === 0) return say('audit.wording-none', speak);
  return wording.map((found) => ({
    text: found.quote,
    mark: found.say(speak),
    place: printPlace(file, found),
  }));
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
    say('audit.missing-only', speak),
  ];
}
