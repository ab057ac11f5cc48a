import { z } from 'zod';
import { changeKinds } from '../../schema/gdpr/vocabularies.ts';
import type { Locale } from '../../schema/languages.ts';
import type { RevisionRecord } from '../../schema/revision.ts';
import { type History, revisionIn } from './history.ts';
import type { Refusal } from './refusal.ts';
import type { ReleaseRequest } from './release-request.ts';

/** Why a release cannot be made as asked, before its texts are looked at; `undefined` if it can. */
export function judgeRequest(request: ReleaseRequest, history: History): Refusal | undefined {
  const { archived = false, retold = false, hasErrors } = request;
  if (hasErrors && !archived) return { code: 'draft-has-errors' };
  if (retold && !archived) return { code: 'retold-not-archived' };
  return judgeDays(request, history) ?? judgeKind(request, history);
}

function judgeDays(request: ReleaseRequest, history: History): Refusal | undefined {
  const { date, effective, archived = false } = request;
  const invalid = [date, effective].find((day) => day !== undefined && !isDay(day));
  if (invalid !== undefined) return { code: 'date-invalid', date: invalid };
  const last = history.at(-1);
  if (last && date < last.published) return { code: 'date-before-last', date, last: last.id };
  if (effective !== undefined && effective < date) {
    return { code: 'effective-before-published', effective, published: date };
  }
  // The announced changes are in this text too: they must not come into force early by an oversight.
  const isWaiting = last && last.withdrawn === null && date < last.from;
  if (isWaiting && !archived && effective === undefined) {
    return { code: 'effective-missing', last: last.id, effective: last.from };
  }
  return undefined;
}

function isDay(day: string): boolean {
  return z.iso.date().safeParse(day).success;
}

/** The kind that a release gets, if one can be told. */
export function kindOf(
  { kind, proposedKind }: ReleaseRequest,
  history: History,
): RevisionRecord['kind'] | undefined {
  return history.length === 0 ? 'first' : (kind ?? proposedKind);
}

function judgeKind(request: ReleaseRequest, history: History): Refusal | undefined {
  const { kind, proposedKind, reason } = request;
  if (history.length === 0) {
    return kind === undefined || kind === 'first' ? undefined : { code: 'kind-first', kind };
  }
  const chosen = kindOf(request, history);
  if (chosen === undefined) return { code: 'kind-missing' };
  if (chosen === 'first') return { code: 'kind-not-first' };
  const isLowered =
    proposedKind !== undefined && changeKinds.indexOf(chosen) < changeKinds.indexOf(proposedKind);
  if (isLowered && !reason) return { code: 'reason-missing', kind: chosen, proposed: proposedKind };
  // Readers must not be told of one change that the meaning is the same and that it protects them less.
  const isLabelled = (request.lessProtective ?? []).length > 0;
  if (isLabelled && sameInMeaning.includes(chosen))
    return { code: 'kind-below-label', kind: chosen };
  return undefined;
}

/** The kinds that tell readers that nothing changed for them. */
const sameInMeaning: readonly RevisionRecord['kind'][] = ['cosmetic', 'editorial'];

/**
 * Languages in which readers are not told what changed. A first revision has no page of changes, and
 * what changed in an archived one may not be known.
 */
export function languagesWithoutSummary(
  { summary = {}, archived = false }: ReleaseRequest,
  history: History,
  languages: readonly Locale[],
): Locale[] {
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
