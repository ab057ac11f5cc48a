import type { KnownFinding } from '../../schema/baseline.ts';
import type { Finding } from '../check/findings/finding.ts';
import type { Report } from '../check/reports/report.ts';
import type { NoticeFolder } from '../content/load-project.ts';
import type { Base } from './against/base.ts';
import { withBaseline } from './baseline.ts';
import { cannot } from './cannot.ts';
import { checkAgainst } from './check-against.ts';
import { checkNotices } from './check-notices.ts';
import type { Io } from './io.ts';
import { placeOfOwnRules } from './own-rules.ts';
import type { Workspace } from './project.ts';

export type FindRequest = {
  /** Whether the command is about a notice, those that are gone included. */
  isNamed(notice: string): boolean;
  notices: readonly NoticeFolder[];
  /** Whether the released revisions are judged too. */
  revisions?: boolean;
  /** Whether the rules of the project's own run, which are code; they do where nothing is said. */
  ownRules?: boolean;
  /** Whether the report shows where each article is answered. */
  coverage: boolean;
  /** The file of known findings. */
  baseline?: string;
  /** Whether it is written first. */
  writeBaseline?: boolean;
  /** What `--against` says: whether the past is looked at. */
  against?: string;
  /** The earlier state that it means, where there is one. */
  base: Base | undefined;
};

/** What is in the notices, less what the baseline knows, and what has been lost since a commit. */
export async function findAll(workspace: Workspace, request: FindRequest, io: Io): Promise<Report> {
  const { isNamed, notices, revisions = false, baseline: file, writeBaseline = false } = request;
  if (writeBaseline && file === undefined) {
    throw cannot('baseline-unnamed', {});
  }
  const found = await checkNotices(workspace, notices, {
    revisions,
    coverage: request.coverage,
    rules: request.ownRules === false ? undefined : placeOfOwnRules(workspace),
  });
  const lost = lostSince(workspace, request, found.findings);
  const isAsked = ({ notice, revision }: KnownFinding) =>
    (notice === null || isNamed(notice)) && (revision === null || revisions);
  const known = { file: file ?? '', write: writeBaseline, root: workspace.root, isAsked };
  const left = file === undefined ? found : withBaseline(found, known, io);
  return { ...left, findings: [...left.findings, ...lost] };
}

function lostSince(
  workspace: Workspace,
  { against, base, isNamed, notices }: FindRequest,
  findings: readonly Finding[],
): Finding[] {
  if (against === undefined) return [];
  const unread = findings.filter(({ unreadable, revision }) => unreadable && !revision);
  const unreadable = new Set(unread.map(({ notice }) => notice));
  return checkAgainst(workspace, { ref: against, base, notices, isNamed, unreadable });
}
