import { sayInLanguage } from '../../locale/language-names.ts';
import { say, sayCount, textOf, wordOf } from '../../locale/say.ts';
import type { RevisionSummary } from '../../revise/history.ts';
import type { ChangeEntry } from '../changes/change-list.ts';
import type { ChangedFact } from '../changes/group-facts.ts';
import { findTextChanges } from '../data/find-text-changes.ts';
import type { Shown } from '../data/site-data.ts';
import { type ChangesPage, viewChanges } from '../pages/compare/changes-page.ts';
import { lessProtectiveSince, summariesBetween } from '../pages/compare/since-page.ts';
import { tell } from '../record/told.ts';
import type { Block, Line } from './announcement.ts';
import { lineOf, listOf, paragraph } from './blocks.ts';

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
      ? sentencesOf(differencesOf(compared, from), to)
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

type Differences = Pick<
  ChangesPage,
  'facts' | 'factsNote' | 'claims' | 'first' | 'rest' | 'isUnchanged'
>;

/** The one place that asks how a page tells of the changes. */
function differencesOf({ to, isSince }: Compared, from: Shown): Differences {
  const changes = (isSince ? undefined : to.comparison()) ?? findTextChanges(from, to);
  const less = isSince ? lessProtectiveSince(from, to) : to.summary.lessProtective;
  return viewChanges(from, to, changes, less);
}

function sentencesOf(found: Differences, { locale }: Shown): Block[] {
  const { facts, factsNote, claims, isUnchanged } = found;
  const isTold = facts.length + claims.length > 0;
  return [
    ...(isUnchanged ? [paragraph(wordOf('nothingChanged', locale), locale)] : []),
    ...listOf(facts.map((fact) => lineOf(sayFact(fact, locale), locale))),
    ...listOf(claims.map((claim) => lineOf(sayFact(claim, locale), locale))),
    ...(claims.length > 0 ? [paragraph(wordOf('claimChanges.read', locale), locale)] : []),
    ...(isTold ? [] : changesOfText(found, locale)),
    ...(factsNote ? [paragraph(factsNote, locale)] : []),
  ];
}

function sayFact({ subject, sentences, isLess }: ChangedFact, locale: Shown['locale']): string {
  const label = isLess ? ` (${wordOf('lessProtective', locale)})` : '';
  const told = sentences.length > 0 ? `: ${sentences.join(' ')}` : '';
  return `${subject}${label}${told}`;
}

function changesOfText({ first, rest }: Differences, locale: Shown['locale']): Block[] {
  const more = rest.length;
  return [
    ...listOf(first.map((entry) => sayEntry(entry, locale))),
    ...(more > 0 ? [paragraph(sayCount('announcement.moreChanges', more, locale), locale)] : []),
  ];
}

function sayEntry({ section, sentences }: ChangeEntry, locale: Shown['locale']): Line {
  const told = sentences.map(textOf).join(' ');
  return lineOf(section === '' ? told : `${section}: ${told}`, locale);
}
