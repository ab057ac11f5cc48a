import { type Link, phrase, type Sentence, say, textOf } from '../../../locale/say.ts';
import { type AsOf, asOfStretches } from '../../../revise/as-of.ts';
import { dayAfter } from '../../../revise/days.ts';
import { type RevisionSummary, revisionIn } from '../../../revise/history.ts';
import { knownSince } from '../../../revise/known-on.ts';
import type { Period } from '../../../revise/periods.ts';
import { hrefOf } from '../../addresses/addresses.ts';
import type { Edition } from '../../data/site-data.ts';
import { isOutdated } from '../../listing/list-comparisons.ts';
import { tellRecorded } from '../../record/tell-events.ts';
import { tellPostponement } from '../../record/tell-postponement.ts';
import { versionDay } from '../../record/version-day.ts';
import { nameWithin } from '../../record/version-name.ts';
import { type AsOfAnswer, askedDay } from './as-of-answer.ts';
import { versionLink } from './history-rows.ts';

type Stretch = AsOf & { readonly from: string | null };

/**
 * The answers to "which version applied on a given day?", for every day. What is told of days after the
 * day the site is for holds unless something new is published.
 */
export function asOfAnswers(place: Edition): AsOfAnswer[] {
  const answers = asOfStretches(place.notice.history, [dayAfter(place.data.now)]).map(
    (stretch) => ({
      from: stretch.from,
      told: [
        tellPeriod(place, stretch),
        ...withdrawalOf(place, stretch),
        ...sameNow(place, stretch),
        ...stretch.announced.flatMap((revision) => tellAnnounced(place, revision)),
        ...recordedLater(place, stretch),
      ],
      since: sinceLinks(place, stretch),
    }),
  );
  return answers.filter((answer, index) => !isSame(answer, answers[index - 1]));
}

/** Whether the same is told as of the days before. */
function isSame({ told, since }: AsOfAnswer, before: AsOfAnswer | undefined): boolean {
  return JSON.stringify([told, since]) === JSON.stringify([before?.told, before?.since]);
}

const x = askedDay;

function tellPeriod(place: Edition, stretch: Stretch): Sentence {
  const { data, notice, locale } = place;
  const { period, from } = stretch;
  const version = (id: string | null) => {
    const revision = id === null ? undefined : revisionIn(notice.history, id);
    return revision ? linkTo(place, revision) : undefined;
  };
  const named = (id: string | null) => {
    const revision = id === null ? undefined : revisionIn(notice.history, id);
    return revision ? namedLink(place, revision) : undefined;
  };
  if (period.kind === 'known') {
    const v = version(period.revision) ?? period.revision;
    if (period.latestRecorded && from !== period.from) {
      return phrase('asOfLastRecorded', locale, { v });
    }
    if (isDatedOnly(revisionIn(notice.history, period.revision), period)) {
      return phrase('asOfDated', locale, { v });
    }
    const isAhead = from !== null && from > data.now;
    const applied = named(period.revision) ?? period.revision;
    return phrase(isAhead ? 'asOfWillApply' : 'asOfApplied', locale, { v: applied, x });
  }
  const b = version(period.before);
  if (period.why === 'before-first' && b?.day) {
    return phrase('asOfUnknown', locale, { d: b });
  }
  const [before, after] = [named(period.after), named(period.before)];
  if (period.why === 'withdrawn' && before) return phrase('asOfNone', locale, { a: before, x });
  return before && after
    ? phrase('asOfGap', locale, { a: before, b: after, x })
    : phrase('nobodyKnows', locale);
}

/** Recorded as it was published, and nothing known of when it applied but the day that it bears. */
function isDatedOnly(revision: RevisionSummary | undefined, { from, to }: Period): boolean {
  return revision?.standing === 'archived' && revision.effective === null && from === to;
}

/** By when it applied. */
function namedLink(place: Edition, revision: RevisionSummary): Link {
  const { href } = versionLink(place, revision);
  return { href, text: textOf(nameWithin(place.notice, revision, place.locale)) };
}

/** By the day of its publication. */
function linkTo(place: Edition, revision: RevisionSummary): Link {
  const { href } = versionLink(place, revision);
  const text = say('dayItself', place.locale, { d: versionDay(revision) });
  return { href, text, day: revision.published };
}

/** What was announced then, and what became of it before its day. */
function tellAnnounced(place: Edition, then: RevisionSummary): Sentence[] {
  const { data, notice, locale } = place;
  const v = linkTo(place, then);
  const first =
    then.from === null
      ? phrase('asOfAnnouncedNoDay', locale, { v })
      : phrase('asOfAnnounced', locale, { v, d: { day: then.from } });
  const now = revisionIn(notice.history, then.id);
  if (!now) return [first];
  const { postponements, withdrawn, from, language } = now;
  const later = postponements.slice(then.postponements.length);
  const hasCome = withdrawn === null || (from !== null && from < withdrawn.date);
  return [
    first,
    ...later.map((each) => tellPostponement(each, language, locale, v)),
    ...(hasCome || withdrawn.date > data.now
      ? []
      : [phrase('asOfWithdrawnVersion', locale, { v, d: { day: withdrawn.date } })]),
  ];
}

/** That a version bears an earlier day than the one on which it was written down. */
function recordedLater(place: Edition, { period, from }: Stretch): Sentence[] {
  const { data, notice, locale } = place;
  if (from === null) return [];
  const late = notice.history.filter(
    (revision) => revision.published <= from && from < knownSince(revision),
  );
  // After an archived one nobody knows which applied: because of when it was recorded, perhaps.
  const id = period.kind === 'known' ? period.revision : period.after;
  const applied = id === null ? undefined : revisionIn(notice.history, id);
  return [
    ...(applied?.standing === 'archived' ? tellRecorded(applied, locale) : []),
    ...late
      .filter(({ recorded }) => recorded <= data.now)
      .map((revision) => {
        const v = linkTo(place, revision);
        return phrase('asOfRecordedLater', locale, { v, d: { day: revision.recorded } });
      }),
  ];
}

/** That the version which applied was withdrawn later. */
function withdrawalOf({ data, notice, locale }: Edition, { period }: Stretch): Sentence[] {
  if (period.kind !== 'known') return [];
  const withdrawn = revisionIn(notice.history, period.revision)?.withdrawn;
  if (!withdrawn || withdrawn.date > data.now) return [];
  return [phrase('asOfWithdrawn', locale, { d: { day: withdrawn.date } })];
}

/** That the version which applied still does, as far as is recorded. */
function sameNow({ data, notice, locale }: Edition, { period, from }: Stretch): Sentence[] {
  const isCurrent = period.kind === 'known' && period.revision === notice.current?.id;
  const isAhead = from !== null && from > data.now;
  return isCurrent && !isAhead && !period.latestRecorded ? [phrase('asOfSame', locale)] : [];
}

/** To what has changed since the version that applied, or since those on both sides of a gap. */
function sinceLinks(place: Edition, { period, from }: Stretch): AsOfAnswer['since'] {
  const { data, notice, locale } = place;
  if (from !== null && from > data.now) return [];
  const ids = period.kind === 'known' ? [period.revision] : [period.after, period.before];
  return ids.flatMap((id) => {
    const revision = id === null ? undefined : revisionIn(notice.history, id);
    if (!revision || !isOutdated({ ...place, revision: revision.id })) return [];
    const href = hrefOf(place, { page: 'since', revision: revision.id });
    return [{ href, text: phrase('since', locale, { d: versionDay(revision) }) }];
  });
}
