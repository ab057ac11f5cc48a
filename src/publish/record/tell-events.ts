import { type Locale, type LocalisedText, pickText } from '../../../schema/languages.ts';
import { labelOf } from '../../locale/labels.ts';
import { joinList } from '../../locale/lists.ts';
import { phrase, type Sentence } from '../../locale/say.ts';
import type { RevisionSummary } from '../../revise/history.ts';
import { laterDay } from '../../revise/recorded-day.ts';

type Summary = Pick<RevisionSummary, 'language'>;

/** That a version does not apply any more; before its day, that it will not. */
export function tellWithdrawal(
  { withdrawn, language }: Pick<RevisionSummary, 'withdrawn' | 'language'>,
  now: string,
  locale: Locale,
): Sentence[] {
  if (!withdrawn) return [];
  const r = inWords(withdrawn.reason, { language }, locale);
  const isAhead = now < withdrawn.date;
  return [
    phrase(isAhead ? 'withdrawnAhead' : 'withdrawn', locale, {
      d: { day: withdrawn.date },
      r,
    }),
  ];
}

/** What was wrong in a version. */
export function tellErratum(
  { date, text }: RevisionSummary['errata'][number],
  summary: Summary,
  locale: Locale,
): Sentence {
  return phrase('erratum', locale, { d: { day: date }, x: inWords(text, summary, locale) });
}

/** When and how people were told of a version. */
export function tellTold(
  { date, channels }: RevisionSummary['told'][number],
  locale: Locale,
): Sentence {
  const names = channels.map((channel) => labelOf('changeChannel', channel, locale) ?? channel);
  return phrase('told', locale, { d: { day: date }, x: joinList(names, locale) });
}

/** That a version was written down after the day it bears. */
export function tellRecorded(
  { published, recorded, standing }: RevisionSummary,
  locale: Locale,
): Sentence[] {
  if (laterDay(published, recorded) === published) return [];
  const word = standing === 'archived' ? 'archivedLater' : 'recordedLater';
  return [phrase(word, locale, { d: { day: recorded } })];
}

function inWords(text: LocalisedText, { language }: Summary, locale: Locale): string {
  return pickText(text, locale, language);
}
