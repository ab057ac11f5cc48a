import type { KnownFinding } from '../../schema/baseline.ts';
import type { Finding } from '../check/findings/finding.ts';
import type { Report } from '../check/reports/report.ts';
import type { NoticeFolder } from '../content/load-project.ts';
import type { Base } from './against/base.ts';
import { withBaseline } from './baseline.ts';
import { cannot } from './cannot.ts';
import { checkAgainst } from './check-against.ts';
import { checkNotices } from './check-notices.ts';
import type { Choice } from './choice/choose-notices.ts';
import type { Io } from './io.ts';
import type { Keeping } from './kept/keeping.ts';
import { inOrderOfFilesOfAll } from './order-files.ts';
import { inOrderOfNotices } from './order-findings.ts';
import { placeOfOwnRules } from './own-rules.ts';
import type { Workspace } from './project.ts';

export type FindRequest = {
  /** The notices that the command names, and which of them this run looks at. */
  notices: readonly NoticeFolder[];
  choice: Choice;
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
  /** The most threads that share the work. */
  jobs: number;
  /** Where findings are kept, if they are. */
  keeping: Keeping | undefined;
};

/** What is in the notices, less what the baseline knows, and what has been lost since a commit. */
export async function findAll(workspace: Workspace, request: FindRequest, io: Io): Promise<Report> {
  const { choice, coverage, jobs } = request;
  const { revisions = false, baseline: file, writeBaseline = false } = request;
  if (writeBaseline && file === undefined) {
    throw cannot('baseline-unnamed', {});
  }
  const site = choice.judges(null);
  const rules = request.ownRules === false ? undefined : placeOfOwnRules(workspace);
  // What code of a project's own looks at is not known.
  const keeping = rules ? undefined : request.keeping;
  const run = {
    scope: { revisions, coverage, rules },
    jobs,
    keeping,
    site,
    counts: choice.counts,
  };
  const found = await checkNotices(workspace, choice.judged, run);
  const lost = lostSince(workspace, request, found.findings);
  const isAsked = ({ notice, revision }: KnownFinding) =>
    choice.judges(notice) && (revision === null || revisions);
  const known = { file: file ?? '', write: writeBaseline, root: workspace.root, isAsked };
  const left = file === undefined ? found : withBaseline(found, known, io);
  const { leftOut, shard } = choice;
  const all = workspace.project.notices;
  return {
    ...left,
    ...(leftOut && { leftOut }),
    ...(shard && { shard }),
    findings: inOrderOfFilesOfAll(inOrderOfNotices([...left.findings, ...lost], all), all),
  };
}

function lostSince(
  workspace: Workspace,
  { against, base, choice, notices, revisions }: FindRequest,
  findings: readonly Finding[],
): Finding[] {
  if (against === undefined) return [];
  const unread = findings.filter(({ unreadable, revision }) => unreadable && !revision);
  const unreadable = new Set(unread.map(({ notice }) => notice));
  const { compares } = choice;
  const compared = notices.filter(({ id }) => compares(id));
  // Where all revisions are judged, these are among them.
  const released = revisions ? [] : compared;
  const request = { ref: against, base, notices: compared, compares, unreadable, released };
  return checkAgainst(workspace, request);
}
