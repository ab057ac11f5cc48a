import { withFullStop } from '../../locale/full-stop.ts';
import { phrase, say, wordOf } from '../../locale/say.ts';
import { type RevisionSummary, revisionIn, standsOn } from '../../revise/history.ts';
import { isSample } from '../data/sample.ts';
import { type Edition, type Shown, showState } from '../data/site-data.ts';
import { versionDay } from '../record/version-day.ts';
import type { Announcement, Block } from './announcement.ts';
import { announcedLine, paragraph } from './blocks.ts';
import { type Compared, whatChanged } from './what-changed.ts';
import { whatToDo } from './what-to-do.ts';
import { linksOf, type OldText, whereToRead } from './where-to-read.ts';

/** Which change is told of. */
export type AnnouncedChange = {
  readonly revision: string;
  /** The revision that the readers know; `null` where that is the one before. */
  readonly since: string | null;
};

/** The message on a change in a language that the revision has; throws where it has no text in it. */
export function composeAnnouncement(edition: Edition, change: AnnouncedChange): Announcement {
  const compared = compare(edition, change);
  const { to, isAhead } = compared;
  const { notice, locale, summary } = to;
  const effective = summary.from;
  const old = oldText(compared);
  const links = linksOf(compared, old);
  const tense = isAhead ? 'ahead' : 'past';
  return {
    notice: notice.id,
    revision: summary.id,
    published: summary.published,
    effective,
    since: change.since,
    language: locale,
    subject: subjectOf(compared),
    sender: senderOf(to),
    opening: [
      ...(isSample(to) ? [announcedLine(say('sample', locale), locale)] : []),
      announcedLine(openingOf(to), locale),
    ],
    parts: {
      what: {
        heading: wordOf(`announcement.what.${tense}`, locale),
        blocks: whatChanged(compared),
      },
      whom: { heading: wordOf('announcement.whom', locale), blocks: [concerned(to)] },
      when: { heading: wordOf('announcement.when', locale), blocks: timesOf(compared) },
      act: {
        heading: wordOf('announcement.act', locale),
        blocks: whatToDo(to, isAhead, summary.published),
      },
      where: {
        heading: wordOf('announcement.where', locale),
        blocks: whereToRead(links, old, locale),
      },
    },
    links,
    isSample: isSample(to),
  };
}

function compare(edition: Edition, { revision, since }: AnnouncedChange): Compared {
  const shown = showState(edition, revision);
  const { summary } = shown ?? {};
  if (!shown || !summary) throw new Error(`no ${revision} in ${edition.locale}`);
  const from = since ?? shown.base?.id;
  const { history } = shown.notice;
  const place = history.findIndex(({ id }) => id === revision);
  return {
    to: { ...shown, summary },
    from: from === undefined ? undefined : showState(edition, from),
    since: since === null ? undefined : revisionIn(history, since),
    told:
      since === null
        ? [summary]
        : history.slice(history.findIndex(({ id }) => id === since) + 1, place + 1),
    isAhead: isAheadOn(edition.data.now, summary),
  };
}

function isAheadOn(day: string, { from }: RevisionSummary): boolean {
  return from === null || day < from;
}

/** Where the old text cannot be read in the language, it is read in the one that it was written in. */
function oldText({ to, from, since }: Compared): OldText | undefined {
  if (from?.summary) return { summary: from.summary, locale: to.locale };
  const before = since ?? predecessor(to);
  return before && { summary: before, locale: before.language };
}

/** The revision published last before another, those left out that had been withdrawn by then. */
function predecessor({ notice, summary }: Compared['to']): RevisionSummary | undefined {
  const { history } = notice;
  const place = history.findIndex(({ id }) => id === summary.id);
  return history.slice(0, place).findLast((before) => standsOn(before, summary.published));
}

function subjectOf({ to, since, isAhead }: Compared): string {
  const { locale, summary, text } = to;
  const { title } = text;
  if (since) {
    const word = isAhead ? 'sinceAhead' : 'since';
    return say(`announcement.subject.${word}`, locale, { title, version: versionDay(since) });
  }
  if (summary.from === null) return say('announcement.subject.undated', locale, { title });
  const word = isAhead ? 'ahead' : 'past';
  return say(`announcement.subject.${word}`, locale, { title, day: summary.from });
}

function senderOf({ text }: Shown): Announcement['sender'] {
  const { controller } = text.facts;
  return controller?.name ? { name: controller.name, email: controller.email?.[0] ?? null } : null;
}

function openingOf({ locale, text, summary }: Compared['to']) {
  const said = { title: text.title, day: summary.published };
  const controller = text.facts.controller?.name;
  return controller
    ? phrase('announcement.opening', locale, { ...said, controller })
    : phrase('announcement.openingUnnamed', locale, said);
}

/** Whom the notice is for, in its own words. */
function concerned({ locale, record }: Shown): Block {
  const audience = record?.audience?.[locale];
  if (!audience) return paragraph(wordOf('announcement.everybody', locale), locale);
  const told = say('announcement.audience', locale, { audience: withFullStop(audience) });
  return paragraph(told, locale);
}

/** The day of effect of each revision that is told of and applies on any day, the oldest first. */
function timesOf({ to, told, isAhead }: Compared): Block[] {
  const { locale, notice, data, summary } = to;
  const steps = told.filter(({ id }) => {
    return id !== summary.id && notice.statuses.get(id)?.stretches.length !== 0;
  });
  return [
    ...steps.flatMap((step) => {
      if (step.effective === null) return [];
      const word = isAheadOn(data.now, step) ? 'ahead' : 'past';
      const said = { version: versionDay(step), day: step.effective };
      return [paragraph(phrase(`announcement.step.${word}`, locale, said), locale)];
    }),
    timeOf(to, isAhead),
  ];
}

/** The day of effect, and what applies until then. */
function timeOf({ locale, notice, summary }: Compared['to'], isAhead: boolean): Block {
  const day = summary.from;
  const until = notice.current;
  const told =
    day === null
      ? phrase('announcement.undated', locale)
      : phrase(`announcement.${isAhead ? 'ahead' : 'past'}`, locale, { day });
  if (!isAhead || !until || until.id === summary.id) return paragraph(told, locale);
  const then = phrase('announcement.untilThen', locale, { version: versionDay(until) });
  return paragraph([...told, { text: ' ' }, ...then], locale);
}
