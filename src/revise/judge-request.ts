import * as z from 'zod';
import type { ContentLanguage } from '../../schema/languages.ts';
import type { RevisionRecord } from '../../schema/revision.ts';
import { isFar, isFarAhead } from './far-days.ts';
import { type History, lastStanding, revisionIn } from './history.ts';
import { brokenPromise } from './promised-day.ts';
import type { Refusal } from './refusal.ts';
import type { ProposedKind, ReleaseRequest } from './release-request.ts';

/** Why a release cannot be made as asked, before its texts are looked at, the gravest first; none if it can. */
export function judgeRequest(request: ReleaseRequest, history: History): Refusal[] {
  const { archived = false, retold = false, hasErrors } = request;
  const draft: Refusal[] = hasErrors && !archived ? [{ code: 'draft-has-errors' }] : [];
  if (draft.length === 0 && retold && !archived) return [{ code: 'retold-not-archived' }];
  const days = judgeDays(request, history);
  const kind = judgeKind(request, history);
  // How long in advance is asked of days that are days.
  const promise = days ? undefined : judgePromise(request, history);
  return [...draft, ...[days, kind, promise].flatMap((one) => one ?? [])];
}

function judgeDays(request: ReleaseRequest, history: History): Refusal | undefined {
  const { date, effective, now } = request;
  const invalid = [date, effective, now].find((day) => day !== undefined && !isDay(day));
  if (invalid !== undefined) return { code: 'date-invalid', date: invalid };
  const latest = history.at(-1);
  if (latest && date < latest.published) {
    return { code: 'date-before-last', date, last: latest.id };
  }
  if (effective !== undefined && effective < date) {
    return { code: 'effective-before-published', effective, published: date };
  }
  return judgeDistance(request) ?? judgeWaiting(request, history);
}

/** The announced changes are in this text too: they must not come into force early by an oversight. */
function judgeWaiting(
  { date, effective, archived = false }: ReleaseRequest,
  history: History,
): Refusal | undefined {
  const last = lastStanding(history, date);
  if (!last || archived || effective !== undefined) return undefined;
  if (last.from === null) return { code: 'effective-unset', last: last.id };
  if (last.from <= date) return undefined;
  return { code: 'effective-missing', last: last.id, effective: last.from };
}

/** A slip in the year would stand for ever: no release is possible before the day of the last one. */
function judgeDistance(request: ReleaseRequest): Refusal | undefined {
  const { date, effective, now, archived = false, far = false } = request;
  if (archived && date > now) return { code: 'archived-ahead', date, now };
  if (far) return undefined;
  if (!archived && isFar(date, now)) return { code: 'date-far', date, now };
  return effective !== undefined && isFarAhead(effective, now)
    ? { code: 'effective-far', effective, now }
    : undefined;
}

function isDay(day: string): boolean {
  return z.iso.date().safeParse(day).success;
}

/** The kind that a release gets, if one can be told: what is undecided takes a person. */
export function kindOf(
  { kind, proposedKind }: ReleaseRequest,
  history: History,
): RevisionRecord['kind'] | undefined {
  if (history.length === 0) return 'first';
  if (kind !== undefined || proposedKind === 'undecided') return kind;
  return proposedKind === 'date' ? 'cosmetic' : proposedKind;
}

/** How much a kind says that a change weighs, from least; those of one weight stand together. */
const weights: readonly (readonly (RevisionRecord['kind'] | ProposedKind)[])[] = [
  ['cosmetic', 'date'],
  ['editorial', 'description'],
  ['undecided'],
  ['material'],
  ['fundamental'],
];

function weightOf(kind: RevisionRecord['kind'] | ProposedKind): number {
  return weights.findIndex((kinds) => kinds.includes(kind));
}

function judgeKind(request: ReleaseRequest, history: History): Refusal | undefined {
  const { kind, proposedKind, reason } = request;
  if (history.length === 0) {
    return kind === undefined || kind === 'first' ? undefined : { code: 'kind-first', kind };
  }
  const chosen = kindOf(request, history);
  if (chosen === undefined) {
    return { code: proposedKind === 'undecided' ? 'kind-undecided' : 'kind-missing' };
  }
  if (chosen === 'first') return { code: 'kind-not-first' };
  return judgeReason(chosen, proposedKind, reason) ?? judgeMeaning(chosen, request);
}

/** A kind that the redline does not show takes a reason: a lower one, any where it is undecided, a person's word. */
function judgeReason(
  chosen: RevisionRecord['kind'],
  proposed: ProposedKind | undefined,
  reason: string | undefined,
): Refusal | undefined {
  if (reason?.trim()) return undefined;
  if (chosen === 'description' || proposed === 'undecided') {
    return { code: 'kind-unreasoned', kind: chosen };
  }
  if (proposed === undefined || weightOf(chosen) >= weightOf(proposed)) return undefined;
  return { code: 'reason-missing', kind: chosen, proposed };
}

/** A change comes sooner than people were promised only on a day that a person has named. */
function judgePromise(request: ReleaseRequest, history: History): Refusal | undefined {
  const { date, effective = date, promises = [], isDayNamed, archived = false } = request;
  const kind = kindOf(request, history);
  if (archived || isDayNamed || kind === undefined) return undefined;
  const broken = brokenPromise({ kind, published: date, effective }, promises);
  return broken && { code: 'promise-broken', date, effective, ...broken };
}

/** Readers must not be told of a lesser change beside a fact that tells of more. */
function judgeMeaning(
  chosen: RevisionRecord['kind'],
  { lessProtective = [], processingChanged = false }: ReleaseRequest,
): Refusal | undefined {
  if (chosen === 'description' && processingChanged) return { code: 'description-untrue' };
  if (lessProtective.length > 0 && lesserForReaders.includes(chosen)) {
    return { code: 'kind-below-label', kind: chosen };
  }
  return undefined;
}

/** The kinds that tell readers of no change of content. */
const lesserForReaders: readonly RevisionRecord['kind'][] = [
  'cosmetic',
  'editorial',
  'description',
];

/**
 * Languages in which readers are not told what changed. A first revision has no page of changes, and
 * what changed in an archived one may not be known.
 */
export function languagesWithoutSummary(
  { summary = {}, archived = false }: ReleaseRequest,
  history: History,
  languages: readonly ContentLanguage[],
): ContentLanguage[] {
  if (archived || history.length === 0) return [];
  return languages.filter((locale) => !summary[locale]?.trim());
}

/** The id of a revision published on `date`: `2019-08-12`, then `2019-08-12.2`, `2019-08-12.3`. */
export function revisionIdOn(history: History, date: string): string {
  let number = 1;
  let id = date;
  while (revisionIn(history, id)) {
    number += 1;
    id = `${date}.${number}`;
  }
  return id;
}
