import type { Command } from 'commander';
import { type ChangeKind, changeKinds } from '../../schema/gdpr/vocabularies.ts';
import { countRead } from '../check/held/read-counts.ts';
import { findingsFromProblems } from '../check/reading/findings.ts';
import { sayRead } from '../check/reports/read-line.ts';
import { reportStylish } from '../check/reports/stylish.ts';
import { loadRevision, type NoticeFolder } from '../content/load-project.ts';
import type { NoticeState } from '../content/notice.ts';
import { onOneLine } from '../escape/unseen.ts';
import { say } from '../locale/say.ts';
import { dayAfterPeriod } from '../revise/days.ts';
import { lastStanding } from '../revise/history.ts';
import { finishedByInterrupted } from '../revise/interrupted.ts';
import { loadHistory } from '../revise/load-history.ts';
import type { Move } from '../revise/path-problems.ts';
import { planRelease, type ReleasePlan } from '../revise/plan-release.ts';
import { laterDay } from '../revise/recorded-day.ts';
import type { Refusal } from '../revise/refusal.ts';
import { sayRefusal } from '../revise/refusal-words.ts';
import { writeRelease } from '../revise/write-release.ts';
import { cannot } from './cannot.ts';
import { type CheckedDraft, checkDraft, sentencesOf } from './check-notice.ts';
import { parseDay } from './clock.ts';
import { type Run, withCommonOptions } from './common.ts';
import type { ExitStatus, Io } from './io.ts';
import { collectTexts, wordsBeside } from './localised-texts.ts';
import { loadOwnRules, placeOfOwnRules } from './own-rules.ts';
import { painter } from './painter.ts';
import { movesOf, pathFindings } from './path-problems.ts';
import { type CommonOptions, openWorkspace, pickNotice, type Workspace } from './project.ts';
import { type Proposal, proposeRelease } from './propose.ts';
import { refuseUnseen } from './refuse-unseen.ts';
import {
  sayDone,
  sayLessProtective,
  sayProposed,
  sayTooEarly,
  sayWithoutSummary,
} from './release-words.ts';
import { undoAndTell } from './undo-interrupted.ts';

type ReleaseOptions = CommonOptions & {
  date?: string;
  effective?: string;
  kind?: string;
  reason?: string;
  summary?: string[];
  note?: string[];
  lessProtective?: string[];
  far?: boolean;
  archived?: boolean;
  retold?: boolean;
  dryRun?: boolean;
};

/** `release`: checks the draft, proposes the kind of change and freezes a revision. */
export function addRelease(command: Command, run: Run): void {
  command
    .description(
      'Checks the draft, proposes the kind of change and freezes a revision. Refuses on errors, on a draft in which nothing changed and on a date before the last revision; never overwrites.',
    )
    .option('--date <day>', 'the day it is published: its name (default: --now)')
    .option('--effective <day>', 'the day it takes effect (default: the day it is published)')
    .option('--kind <kind>', `${changeKinds.join(', ')} (default: as proposed)`)
    .option(
      '--reason <text>',
      'why the kind is lower than proposed, or judged by a person: a note for the record',
    )
    .option('--summary <lang=text...>', 'what changed, for readers, by language')
    .option('--note <lang=text...>', 'what readers must know of the record')
    .option(
      '--less-protective <path>',
      'a changed fact that protects people less: readers are told so (repeatable)',
      (path: string, before: readonly string[] = []) => [...before, path],
    )
    .option(
      '--far',
      'a day of publication more than a month away, or of effect more than a year, is meant',
    )
    .option('--archived', 'record a text as it was published, whatever its findings')
    .option('--retold', 'archived only: the wording is not the original')
    .option('--dry-run', 'say what would be released, and write nothing');
  withCommonOptions(command).action((notice: string | undefined, options: ReleaseOptions) =>
    run((io) => release(notice, options, io)),
  );
}

async function release(
  name: string | undefined,
  options: ReleaseOptions,
  io: Io,
): Promise<ExitStatus> {
  refuseUnseen('--reason', options.reason === undefined ? [] : [options.reason]);
  const summary = collectTexts('--summary', options.summary);
  const note = collectTexts('--note', options.note);
  const workspace = openWorkspace(options, io);
  const [wanted] = wordsBeside([name], [...summary.strays, ...note.strays], 1);
  if (wanted === undefined) throw cannot('notice-missing', {});
  const notice = pickNotice(workspace.project, wanted);
  const { root, files, now } = workspace;
  const finished = finishedByInterrupted(files, `${notice.folder}/revisions`);
  if (!options.dryRun) undoAndTell(workspace, notice, io);
  const ownRules = await loadOwnRules(placeOfOwnRules(workspace));
  const checked = checkDraft({ ...workspace, ownRules }, notice);
  const findings = [...checked.findings, ...pathFindings(workspace, [notice])];
  const draft = { ...checked, findings };
  const date = options.date === undefined ? now : parseDay('--date', options.date);
  const last = lastRevision(workspace, notice, date);
  const proposal =
    last && draft.state ? proposeRelease(last, draft.state, workspace.speak) : undefined;
  if (draft.findings.some(({ unreadable }) => unreadable)) {
    const unreadable = { code: 'draft-unreadable', problems: draft.state?.problems ?? [] } as const;
    return refuse(unreadable, draft, workspace, proposal, io);
  }
  const planned = planRelease(files, notice, {
    date,
    now,
    far: options.far,
    effective:
      options.effective === undefined ? undefined : parseDay('--effective', options.effective),
    kind: parseKind(options.kind),
    proposedKind: proposal?.kind,
    processingChanged: proposal?.processingChanged,
    reason: options.reason,
    summary: summary.texts,
    notes: Object.keys(note.texts).length > 0 ? [note.texts] : undefined,
    lessProtective: knownPaths(options.lessProtective ?? [], proposal),
    sample: workspace.project.site?.sample,
    archived: options.archived,
    retold: options.retold,
    hasErrors: draft.findings.some(({ severity }) => severity === 'error'),
  });
  const stands = planned.ok ? undefined : finishedFor(planned.refusal, finished, date);
  if (stands !== undefined) {
    const about = { notice: notice.id, revision: stands };
    io.out(`${say('commands.release-finished', workspace.speak, about)}\n`);
    return 0;
  }
  if (!planned.ok) return refuse(planned.refusal, draft, workspace, proposal, io);
  const moves = movesOf(workspace, notice);
  const refusal = options.dryRun ? undefined : writeRelease(root, planned.plan);
  if (refusal) return refuse(refusal, draft, workspace, proposal, io);
  sayReleased(
    planned.plan,
    { workspace, last, proposal, moves, isDry: options.dryRun ?? false },
    io,
  );
  io.out(`${sayRead(countRead(sentencesOf(draft, now)), workspace.speak)}\n`);
  return 0;
}

/** The revision that was asked for, where it was released by a run that did not live to say so. */
function finishedFor(
  refusal: Refusal,
  finished: ReadonlySet<string>,
  date: string,
): string | undefined {
  if (refusal.code !== 'unchanged' || refusal.revision.slice(0, 10) !== date) return undefined;
  return finished.has(refusal.revision) ? refusal.revision : undefined;
}

type Told = {
  workspace: Workspace;
  last: NoticeState | undefined;
  proposal: Proposal | undefined;
  moves: readonly Move[];
  isDry: boolean;
};

/** Says what was released, or would be; then what its readers will miss. */
function sayReleased(
  plan: ReleasePlan,
  { workspace, last, proposal, moves, isDry }: Told,
  io: Io,
): void {
  const { speak } = workspace;
  const { notice, revision, record, folder, withoutSummary } = plan;
  const { kind, published, effective, standing } = record;
  const named = { notice: onOneLine(notice), folder: onOneLine(folder) };
  io.out(sayDone({ ...named, revision, kind, effective, isDry }, speak));
  for (const { from, to } of moves) {
    const move = { day: published, from: onOneLine(from), to: onOneLine(to) };
    io.out(`${say('commands.release-moves', speak, move)}\n`);
  }
  const start = laterDay(published, effective ?? published);
  if (standing === 'gated' && start < workspace.now) {
    const late = { date: published, day: workspace.now };
    io.error(`${say('commands.released-late', speak, late)}\n`);
  }
  if (proposal) io.out(sayProposed(proposal.kind, proposal.reasons, speak));
  const unconfirmed = (proposal?.lessProtective ?? []).filter(
    ({ path }) => !record.lessProtective?.includes(path),
  );
  if (unconfirmed.length > 0) io.error(sayLessProtective(unconfirmed, isDry, speak));
  if (withoutSummary.length > 0) io.error(sayWithoutSummary(withoutSummary, speak));
  const promise = last?.notices[0]?.facts.changes?.before;
  const isTold = standing === 'gated' && (kind === 'material' || kind === 'fundamental');
  if (!promise || !isTold || effective === undefined) return;
  const earliest = dayAfterPeriod(published, promise);
  if (effective < earliest) io.error(sayTooEarly(promise, earliest, speak));
}

/** Paths of facts that changed; any other is refused, or a slip of the pen would tell readers nothing. */
function knownPaths(paths: readonly string[], proposal: Proposal | undefined): readonly string[] {
  const changed = proposal?.changedFacts ?? [];
  const unknown = paths.find((path) => !changed.includes(path));
  if (unknown === undefined) return paths;
  if (changed.length === 0) throw cannot('path-of-none', { found: unknown });
  throw cannot('path-unknown', { found: unknown, list: changed.join(', ') });
}

/** The last revision that stands on a day, where there is one. */
function lastRevision(
  { files }: Workspace,
  notice: NoticeFolder,
  day: string,
): NoticeState | undefined {
  const last = lastStanding(loadHistory(files, notice.id).history, day);
  return last && loadRevision(files, notice.id, last.id).state;
}

function parseKind(kind: string | undefined): ChangeKind | undefined {
  if (kind === undefined) return undefined;
  const known = changeKinds.find((name) => name === kind);
  if (known) return known;
  throw cannot('kind-unknown', { found: kind, list: changeKinds.join(', ') });
}

/** Refusals that the proposal and its evidence explain. */
const kindRefusals: ReadonlySet<Refusal['code']> = new Set([
  'reason-missing',
  'kind-undecided',
  'kind-unreasoned',
  'description-untrue',
]);

function refuse(
  refusal: Refusal,
  draft: CheckedDraft,
  { now, speak, files }: Workspace,
  proposal: Proposal | undefined,
  io: Io,
): ExitStatus {
  const { findings, suppressed } = blamed(refusal, draft, speak);
  if (isOfDraft(refusal)) {
    const read = countRead(sentencesOf(draft, now));
    const report = { now, speak, notices: [], findings, suppressed, read, files: files.count() };
    io.out(reportStylish(report, { paint: painter(io.colour), call: io.call, quiet: false }));
  }
  if (proposal && kindRefusals.has(refusal.code)) {
    io.error(sayProposed(proposal.kind, proposal.reasons, speak));
  }
  io.error(`${sayRefusal(refusal, speak)}\n`);
  return findingRefusals.has(refusal.code) ? 1 : 2;
}

/** Refusals for which something is found, rather than that the work could not be done. */
const findingRefusals: ReadonlySet<Refusal['code']> = new Set([
  'draft-has-errors',
  'figures-unfit',
  'words-dropped',
]);

/** Whether what `check` finds in the draft is the reason. */
function isOfDraft({ code }: Refusal): boolean {
  return code === 'draft-unreadable' || findingRefusals.has(code);
}

/** What is to be printed: words that no reader would see alone, those too for which somebody answers in `check`. */
function blamed(
  refusal: Refusal,
  draft: CheckedDraft,
  speak: Workspace['speak'],
): Pick<CheckedDraft, 'findings' | 'suppressed'> {
  if (refusal.code !== 'words-dropped') return draft;
  const notice = draft.state?.id ?? null;
  const scope = { notice, revision: null, archived: false, speak };
  return { findings: findingsFromProblems(refusal.problems, scope), suppressed: 0 };
}
