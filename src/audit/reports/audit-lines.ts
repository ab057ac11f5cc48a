import type { Locale } from '../../../schema/languages.ts';
import { citeArticle } from '../../locale/articles.ts';
import { sayInLanguage } from '../../locale/language-names.ts';
import { plainDuty } from '../../locale/plain-duties.ts';
import { say, sayCount } from '../../locale/say.ts';
import type { AuditedText } from '../audit-text.ts';
import { auditedDuties } from '../audited-duties.ts';
import type { FoundWording } from '../find-wording.ts';
import type { DutyState } from '../judge-duties.ts';
import { type PickedSentence, pickSentences } from '../pick-sentences.ts';
import { tellLawful, tellParts } from './tell-parts.ts';

/** A sentence that speaks of a duty; `mark` is what sets it apart, in words, if anything does. */
export type ToldQuote = { readonly text: string; readonly place: string; readonly mark: string };

/** A duty as a report tells it; `quotes` are sentences that speak of it, those first that decide, and `notes` what else is to be said. */
export type ToldDuty = {
  readonly state: DutyState;
  readonly article: string;
  readonly duty: string;
  readonly quotes: readonly ToldQuote[];
  readonly notes: readonly string[];
};

/** The file that was audited, and the language of its text. */
export function titleLine({ file, language }: AuditedText, speak: Locale): string {
  return say('audit.title', speak, { file, language: sayInLanguage(language, speak) });
}

/** The audit of a text in few words: how many points of the law it tells. */
export function sumLine({ duties }: AuditedText, speak: Locale): string {
  const count = (wanted: DutyState) =>
    String(duties.filter(({ state }) => state === wanted).length);
  return say('audit.counted', speak, {
    all: String(duties.length),
    told: count('told'),
    vague: count('vague'),
    denied: count('denied'),
    refused: count('refused'),
    missing: count('missing'),
  });
}

/** What a text tells of each duty, in words. */
export function tellDuties(text: AuditedText, speak: Locale): ToldDuty[] {
  return text.duties.map((judged) => {
    const { duty, state } = judged;
    const { shown, more } = pickSentences(judged, text);
    return {
      state,
      article: citeArticle(duty, speak),
      duty: plainDuty(auditedDuties.find((row) => row.duty === duty)?.plain ?? '', speak) ?? duty,
      quotes: shown.map((sentence) => ({
        text: sentence.quote,
        mark: markOf(sentence, speak),
        place: printPlace(text.file, sentence),
      })),
      notes: [
        ...(more > 0 ? [sayCount('audit.more', more, speak)] : []),
        ...tellParts(judged, speak),
        ...tellLawful(judged, shown, speak),
      ],
    };
  });
}

/** What sets a sentence apart from one that just says it. */
function markOf({ claim, isFaulty }: PickedSentence, speak: Locale): string {
  const marks = [
    ...(claim?.certainty === 'possible' ? (['possible'] as const) : []),
    ...(claim?.values?.formula ? (['formula'] as const) : []),
    ...(claim?.polarity === 'denied' ? (['denied'] as const) : []),
    ...(isFaulty ? (['wording'] as const) : []),
  ];
  return marks.map((mark) => say(`audit.marks.${mark}`, speak)).join(', ');
}

/** Where something stands in a file, as editors open it. */
export function printPlace(
  file: string,
  { line, column }: { line: number; column: number },
): string {
  return `${file}:${line}:${column}`;
}

/** What a text has that is wrong with its words, or a line that says why nothing is listed. */
export function tellWording({ file, wording }: AuditedText, speak: Locale): ToldQuote[] | string {
  if (!wording) return say('audit.wording-unread', speak);
  if (wording.length === 0) return say('audit.wording-none', speak);
  return wording.map((found) => ({
    text: found.quote,
    mark: tellFault(found, speak),
    place: printPlace(file, found),
  }));
}

/** What is wrong with words, in the quotation marks of the language: messages of the checker have straight ones. */
export function tellFault({ say: message }: FoundWording, speak: Locale): string {
  return message(speak).replace(/"([^"]*)"/gu, (_, words: string) =>
    say('audit.quoted', speak, { words }),
  );
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
