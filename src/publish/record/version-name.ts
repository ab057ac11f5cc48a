import type { Locale } from '../../../schema/languages.ts';
import { joinParts } from '../../locale/join-parts.ts';
import { dayPart, printRange } from '../../locale/print-range.ts';
import { type Sentence, textOf, wordOf } from '../../locale/say.ts';
import type { RevisionSummary } from '../../revise/history.ts';
import type { RevisionStatus } from '../../revise/status.ts';
import type { PublishedNotice } from '../data/site-data.ts';
import { versionDay } from './version-day.ts';

type Known = Pick<RevisionStatus, 'stretches' | 'endKnown' | 'status'>;

/**
 * A version by when it applied, and the day of its publication where that is another: `Voimassa 01.10.–31.10.2026,
 * julkaistu 01.09.2026`. An archived one of which nobody knows how long it was used is called by its day.
 */
export function nameVersion(
  summary: Pick<RevisionSummary, 'id' | 'published'>,
  status: Known | undefined,
  locale: Locale,
): Sentence {
  const { published } = summary;
  const { nth } = versionDay(summary);
  const isAlone = status?.stretches.length === 1 && status.stretches[0]?.from === published;
  if (isAlone && status.endKnown && nth === undefined) return nameApplied(summary, status, locale);
  if (!status?.endKnown || status.stretches.length === 0) {
    return nameApplied(summary, status, locale);
  }
  return joinParts('versions.inForcePublished', locale, {
    r: daysOf(status, locale),
    p: publishedPart(summary, locale),
  });
}

/** The same without the day of its publication, unless that is all there is to call it by. */
function nameApplied(
  summary: Pick<RevisionSummary, 'id'>,
  status: Known | undefined,
  locale: Locale,
): Sentence {
  const p = publishedPart(summary, locale);
  if (!status?.endKnown) return joinParts('versions.dated', locale, { p });
  if (status.stretches.length > 0) {
    return joinParts('versions.inForce', locale, { r: daysOf(status, locale) });
  }
  const word = status.status === 'announced' ? 'versions.noDay' : 'versions.never';
  return joinParts(word, locale, { p });
}

/** The name of a revision of a notice as a whole text. */
export function versionName(
  { statuses }: Pick<PublishedNotice, 'statuses'>,
  summary: Pick<RevisionSummary, 'id' | 'published'>,
  locale: Locale,
): string {
  return textOf(nameVersion(summary, statuses.get(summary.id), locale));
}

/** The whole name as it stands inside a sentence. */
export function nameWithin(
  { statuses }: Pick<PublishedNotice, 'statuses'>,
  summary: Pick<RevisionSummary, 'id' | 'published'>,
  locale: Locale,
): Sentence {
  return lowered(nameVersion(summary, statuses.get(summary.id), locale), locale);
}

/** The short name as it stands inside a sentence; the whole one where its days do not tell which of one day is meant. */
export function nameInSentence(
  { statuses }: Pick<PublishedNotice, 'statuses'>,
  summary: Pick<RevisionSummary, 'id' | 'published'>,
  locale: Locale,
): Sentence {
  const status = statuses.get(summary.id);
  const isOfDay = versionDay(summary).nth !== undefined;
  const name = isOfDay ? nameVersion : nameApplied;
  return lowered(name(summary, status, locale), locale);
}

/** A name begins with an adjective or a participle in each language. */
function lowered([first, ...rest]: Sentence, locale: Locale): Sentence {
  if (!first) return [];
  const text = first.text.slice(0, 1).toLocaleLowerCase(locale) + first.text.slice(1);
  return [{ ...first, text }, ...rest];
}

function publishedPart(summary: Pick<RevisionSummary, 'id'>, locale: Locale): Sentence {
  const { day, nth } = versionDay(summary);
  const [part] = dayPart(day, locale);
  return part ? [{ ...part, text: nth === undefined ? part.text : `${part.text} (${nth})` }] : [];
}

/** All days on which it was, is or will be in force. */
function daysOf({ stretches }: Known, locale: Locale): Sentence {
  const all = stretches.map(({ from, to }) =>
    to === null
      ? joinParts('versions.from', locale, { a: dayPart(from, locale) })
      : printRange(from, to, locale),
  );
  const [before = '', between = '', after = ''] = wordOf('grammar.list', locale).split(
    /\{(?:most|last)\}/u,
  );
  return all.flatMap((days, index): Sentence => {
    if (index === 0) return [...(before === '' ? [] : [{ text: before }]), ...days];
    const isLast = index === all.length - 1;
    return [
      { text: isLast ? between : ', ' },
      ...days,
      ...(isLast && after ? [{ text: after }] : []),
    ];
  });
}
