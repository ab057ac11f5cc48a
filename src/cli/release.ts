import type { Command } from 'commander';
import { type ChangeKind, changeKinds } from '../../schema/gdpr/vocabularies.ts';
import { type LocalisedText, locales } from '../../schema/languages.ts';
import { reportStylish } from '../check/reporters/stylish.ts';
import { loadRevision, type NoticeFolder } from '../content/load-project.ts';
import { loadHistory } from '../revise/load-history.ts';
import { planRelease } from '../revise/plan-release.ts';
import type { Refusal } from '../revise/refusal.ts';
import { sayRefusal } from '../revise/refusal-words.ts';
import { writeRelease } from '../revise/write-release.ts';
import { painter } from './check-formats.ts';
import { type CheckedDraft, checkDraft } from './check-notices.ts';
import { parseDay } from './clock.ts';
import { type Run, withCommonOptions } from './common.ts';
import { CannotDo, type ExitStatus, type Io } from './io.ts';
import { type CommonOptions, openWorkspace, pickNotices, type Workspace } from './project.ts';
import { type Proposal, proposeRelease } from './propose.ts';
import { releaseWords } from './release-words.ts';

type ReleaseOptions = CommonOptions & {
  date?: string;
  effective?: string;
  kind?: string;
  reason?: string;
  summary: LocalisedText;
  note: LocalisedText;
  archived?: boolean;
  retold?: boolean;
};

/** `release`: checks the draft, proposes the kind of change and freezes a revision. */
export function addRelease(program: Command, run: Run): void {
  const command = program
    .command('release')
    .summary('freeze the draft as a dated revision')
    .description(
      'Checks the draft, proposes the kind of change and freezes a revision. Refuses on errors, on a draft in which nothing changed and on a date before the last revision; never overwrites.',
    )
    .argument('<notice>', 'the notice')
    .option('--date <day>', 'the day it is published: its name (default: --now)')
    .option('--effective <day>', 'the day it takes effect (default: the day it is published)')
    .option('--kind <kind>', `${changeKinds.join(', ')} (default: as proposed)`)
    .option('--reason <text>', 'why the kind is lower than proposed')
    .option('--summary <lang=text...>', 'what changed, for readers, by language', collectText, {})
    .option('--note <lang=text...>', 'what readers must know of the record', collectText, {})
    .option('--archived', 'record a text as it was published, whatever its findings')
    .option('--retold', 'archived only: the wording is not the original');
  withCommonOptions(command).action((notice: string, options: ReleaseOptions) =>
    run((io) => release(notice, options, io)),
  );
}

/** Collects `fi=Tekstiä` into a text by language. */
function collectText(value: string, before: LocalisedText): LocalisedText {
  const [language = '', ...rest] = value.split('=');
  const locale = locales.find((known) => known === language);
  const text = rest.join('=').trim();
  if (locale && text) return { ...before, [locale]: text };
  throw new CannotDo(
    `Unexpected text \`${value}\`, expected a language and words such as ${locales[0]}="…".`,
  );
}

function release(name: string, options: ReleaseOptions, io: Io): ExitStatus {
  const workspace = openWorkspace(options, io);
  const [notice] = pickNotices(workspace.project, [name]);
  if (!notice) throw new CannotDo(`No notice \`${name}\`.`);
  const { speak, root, files, now } = workspace;
  const draft = checkDraft(workspace, notice);
  const proposal = proposeFor(workspace, notice, draft);
  const planned = planRelease(files, notice, {
    date: options.date === undefined ? now : parseDay('--date', options.date),
    effective:
      options.effective === undefined ? undefined : parseDay('--effective', options.effective),
    kind: parseKind(options.kind),
    proposedKind: proposal?.kind,
    reason: options.reason,
    summary: options.summary,
    notes: Object.keys(options.note).length > 0 ? [options.note] : undefined,
    archived: options.archived,
    retold: options.retold,
    hasErrors: draft.findings.some(({ severity }) => severity === 'error'),
  });
  if (!planned.ok) return refuse(planned.refusal, draft, workspace, proposal, io);
  const refusal = writeRelease(root, planned.plan);
  if (refusal) return refuse(refusal, draft, workspace, proposal, io);
  const { withoutSummary } = planned.plan;
  if (withoutSummary.length > 0) io.error(releaseWords[speak].withoutSummary(withoutSummary));
  io.out(releaseWords[speak].released(notice.id, planned.plan.revision, planned.plan.folder));
  return 0;
}

/** What the redline proposes as the kind, where there is a revision to compare with. */
function proposeFor(
  { files }: Workspace,
  notice: NoticeFolder,
  draft: CheckedDraft,
): Proposal | undefined {
  const last = loadHistory(files, notice.id).history.findLast(({ withdrawn }) => !withdrawn);
  const before = last && loadRevision(files, notice.id, last.id).state;
  return before && draft.state ? proposeRelease(before, draft.state) : undefined;
}

function parseKind(kind: string | undefined): ChangeKind | undefined {
  if (kind === undefined) return undefined;
  const known = changeKinds.find((name) => name === kind);
  if (known) return known;
  throw new CannotDo(`Unexpected kind \`${kind}\`, expected one of ${changeKinds.join(', ')}.`);
}

function refuse(
  refusal: Refusal,
  draft: CheckedDraft,
  { now, speak, files }: Workspace,
  proposal: Proposal | undefined,
  io: Io,
): ExitStatus {
  const { findings, suppressed } = draft;
  if (refusal.code === 'draft-has-errors' || refusal.code === 'draft-unreadable') {
    const report = { now, speak, notices: [], findings, suppressed, files: files.count() };
    io.out(reportStylish(report, painter(io.colour)));
  }
  if (refusal.code === 'reason-missing' && proposal) {
    io.error(releaseWords[speak].proposed(proposal.kind, proposal.evidence));
  }
  io.error(`${sayRefusal(refusal, speak)}\n`);
  return refusal.code === 'draft-has-errors' ? 1 : 2;
}
