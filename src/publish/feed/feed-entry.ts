import type { Locale } from '../../../schema/languages.ts';
import { marksOfWords, marksWithin } from '../../locale/language-marks.ts';
import { say, textOf, type Word, wordOf } from '../../locale/say.ts';
import { type MarkedElement, type MarkedNode, serialise } from '../../redline/render/serialise.ts';
import { type RevisionSummary, standsOn } from '../../revise/history.ts';
import { absolute, hrefOf } from '../addresses/addresses.ts';
import { markedElement } from '../changes/marked-element.ts';
import { isSample } from '../data/sample.ts';
import type { Edition } from '../data/site-data.ts';
import { stateIn } from '../data/site-data.ts';
import type { State } from '../data/state.ts';
import { toldChanges } from '../data/told-changes.ts';
import { effectiveLine } from '../record/effective-line.ts';
import { lastRecorded } from '../record/recorded-days.ts';
import { tellErratum, tellWithdrawal } from '../record/tell-events.ts';
import { tellPostponement } from '../record/tell-postponement.ts';
import { tell } from '../record/told.ts';
import { versionDay } from '../record/version-day.ts';
import { tagUri } from './tag-uri.ts';

/** A revision, or what happened to it later, as a feed tells it. Days are `YYYY-MM-DD`, addresses absolute. */
export type FeedEntry = {
  readonly id: string;
  readonly title: string;
  /** What kind of change it is, by its name in the record, or of event, by its name in the ledger. */
  readonly kind: RevisionSummary['kind'] | 'withdrawn' | 'postponed';
  readonly published: string;
  /** The last day on which something was recorded of it. */
  readonly updated: string;
  /** The redline, or the revision where there is none. */
  readonly href: string;
  readonly revision: string;
  /** What changed, as plain text. */
  readonly summary: string;
  readonly html: string;
};

/** The entry of a revision: its human summary, what the changes mean and a link to the redline. */
export function feedEntry(edition: Edition, summary: RevisionSummary): FeedEntry {
  const { data, notice, locale } = edition;
  const { site } = data;
  const at = (page: 'revision' | 'changes') =>
    absolute(site, hrefOf(edition, { page, revision: summary.id }));
  const state = stateIn(edition, summary.id);
  const before = state?.base && stateIn(edition, state.base.id);
  const lines = statements(
    summary,
    { isSample: isSample({ ...edition, revision: summary.id }), now: data.now },
    locale,
  );
  const told = tell(summary.summary, locale, summary.language);
  const change = wordOf(summary.kind === 'first' ? 'firstVersion' : summary.kind, locale);
  const links = [
    ...(before === undefined ? [] : [link(at('changes'), 'whatChanged', locale)]),
    link(at('revision'), 'thisVersion', locale),
  ];
  return {
    id: tagUri(site, summary.published, `${notice.id}/${summary.id}/${locale}`),
    title: `${say('version', locale, { v: versionDay(summary) })}: ${change}`,
    kind: summary.kind,
    published: summary.published,
    updated: lastRecorded(summary, data.now),
    href: before === undefined ? at('revision') : at('changes'),
    revision: at('revision'),
    summary: [...told.map(({ text }) => text), ...lines].join(' '),
    html: serialise([
      ...told.map(({ text, locale: language }) =>
        markedElement('p', { ...marksWithin(locale, language) }, text),
      ),
      ...lines.map((line) => said('p', locale, line)),
      ...(before && state ? changeList(before, state, locale) : []),
      ...links,
    ]),
  };
}

/** What must be known before the text: sample, retold, another first day, withdrawn, errata. */
function statements(
  summary: RevisionSummary,
  { isSample: isShownAsSample, now }: { readonly isSample: boolean; readonly now: string },
  locale: Locale,
): string[] {
  const { retold, errata, from, postponements, language } = summary;
  const postponement = postponements.at(-1);
  const isAhead = (from === null || now < from) && standsOn(summary, now);
  const effective = effectiveLine(summary, locale);
  return [
    ...(isShownAsSample ? [say('sample', locale)] : []),
    ...(retold ? [say('retold', locale)] : []),
    ...(effective ? [`${textOf(effective)}.`] : []),
    ...(postponement && isAhead ? [textOf(tellPostponement(postponement, language, locale))] : []),
    ...tellWithdrawal(summary, now, locale).map(textOf),
    ...errata.map((erratum) => textOf(tellErratum(erratum, summary, locale))),
  ];
}

/** What its page of changes tells: what the changes mean, and the facts that no sentence tells. */
function changeList(before: State, after: State, locale: Locale): MarkedElement[] {
  const changes = after.comparison();
  if (!changes) return [];
  const { meanings, others } = toldChanges(before, after, changes, after.summary?.lessProtective);
  const label = (isLess?: boolean) => (isLess ? ` (${wordOf('lessProtective', locale)})` : '');
  const lines = [
    ...meanings.map(({ text, isLess }) => `${text}${label(isLess)}`),
    ...others.map(({ subject, sentences, isLess }) => {
      const told = sentences.length > 0 ? `: ${sentences.join(' ')}` : '';
      return `${subject}${label(isLess)}${told}`;
    }),
  ];
  if (lines.length === 0) return [];
  return [said('ul', locale, ...lines.map((line) => markedElement('li', {}, line)))];
}

/** What is said around the author's texts, marked where the words are those of another language. */
export function said(
  tag: 'p' | 'ul',
  locale: Locale,
  ...children: readonly (MarkedNode | string)[]
): MarkedElement {
  return markedElement(tag, { ...marksOfWords(locale) }, ...children);
}

/** A paragraph that leads to a page. */
export function link(href: string, word: Word, locale: Locale): MarkedElement {
  return said('p', locale, markedElement('a', { href }, wordOf(word, locale)));
}
