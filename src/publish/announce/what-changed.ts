import type { Locale } from '../../../schema/languages.ts';
import { sayInLanguage } from '../../locale/language-names.ts';
import { say, sayCount, wordOf } from '../../locale/say.ts';
import type { RevisionSummary } from '../../revise/history.ts';
import { findTextChanges } from '../data/find-text-changes.ts';
import type { Shown } from '../data/site-data.ts';
import { lessProtectiveSince, summariesBetween } from '../pages/compare/since-page.ts';
import { tell } from '../record/told.ts';
import type { Block } from './announcement.ts';
import { announcedLine, announcedList, paragraph } from './blocks.ts';
import { type ChangesToTell, changesToTell } from './changes-to-tell.ts';

/** A revision with its summary, and what it is compared with in its language. */
export type Compared = {
  readonly to: Shown & { readonly summary: RevisionSummary };
  readonly from: Shown | undefined;
  /** Whether `from` is not simply the revision before, but the one that the readers know. */
  readonly isSince: boolean;
};

/**
 * What changed: the summary that people wrote, then the sentences of the page of changes. The changes of the text stand for
 * themselves only where no fact and no claim tells of them.
 */
export function whatChanged(compared: Compared): Block[] {
  const { to, from } = compared;
  const { locale } = to;
  return [
    ...summaryOf(compared),
    ...(from
      ? sentencesOf(differencesOf(compared, from), locale)
      : [paragraph(say('announcement.firstIn', locale, firstIn(to)), locale)]),
  ];
}

function firstIn({ locale }: Shown): { language: string } {
  return { language: sayInLanguage(locale, locale) };
}

/** The kind of a change and its summary; over several revisions, the summary of each. */
function summaryOf({ to, from, isSince }: Compared): Block[] {
  const { locale, notice, summary } = to;
  const between = isSince && from?.revision;
  const kind = say('announcement.kind', locale, { kind: wordOf(kindWord(summary), locale) });
  const told = between
    ? summariesBetween(notice.history, between, summary.id, locale)
    : tell(summary.summary, locale, summary.language);
  return [
    ...(between ? [] : [paragraph(kind, locale)]),
    ...told.map(({ text, locale: language }) => paragraph(text, language)),
  ];
}

function kindWord({ kind }: RevisionSummary) {
  return kind === 'first' ? 'firstVersion' : kind;
}

/** How it differs from what it is compared with. */
function differencesOf({ to, isSince }: Compared, from: Shown): ChangesToTell {
  const changes = (isSince ? undefined : to.comparison()) ?? findTextChanges(from, to);
  const less = isSince ? lessProtectiveSince(from, to) : to.summary.lessProtective;
  return changesToTell(from, to, changes, less);
}

function sentencesOf(told: ChangesToTell, locale: Locale): Block[] {
  const { sentences, isRead, isUnchanged, note } = told;
  return [
    ...(isUnchanged ? [paragraph(wordOf('nothingChanged', locale), locale)] : []),
    ...announcedList(sentences.map((sentence) => announcedLine(sentence, locale))),
    ...(isRead ? [paragraph(wordOf('claimChanges.read', locale), locale)] : []),
    ...(sentences.length > 0 ? [] : changesOfText(told, locale)),
    ...(note ? [paragraph(note, locale)] : []),
  ];
}

function changesOfText({ wording, more }: ChangesToTell, locale: Locale): Block[] {
  return [
    ...announcedList(wording.map((change) => announcedLine(change, locale))),
    ...(more > 0 ? [paragraph(sayCount('announcement.moreChanges', more, locale), locale)] : []),
  ];
}
