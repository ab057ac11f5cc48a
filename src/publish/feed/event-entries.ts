import type { Locale } from '../../../schema/languages.ts';
import { type Sentence, say, textOf, type Word, wordOf } from '../../locale/say.ts';
import { serialise } from '../../redline/render/serialise.ts';
import { type RevisionSummary, standsOn } from '../../revise/history.ts';
import type { Postponement } from '../../revise/postponements.ts';
import { absolute, hrefOf } from '../addresses/addresses.ts';
import type { Edition } from '../data/site-data.ts';
import { currentLanguages } from '../listing/list-pages.ts';
import { tellWithdrawal } from '../record/tell-events.ts';
import { kindOfPostponement, tellPostponement } from '../record/tell-postponement.ts';
import { versionDay } from '../record/version-day.ts';
import { type FeedEntry, link, said } from './feed-entry.ts';
import { tagUri } from './tag-uri.ts';

type Event = {
  readonly kind: 'withdrawn' | 'postponed';
  /** What tells it from other events of its revision, for ever: the ledger only grows. */
  readonly name: string;
  readonly date: string;
  readonly title: Word;
  readonly told: readonly Sentence[];
};

const postponedTitles = {
  later: 'statePostponed',
  earlier: 'stateBroughtForward',
  'to-none': 'statePostponed',
  'from-none': 'stateDaySet',
} as const;

/** What happened to a revision after its release that subscribers must be told: that it was postponed or withdrawn. */
export function eventEntries(edition: Edition, summary: RevisionSummary): FeedEntry[] {
  const { data, locale } = edition;
  const { postponements, language } = summary;
  const postponed = postponements.map(
    (each, index): Event => ({
      kind: 'postponed',
      name: `postponed-${index + 1}`,
      date: each.date,
      title: titleOf(each),
      told: [tellPostponement(each, language, locale)],
    }),
  );
  return [...postponed, ...withdrawal(summary, data.now, locale)].map((event) =>
    entryOf(edition, summary, event),
  );
}

function titleOf(postponement: Postponement): Word {
  return postponedTitles[kindOfPostponement(postponement)];
}

/** From its day on: until then nothing has happened. */
function withdrawal(summary: RevisionSummary, now: string, locale: Locale): Event[] {
  const { withdrawn } = summary;
  if (!withdrawn || standsOn(summary, now)) return [];
  const told = tellWithdrawal(summary, now, locale);
  const { date } = withdrawn;
  return [{ kind: 'withdrawn', name: 'withdrawn', date, title: 'stateWithdrawn', told }];
}

function entryOf(
  edition: Edition,
  summary: RevisionSummary,
  { kind, name, date, title, told }: Event,
): FeedEntry {
  const { id, published } = summary;
  const { notice, locale } = edition;
  const { site } = edition.data;
  const revision = absolute(site, hrefOf(edition, { page: 'revision', revision: id }));
  const home = absolute(site, hrefOf(edition, { page: 'notice' }));
  const lines = [...(site.sample ? [say('sample', locale)] : []), ...told.map(textOf)];
  const isRead = currentLanguages(notice).includes(locale);
  return {
    id: tagUri(site, published, `${notice.id}/${id}/${locale}/${name}`),
    title: `${say('version', locale, { v: versionDay(summary) })}: ${wordOf(title, locale)}`,
    kind,
    published: date,
    updated: date,
    href: revision,
    revision,
    summary: lines.join(' '),
    html: serialise([
      ...lines.map((line) => said('p', locale, line)),
      link(revision, 'thisVersion', locale),
      ...(isRead ? [link(home, 'currentNotice', locale)] : []),
    ]),
  };
}
