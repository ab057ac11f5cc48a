import { type ContentLanguage, type LocalisedText, languagesIn } from '../../schema/languages.ts';
import type { LedgerEntry } from '../../schema/ledger.ts';
import type { NoticeFolder } from '../content/load-project.ts';
import type { Files } from '../files/files.ts';
import { breachAtEnd } from './breach-at-end.ts';
import { isFarAhead } from './far-days.ts';
import { buildHistory, type History, type RevisionSummary, revisionIn } from './history.ts';
import { appendEntry, type LedgerChange, type LedgerEvent, parseLedger } from './ledger.ts';
import { loadHistory } from './load-history.ts';
import type { Refusal } from './refusal.ts';
import { verifyNotice } from './verify.ts';
import { leftByRelease } from './verify-problem.ts';

/** What is to be told of a released revision. */
export type EventDetails =
  | { readonly type: 'withdrawn'; readonly reason: LocalisedText }
  | { readonly type: 'postponed'; readonly effective: string; readonly reason: LocalisedText }
  | { readonly type: 'erratum'; readonly text: LocalisedText }
  | {
      readonly type: 'told';
      readonly channels: Extract<LedgerEntry, { type: 'told' }>['channels'];
    };

/** A later event of a revision, as a person asks for it. */
export type EventRequest = {
  readonly revision: string;
  /** The day of the event. */
  readonly date: string;
  /** The day it is written down on. */
  readonly now: string;
  /** Whether a day far from `now` is meant. */
  readonly far: boolean;
  readonly details: EventDetails;
};

/** An entry that is ready to be written, and the history without it and with it. */
export type EventPlan = {
  readonly entry: LedgerEntry;
  readonly ledger: LedgerChange;
  readonly before: History;
  readonly after: History;
  /** The revision, with the event. */
  readonly revision: RevisionSummary;
};

export type EventPlanResult =
  | { readonly ok: true; readonly plan: EventPlan }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Plans a later event of a revision that the notice has: the entry that would be added to its ledger, or why it is
 * refused. What `verify` would name is refused. Reads, never writes, and asks no clock.
 */
export function planEvent(
  files: Files,
  notice: NoticeFolder,
  request: EventRequest,
): EventPlanResult {
  const damage = verifyNotice(files, notice.id).filter(({ code }) => !leftByRelease.has(code));
  if (damage.length > 0) return refuse({ code: 'history-damaged', problems: damage });
  const { history: before, records, ledger } = loadHistory(files, notice.id);
  const refusal = judgeRequest(request, before);
  if (refusal) return refuse(refusal);
  const { entry, text } = appendEntry(ledger.lines, eventOf(request));
  const digests = ledger.lines.map(({ digest }) => digest);
  const change = { notice: notice.id, file: ledger.file, before: digests, text };
  const [problem] = parseLedger(text, ledger.file).problems;
  if (problem) return refuse({ code: 'event-invalid', path: problem.data['key'] ?? problem.code });
  const breach = breachAtEnd(change, records);
  if (breach) return refuse(breach);
  const after = buildHistory(records, [...ledger.lines.map((line) => line.entry), entry]);
  const revision = revisionIn(after, request.revision);
  if (!revision) throw new Error(`No revision ${request.revision}`);
  return { ok: true, plan: { entry, ledger: change, before, after, revision } };
}

function refuse(refusal: Refusal): EventPlanResult {
  return { ok: false, refusal };
}

function judgeRequest(request: EventRequest, history: History): Refusal | undefined {
  const { details, revision } = request;
  const languages = revisionIn(history, revision)?.languages ?? [];
  return judgeTexts(details, languages) ?? judgeDistance(request);
}

/** Whoever reads the revision must be told, in each of its languages. */
function judgeTexts(
  details: EventDetails,
  languages: readonly ContentLanguage[],
): Refusal | undefined {
  if (details.type === 'told') return undefined;
  const [option, texts] =
    details.type === 'erratum' ? ['--text', details.text] : ['--reason', details.reason];
  const missing = languages.filter((locale) => !texts[locale]?.trim());
  const [first] = missing;
  if (first === undefined) return undefined;
  const example = `${first}="…"`;
  return { code: 'texts-missing', languages: missing.join(', '), option, example };
}

/** A slip in the year would stand for ever: a revision cannot be withdrawn twice. */
function judgeDistance({ date, now, far, details }: EventRequest): Refusal | undefined {
  if (far || details.type === 'told' || details.type === 'erratum') return undefined;
  const days = [date, ...(details.type === 'postponed' ? [details.effective] : [])];
  const distant = days.find((day) => day !== 'none' && isFarAhead(day, now));
  return distant === undefined ? undefined : { code: 'effective-far', effective: distant, now };
}

function eventOf({ revision, date, now, details }: EventRequest): LedgerEvent {
  const base = { revision, date, recorded: now };
  switch (details.type) {
    case 'withdrawn':
      return { type: 'withdrawn', ...base, reason: inOrder(details.reason) };
    case 'postponed': {
      const { effective, reason } = details;
      return { type: 'postponed', ...base, effective, reason: inOrder(reason) };
    }
    case 'erratum':
      return { type: 'erratum', ...base, text: inOrder(details.text) };
    case 'told':
      return { type: 'told', ...base, channels: details.channels };
  }
}

/** Texts by language in one order, whatever order they came in: the same bytes for the same event. */
function inOrder(texts: LocalisedText): LocalisedText {
  return Object.fromEntries(languagesIn(texts).map((locale) => [locale, texts[locale]]));
}
