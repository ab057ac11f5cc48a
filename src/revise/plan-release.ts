import { basename, dirname } from 'node:path/posix';
import type * as z from 'zod';
import { engine } from '../../schema/engine.ts';
import type { ContentLanguage } from '../../schema/languages.ts';
import type { NoticeManifest } from '../../schema/notice.ts';
import { type RevisionRecord, RevisionRecordSchema } from '../../schema/revision.ts';
import { judgeFigure } from '../content/figures/judge-figure.ts';
import type { NoticeFolder } from '../content/load-project.ts';
import type { Problem } from '../content/problem.ts';
import type { Files } from '../files/files.ts';
import { breachAtEnd } from './breach-at-end.ts';
import { plainOf } from './canonical-json.ts';
import { chooseIds } from './choose-ids.ts';
import { digestBytes } from './digest.ts';
import { digestRevision } from './digest-revision.ts';
import { versionFor } from './digest-versions.ts';
import { type Frozen, freezeDraft } from './freeze.ts';
import { type History, lastStanding } from './history.ts';
import { placedByInterrupted } from './interrupted.ts';
import { isFramedAlike } from './is-framed-alike.ts';
import { judgeRequest, kindOf, languagesWithoutSummary, revisionIdOn } from './judge-request.ts';
import { appendEntry, type LedgerChange, type LedgerFile } from './ledger.ts';
import { type LoadedHistory, loadHistory } from './load-history.ts';
import { type Frame, meaningOf } from './meaning.ts';
import { printRecord } from './print-record.ts';
import type { Refusal } from './refusal.ts';
import { rehearse } from './rehearse.ts';
import type { ReleaseRequest } from './release-request.ts';
import { readContent } from './revision-content.ts';
import { verifyNotice } from './verify.ts';
import { listFrozen, recordName } from './verify-files.ts';
import { leftByRelease, type VerifyProblem } from './verify-problem.ts';
import { figuresOf } from './verify-revision.ts';

/** A revision that is ready to be written. All paths are relative to the root. */
export type ReleasePlan = {
  notice: string;
  revision: string;
  record: RevisionRecord;
  folder: string;
  /** Path in the folder to bytes, the record included. */
  files: ReadonlyMap<string, Uint8Array>;
  /** The folder is there already, byte for byte: a release that was interrupted before its entry. */
  isResumed: boolean;
  ledger: LedgerChange;
  /** Languages in which readers are not told what changed: worth a word to the person who releases. */
  withoutSummary: readonly ContentLanguage[];
};

export type PlanResult =
  | { ok: true; plan: ReleasePlan }
  | { ok: false; refusal: Refusal; lacking?: Lacking };

/** What else a request that was refused lacks: what would stop it next, and languages in which readers do not hear what changed. */
export type Lacking = {
  readonly further: readonly Refusal[];
  readonly withoutSummary: readonly ContentLanguage[];
};

/**
 * Plans the release of a notice's draft: what would be written, or why it is refused. Reads, never
 * writes, and asks no clock.
 */
export function planRelease(
  files: Files,
  notice: NoticeFolder,
  request: ReleaseRequest,
): PlanResult {
  if (!notice.manifest) return refuse({ code: 'draft-unreadable', problems: notice.problems });
  const manifest = asReleased(notice.manifest, request);
  const loaded = loadHistory(files, notice.id);
  const revision = revisionIdOn(loaded.history, request.date);
  const damage = damageBut(files, notice, revision);
  if (damage.length > 0) return refuse({ code: 'history-damaged', problems: damage });
  const [refusal, ...further] = judgeRequest(request, loaded.history);
  const withoutSummary = languagesWithoutSummary(request, loaded.history, manifest.languages);
  if (refusal && !asksForDay.has(refusal.code)) return refuse(refusal, { further, withoutSummary });
  const frozen = freezeDraft(files, notice.folder, manifest);
  if (!frozen) return refuse({ code: 'would-not-hold', file: notice.folder });
  if ('problems' in frozen) return refuse({ code: 'draft-unreadable', problems: frozen.problems });
  if (frozen.dropped.length > 0) return refuse({ code: 'words-dropped', problems: frozen.dropped });
  const unfit = unfitFigures(notice.folder, frozen.files);
  if (unfit.length > 0) return refuse({ code: 'figures-unfit', problems: unfit });
  const same = isFramedAlike(notice.id, manifest, request, loaded)
    ? sameAsLast(files, notice, loaded, plainFrame(manifest), frozen, request.date)
    : undefined;
  if (same !== undefined) return refuse({ code: 'unchanged', revision: same });
  if (refusal) return refuse(refusal, { further, withoutSummary });
  const headings = chooseIds(files, notice, loaded.history.at(-1)?.id);
  const record = recordOf(manifest, frozen, headings, request, loaded.history);
  if (!record.success) return refuse({ code: 'record-invalid', path: pathOf(record.error) });
  const plan = assemblePlan(notice, revision, record.data, frozen, loaded.ledger, request.now);
  const breach = breachAtEnd(plan.ledger, loaded.records);
  if (breach) return refuse(breach);
  const present = presence(files, plan);
  if (present === 'different') return refuse({ code: 'revision-exists', folder: plan.folder });
  const unheld = rehearse(files, plan);
  if (unheld !== undefined) return refuse({ code: 'would-not-hold', file: unheld });
  return { ok: true, plan: { ...plan, isResumed: present === 'equal', withoutSummary } };
}

/** The manifest that a release goes by: of a text that is recorded as it was published nothing is read. */
function asReleased(manifest: NoticeManifest, { archived = false }: ReleaseRequest) {
  return archived ? { ...manifest, facts: undefined } : manifest;
}

/** Refusals that another day would answer: nobody is asked for one where nothing would be released. */
const asksForDay: ReadonlySet<Refusal['code']> = new Set([
  'effective-missing',
  'effective-unset',
  'promise-broken',
]);

/** What the figures that would be frozen may not hold: not even the record of an old text may serve it. */
function unfitFigures(folder: string, files: Frozen['files']): Problem[] {
  return [...files].flatMap(([path, bytes]) =>
    path.startsWith('figures/') ? judgeFigure(`${folder}/${path}`, bytes) : [],
  );
}

/**
 * What is wrong with the history. A release of `revision` that was interrupted is nothing wrong, nor is what any
 * interrupted release left and this one takes away.
 */
function damageBut(files: Files, notice: NoticeFolder, revision: string): VerifyProblem[] {
  const isFirst = notice.revisions.every((id) => id === revision);
  return verifyNotice(files, notice.id).filter(
    (problem) =>
      problem.revision !== revision &&
      !leftByRelease.has(problem.code) &&
      !(isFirst && problem.code === 'ledger-missing'),
  );
}

function refuse(refusal: Refusal, lacking?: Lacking): PlanResult {
  return { ok: false, refusal, ...(lacking && { lacking }) };
}

function plainFrame({ title, language, languages, sections }: NoticeManifest | RevisionRecord) {
  return plainOf({ title, language, languages, sections }) as Frame;
}

/** The last revision that stands on a day, where the draft says the same as it. */
function sameAsLast(
  files: Files,
  { folder }: NoticeFolder,
  { history, records }: LoadedHistory,
  frame: Frame,
  frozen: Frozen,
  date: string,
): string | undefined {
  const id = lastStanding(history, date)?.id;
  const record = id === undefined ? undefined : records.get(id);
  if (id === undefined || !record) return undefined;
  const outline = { ...record, figures: figuresOf(record) };
  const { content: last } = readContent(files, `${folder}/revisions/${id}`, outline);
  if (!last) return undefined;
  const isSame = meaningOf(plainFrame(record), last) === meaningOf(frame, frozen.content);
  return isSame ? id : undefined;
}

function recordOf(
  manifest: NoticeManifest,
  frozen: Frozen,
  headings: RevisionRecord['headings'],
  request: ReleaseRequest,
  history: History,
): z.ZodSafeParseResult<RevisionRecord> {
  const { title, audience, answers, path, language, languages, sections, facts } = manifest;
  const {
    date,
    sample,
    archived = false,
    retold,
    reason,
    summary,
    notes,
    lessProtective,
  } = request;
  const version = versionFor(frozen.content);
  const record = RevisionRecordSchema.safeParse(
    plainOf({
      published: date,
      effective: request.effective ?? (archived ? undefined : date),
      kind: kindOf(request, history),
      standing: archived ? 'archived' : 'gated',
      retold: retold || undefined,
      title,
      audience,
      answers,
      path,
      sample,
      language,
      languages,
      sections,
      facts,
      summary: isEmpty(summary) ? undefined : summary,
      lessProtective: isEmpty(lessProtective) ? undefined : lessProtective,
      reason,
      notes: isEmpty(notes) ? undefined : notes,
      engine,
      headings,
      files: Object.fromEntries(
        [...frozen.files].map(([path, bytes]) => [path, digestBytes(bytes)]),
      ),
      digest: { version, value: digestBytes('') },
    }),
  );
  if (!record.success) return record;
  const value = digestRevision(plainOf(record.data), frozen.content);
  return { success: true, data: { ...record.data, digest: { version, value } } };
}

function isEmpty(value: object | undefined): boolean {
  return value === undefined || Object.keys(value).length === 0;
}

function pathOf(error: z.ZodError): string {
  return error.issues[0]?.path.join('.') ?? '';
}

function assemblePlan(
  notice: NoticeFolder,
  revision: string,
  record: RevisionRecord,
  frozen: Frozen,
  ledger: LedgerFile,
  recorded: string,
): Omit<ReleasePlan, 'withoutSummary'> {
  const files = new Map(frozen.files);
  files.set(recordName, new TextEncoder().encode(printRecord(record)));
  const { text } = appendEntry(ledger.lines, {
    type: 'released',
    revision,
    date: record.published,
    recorded,
    digest: record.digest.value,
  });
  const before = ledger.lines.map(({ digest }) => digest);
  return {
    notice: notice.id,
    revision,
    record,
    folder: `${notice.folder}/revisions/${revision}`,
    files,
    isResumed: false,
    ledger: { notice: notice.id, file: ledger.file, before, text },
  };
}

/** What stands where the revision is to be written. */
function presence(files: Files, { folder, files: planned }: Pick<ReleasePlan, 'folder' | 'files'>) {
  const found = listFrozen(files, folder);
  if (found.length === 0 || isLeftBehind(files, folder)) return 'nothing';
  const isEqual =
    found.length === planned.size &&
    found.every((path) => {
      const read = files.read(`${folder}/${path}`);
      const bytes = planned.get(path);
      return read.ok && bytes !== undefined && digestBytes(read.bytes) === digestBytes(bytes);
    });
  return isEqual ? 'equal' : 'different';
}

/** Whether a folder was put in its place by an interrupted release, which will be undone first. */
function isLeftBehind(files: Files, folder: string): boolean {
  return placedByInterrupted(files, dirname(folder)).has(basename(folder));
}
