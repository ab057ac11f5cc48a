import { type Locale, type LocalisedText, pickText } from '../../../schema/languages.ts';
import { phrase, type Sentence } from '../../locale/say.ts';
import type { Postponement } from '../../revise/postponements.ts';

/** What happened to the day of a version. */
export type PostponementKind = 'later' | 'earlier' | 'to-none' | 'from-none';

export function kindOfPostponement({ before, after }: Postponement): PostponementKind {
  if (after === null) return 'to-none';
  if (before === null) return 'from-none';
  return after < before ? 'earlier' : 'later';
}

const ofThisText = {
  later: 'postponedLater',
  earlier: 'postponedEarlier',
  'to-none': 'postponedToNone',
  'from-none': 'postponedFromNone',
} as const;

const ofNamedVersion = {
  later: 'postponedLaterVersion',
  earlier: 'postponedEarlierVersion',
  'to-none': 'postponedToNoneVersion',
  'from-none': 'postponedFromNoneVersion',
} as const;

/** From which day to which a version was postponed, then why; `version` names it where others are told of too. */
export function tellPostponement(
  postponement: Postponement,
  language: Locale,
  locale: Locale,
  version?: Parameters<typeof phrase<'postponedLaterVersion'>>[2]['v'],
): Sentence {
  const { date, before, after, reason } = postponement;
  const kind = kindOfPostponement(postponement);
  const days = { d: { day: date }, a: { day: before ?? date }, b: { day: after ?? date } };
  const told =
    version === undefined
      ? phrase(ofThisText[kind], locale, days)
      : phrase(ofNamedVersion[kind], locale, { ...days, v: version });
  const why = tellReason(reason, language, locale);
  return why ? [...told, { text: ' ' }, ...why] : told;
}

/** Why something was done, in the reader's language or else in the source language. */
function tellReason(reason: LocalisedText, language: Locale, locale: Locale): Sentence | null {
  const r = pickText(reason, locale, language);
  return r ? phrase('reasonTold', locale, { r }) : null;
}
