import type { Command } from 'commander';
import { type ChangeKind, changeKinds } from '../../schema/gdpr/vocabularies.ts';
import { type LocalisedText, locales } from '../../schema/languages.ts';
import { reportStylish } from '../check/reporters/stylish.ts';
import { loadRevision, type NoticeFolder } from '../content/load-project.ts';
import type { NoticeState } from '../content/notice.ts';
import { dayAfterPeriod } from '../revise/days.ts';
import { loadHistory } from '../revise/load-history.ts';
import { planRelease, type ReleasePlan } from '../revise/plan-release.ts';
import type { Refusal } from '../revise/refusal.ts';
import { sayRefusal } from '../revise/refusal-words.ts';
import { writeRelease } from '../revise/write-release.ts';
import { cannot } from './cannot.ts';
import { painter } from './check-formats.ts';
import { type CheckedDraft, checkDraft } from './check-notice.ts';
import { parseDay } from './clock.ts';
import { type Run, withCommonOptions } from './common.ts';
import type { ExitStatus, Io } from './io.ts';
import { type CommonOptions, openWorkspace, pickNotice, type Workspace } from './project.ts';
import { type Proposal, proposeRelease } from './propose.ts';
import { releaseWords } from './release-words.ts';

type ReleaseOptions = CommonOptions & {
  date?: string;
  effective?: string;
  kind?: string;
  reason?: string;
  summary?: string[];
  note?: string[];
  lessProtective?: string[];
  archived?: boolean;
  retold?: boolean;
  dryRun?: boolean;
};

/** `release`: checks the draft, proposes the kind of change and freezes a revision. */
export function addRelease(program: Command, run: Run): void {
  const command = program
    .command('release')
    .summary('freeze the draft as a dated revision')
    .description(
      'Checks the draft, proposes the kind of change and freezes a revision. Refuses on errors, on a draft in which nothing changed and on a date before the last revision; never overwrites.',
    )
    .argument('[notice]', 'the notice')
    .option('--date <day>', 'the day it is published: its name (default: --now)')
    .option('--effective <day>', 'the day it takes effect (default: the day it is published)')
    .option('--kind <kind>', `${changeKinds.join(', ')} (default: as proposed)`)
    .option('--reason <text>', 'why the kind is lower than proposed')
    .option('--summary <lang=text...>', 'what changed, for readers, by language')
    .option('--note <lang=text...>', 'what readers must know of the record')
    .option(
      '--less-protective <path>',
      'a changed fact that protects people less: readers are told so (repeatable)',
      (path: string, before: readonly string[] = []) => [...before, path],
    )
    .option('--archived', 'record a text as it was published, whatever its findings')
    .option('--retold', 'archived only: the wording is not the original')
    .option('--dry-run', 'say what would be released, and write nothing');
  withCommonOptions(command).action((notice: string | undefined, options: ReleaseOptions) =>
    run((io) => release(notice, options, io)),
  );
}

type Texts = { texts: LocalisedText; strays: string[] };

/** Texts such as `fi=Tekstiä` by language; what is not of that form, such as the notice, stays over. */
function collectTexts(values: readonly string[] = []): Texts {
  const texts: LocalisedText = {};
  const strays: string[] = [];
  for (const value of values) {
    const [language = '', ...rest] = value.split('=');
    const locale = locales.find((known) => known === language);
    const text = rest.join('=').trim();
    if (locale && text) texts[locale] = text;
    else strays.push(value);
  }
  return { texts, strays };
}

/** The notice, even where it was written after a text: `--summary fi="…" consumers`. */
function nameOfNotice(name: string | undefined, strays: readonly string[]): string {
  const [first, ...more] = name === undefined ? strays : [name, ...strays];
  const [stray] = more;
  if (stray !== undefined) {
    throw cannot('text-stray', { found: stray, example: `${locales[0]}="…"` });
  }
  if (first === undefined) throw cannot('notice-missing', {});
  return first;
}

function release(name: string | undefined, options: ReleaseOptions, io: Io): ExitStatus {
  const summary = collectTexts(options.summary);
  const note = collectTexts(options.note);
  const workspace = openWorkspace(options, io);
  const wanted = nameOfNotice(name, [...summary.strays, ...note.strays]);
  const notice = pickNotice(workspace.project, wanted);
  const { root, files, now } = workspace;
  const draft = checkDraft(workspace, notice);
  const last = lastRevision(workspace, notice);
  const proposal =
    last && draft.state ? proposeRelease(last, draft.state, workspace.speak) : undefined;
  if (draft.findings.some(({ unreadable }) => unreadable)) {
    const unreadable = { code: 'draft-unreadable', problems: draft.state?.problems ?? [] } as const;
    return refuse(unreadable, draft, workspace, proposal, io);
  }
  const planned = planRelease(files, notice, {
    date: options.date === undefined ? now : parseDay('--date', options.date),
    effective:
      options.effective === undefined ? undefined : parseDay('--effective', options.effective),
    kind: parseKind(options.kind),
    proposedKind: proposal?.kind,
    processingChanged: proposal?.processingChanged,
    reason: options.reason,
    summary: summary.texts,
    notes: Object.keys(note.texts).length > 0 ? [note.texts] : undefined,
    lessProtective: knownPaths(options.lessProtective ?? [], proposal),
    archived: options.archived,
    retold: options.retold,
    hasErrors: draft.findings.some(({ severity }) => severity === 'error'),
  });
  if (!planned.ok) return refuse(planned.refusal, draft, workspace, proposal, io);
  const refusal = options.dryRun ? undefined : writeRelease(root, planned.plan);
  if (refusal) return refuse(refusal, draft, workspace, proposal, io);
  sayReleased(planned.plan, { workspace, last, proposal, isDry: options.dryRun ?? false }, io);
  return 0;
}

type Told = {
  workspace: Workspace;
  last: NoticeState | undefined;
  proposal: Proposal | undefined;
  isDry: boolean;
};

/** Says what was released, or would be; then what its readers will miss. */
function sayReleased(plan: ReleasePlan, { workspace, last, proposal, isDry }: Told, io: Io): void {
  const words = releaseWords[workspace.speak];
  const { notice, revision, record, folder, withoutSummary } = plan;
  const { kind, published, effective } = record;
  io.out(words.released({ notice, revision, folder, kind, effective, isDry }));
  if (proposal) io.out(words.proposed(proposal.kind, proposal.reasons));
  const unconfirmed = (proposal?.lessProtective ?? []).filter(
    ({ path }) => !record.lessProtective?.includes(path),
  );
  if (unconfirmed.length > 0) io.error(words.lessProtective(unconfirmed, isDry));
  if (withoutSummary.length > 0) io.error(words.withoutSummary(withoutSummary));
  const promise = last?.notices[0]?.facts.changes?.before;
  const isTold = record.standing === 'gated' && (kind === 'material' || kind === 'fundamental');
  if (!promise || !isTold || effective === undefined) return;
  const earliest = dayAfterPeriod(published, promise);
  if (effective < earliest) io.error(words.tooEarly(promise, earliest));
}

/** Paths of facts that changed; any other is refused, or a slip of the pen would tell readers nothing. */
function knownPaths(paths: readonly string[], proposal: Proposal | undefined): readonly string[] {
  const changed = proposal?.changedFacts ?? [];
  const unknown = paths.find((path) => !changed.includes(path));
  if (unknown === undefined) return paths;
  if (changed.length === 0) throw cannot('path-of-none', { found: unknown });
  throw cannot('path-unknown', { found: unknown, list: changed.join(', ') });
}

/** The last revision that stands, where there is one. */
function lastRevision({ files }: Workspace, notice: NoticeFolder): NoticeState | undefined {
  const last = loadHistory(files, notice.id).history.findLast(({ withdrawn }) => !withdrawn);
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
  const { findings, suppressed } = draft;
  if (refusal.code === 'draft-has-errors' || refusal.code === 'draft-unreadable') {
    const report = { now, speak, notices: [], findings, suppressed, files: files.count() };
    io.out(reportStylish(report, { paint: painter(io.colour), call: io.call, quiet: false }));
  }
  if (proposal && kindRefusals.has(refusal.code)) {
    io.error(releaseWords[speak].proposed(proposal.kind, proposal.reasons));
  }
  io.error(`${sayRefusal(refusal, speak)}\n`);
  return refusal.code === 'draft-has-errors' ? 1 : 2;
}
