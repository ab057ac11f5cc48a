import type { Finding } from '../../check/findings/finding.ts';
import { relocate } from '../../check/reports/relocate.ts';
import { type Report, summarise } from '../../check/reports/report.ts';
import type {
  ChangedNotice,
  ChangeReport,
  ReportedFinding,
  ReportedKind,
  UnreadText,
} from '../../publish/request/change-report.ts';
import { CHANGE_KINDS } from '../../redline/changes/propose-kind.ts';
import { voiceOf } from '../../words/speech.ts';
import type { Base } from '../against/base.ts';
import { withCompared } from '../against/state-at.ts';
import type { Workspace } from '../project.ts';
import type { Repository } from '../repository.ts';
import { changesSince } from './changes-since.ts';
import { answeredIn } from './compare-coverages.ts';

export type ReportRequest = {
  /** What `check` found, with its coverage. */
  report: Report;
  /** The earlier state that is compared with, where there is one. */
  base: Base | undefined;
  /** The notices that are asked for; none means all. */
  names: readonly string[];
  repository: Repository;
};

/** What readers will notice since an earlier state, beside what `check` found. */
export function makeChangeReport(
  workspace: Workspace,
  { report, base, names, repository }: ReportRequest,
): ChangeReport {
  // An old commit is no measure for what a change does.
  const compared = base?.drafts ? base : undefined;
  const since = withCompared(workspace.root, compared, (states) =>
    states ? changesSince(states.fork ?? states.state, workspace, names) : undefined,
  );
  const { findings } = relocate(report, repository.prefix);
  const { leftOut } = report;
  const unread = unreadIn(report);
  return {
    schemaVersion: 1,
    language: voiceOf(report.speak),
    now: report.now,
    against: since && compared ? compared.ref : null,
    summary: summarise(report),
    read: report.read,
    coverage: answeredIn(report.coverage ?? []),
    ...(unread.length > 0 && { unread }),
    ...(leftOut && { leftOut: { since: leftOut.since, notices: [...leftOut.notices] } }),
    kind: since ? gravestIn(since.notices) : null,
    notices: since?.notices ?? [],
    findings: findings.map((finding) => printFinding(finding, since?.isNew)),
  };
}

/** The texts that were to be checked and could not be read, so that nobody knows what they tell. */
function unreadIn({ notices, coverage = [] }: Report): UnreadText[] {
  const known = new Set(coverage.map(({ notice, locale }) => `${notice} ${locale}`));
  return notices.flatMap(({ id, locales }) =>
    (locales.length > 0 ? locales : [null])
      .filter((locale) => !known.has(`${id} ${locale}`))
      .map((locale) => ({ notice: id, locale })),
  );
}

function gravestIn(notices: readonly ChangedNotice[]): ReportedKind {
  return notices.map(({ kind }) => kind).toSorted((a, b) => weigh(b) - weigh(a))[0] ?? 'none';
}

/** A notice that is new is more than other words, and less than what a person must judge. */
function weigh(kind: ReportedKind): number {
  return kind === 'first' ? CHANGE_KINDS.indexOf('undecided') - 0.5 : CHANGE_KINDS.indexOf(kind);
}

function printFinding(
  finding: Finding,
  isNew: ((finding: Finding) => boolean) | undefined,
): ReportedFinding {
  const { rule, severity, message, hint, place } = finding;
  const { file, line, column } = place;
  return { rule, severity, isNew: isNew?.(finding) ?? null, message, hint, file, line, column };
}
