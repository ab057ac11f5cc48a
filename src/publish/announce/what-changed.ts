import type { ChangeKind } from '../../../schema/gdpr/vocabularies.ts';
import type { Locale } from '../../../schema/languages.ts';
import { sayInLanguage } from '../../locale/language-names.ts';
import { phrase, say, sayCount, wordOf } from '../../locale/say.ts';
import type { RevisionSummary } from '../../revise/history.ts';
import { findTextChanges } from '../data/find-text-changes.ts';
import type { Shown } from '../data/site-data.ts';
import { lessProtectiveSince, summariesBetween } from '../pages/compare/since-page.ts';
import { type Told, tell } from '../record/told.ts';
import { versionDay } from '../record/version-day.ts';
import type { Block } from './announcement.ts';
import { announcedLine, announcedList, paragraph, writtenParagraph } from './blocks.ts';
import { type ChangesToTell, changesToTell } from './changes-to-tell.ts';

/** A revision with its summary, and what it is compared with in its language. */
export type Compared = {
  readonly to: Shown & { readonly summary: RevisionSummary };
  readonly from: Shown | undefined;
  /** The revision that the readers know, where that is not simply the one before; it may lack the language. */
  readonly since: RevisionSummary | undefined;
  /** The revisions whose changes are told, the oldest first: that one alone, or all since the one that the readers know. */
  readonly told: readonly RevisionSummary[];
  /** Whether its day of effect is still to come. */
  readonly isAhead: boolean;
};

/**
 * What changed: the summary that people wrote, then the sentences of the page of changes. The changes of the text stand for
 * themselves only where no fact and no claim tells of them.
 */
export function whatChanged(compared: Compared): Block[] {
  const { from } = compared;
  return [
    ...summaryOf(compared),
    ...(from ? sentencesOf(differencesOf(compared, from), compared) : [uncompared(compared)]),
  ];
}

/** Why nothing is compared: no text in the language was there before, or none of the revision that the readers know. */
function uncompared({ to: { locale, notice, summary }, since }: Compared): Block {
  const language = sayInLanguage(locale, locale);
  const first = notice.history.find(({ languages }) => languages.includes(locale));
  return paragraph(
    since && first?.id !== summary.id
      ? say('announcement.notIn', locale, { version: versionDay(since), language })
      : say('announcement.firstIn', locale, { language }),
    locale,
  );
}

/** The kind of a change and its summary; over several revisions, the weightiest kind and the summary of each. */
function summaryOf(compared: Compared): Block[] {
  const { locale } = compared.to;
  const kind = wordOf(kindWord(compared.told), locale);
  return [
    paragraph(say('announcement.kind', locale, { kind }), locale),
    ...summariesOf(compared).map(({ text, locale: language }) => writtenParagraph(text, language)),
  ];
}

/** Where the readers know no text in the language, summaries in others are left out, unless there are no more. */
function summariesOf({ to, from, since }: Compared): Told[] {
  const { locale, notice, summary } = to;
  if (!since) return tell(summary.summary, locale, summary.language);
  const all = summariesBetween(notice.history, since.id, summary.id, locale);
  const own = from ? all : all.filter((told) => told.locale === locale);
  return own.length > 0 ? own : all;
}

/** Kinds from the least, as a person who is told of the change weighs them; none of them is a first revision. */
const byWeight = [
  'cosmetic',
  'editorial',
  'description',
  'material',
  'fundamental',
] as const satisfies readonly ChangeKind[];

function kindWord(told: readonly RevisionSummary[]) {
  return byWeight.findLast((one) => told.some(({ kind }) => kind === one)) ?? 'firstVersion';
}

/** How it differs from what it is compared with. */
function differencesOf({ to, since }: Compared, from: Shown): ChangesToTell {
  const changes = (since ? undefined : to.comparison()) ?? findTextChanges(from, to);
  const less = since ? lessProtectiveSince(from, to) : to.summary.lessProtective;
  return changesToTell(from, to, changes, less);
}

function sentencesOf(told: ChangesToTell, { to, isAhead }: Compared): Block[] {
  const { locale } = to;
  const { sentences, isRead, isUnchanged, note } = told;
  return [
    ...(isUnchanged ? [paragraph(wordOf('nothingChanged', locale), locale)] : []),
    ...(isAhead && sentences.length > 0 ? [fromWhen(to)] : []),
    ...announcedList(sentences.map((sentence) => announcedLine(sentence, locale))),
    ...(isRead ? [paragraph(wordOf('claimChanges.read', locale), locale)] : []),
    ...(sentences.length > 0 ? [] : changesOfText(told, locale)),
    ...(note ? [paragraph(note, locale)] : []),
  ];
}

/** Sentences tell what a text says as what is so now: before that is true, from when it is stands above them. */
function fromWhen({ locale, summary: { from: day } }: Compared['to']): Block {
  const said =
    day === null
      ? phrase('announcement.fromThen', locale)
      : phrase('announcement.fromDay', locale, { day });
  return paragraph(said, locale);
}

function changesOfText({ wording, more }: ChangesToTell, locale: Locale): Block[] {
  return [
    ...announcedList(wording.map((change) => announcedLine(change, locale))),
    ...(more > 0 ? [paragraph(sayCount('announcement.moreChanges', more, locale), locale)] : []),
  ];
}
