import type { Locale, Spoken } from '../../schema/languages.ts';
import type { Coverage } from '../check/demands/coverage.ts';
import type { Finding } from '../check/findings/finding.ts';
import type { JudgedSentence } from '../check/held/judged-sentence.ts';
import type { ReadCounts } from '../check/held/read-counts.ts';
import type { LoweredRule } from '../check/severities/lowered-rules.ts';
import { checkNotices } from '../cli/check-notices.ts';
import { openWorkspace, pickNotice } from '../cli/project.ts';
import { readyWords } from '../words/every.ts';

/** How the drafts of a project are judged. */
export type CheckOptions = {
  /** The notices, by their ids; all of them where none is named. */
  readonly notices?: readonly string[];
  /** The day to judge by, `YYYY-MM-DD`; today in the time zone of the site where none is given. */
  readonly now?: string;
  /** The language of the messages; that of the site where none is given. */
  readonly lang?: Spoken;
  /** Whether the released revisions are judged too, each by the law of its date. */
  readonly revisions?: boolean;
  /** Whether it is told where each article is answered. */
  readonly coverage?: boolean;
  /** Whether the sentences are told, each with what it is beside the facts. */
  readonly sentences?: boolean;
};

/** What was checked and what was found. */
export type ProjectReport = {
  /** The day the drafts were judged on, `YYYY-MM-DD`. */
  readonly now: string;
  readonly notices: readonly { id: string; locales: Locale[]; sections: number }[];
  readonly findings: readonly Finding[];
  /** Findings that a suppression answers. */
  readonly suppressed: number;
  /** Findings that weigh less by a decision of the project; left out where there is none. */
  readonly lowered?: number;
  /** The rules that the project lowered, with who decided it, why, and until when; left out where there is none. */
  readonly loweredRules?: readonly LoweredRule[];
  /** How many Markdown and YAML files were read. */
  readonly files: number;
  /** How many sentences of the drafts were read, and what they are beside the facts. */
  readonly read: ReadCounts;
  /** The sentences, where they are asked for. */
  readonly sentences?: readonly JudgedSentence[];
  /** Where each article is answered, a draft and language each. */
  readonly coverage?: readonly Coverage[];
};

/**
 * What is found in the drafts of the project in `root`, the folder that holds content/: as `seloste check` finds it, less
 * what a baseline or an earlier state adds. Rejects with an error for people where the work could not be done.
 */
export async function checkProject(
  root: string,
  options: CheckOptions = {},
): Promise<ProjectReport> {
  const {
    notices = [],
    revisions = false,
    coverage = false,
    sentences = false,
    ...common
  } = options;
  // A failure is told in English to programs.
  await readyWords(['en']);
  const workspace = openWorkspace({ ...common, root }, { cwd: process.cwd(), clock: new Date() });
  await readyWords([workspace.speak]);
  const { project } = workspace;
  const picked =
    notices.length > 0
      ? [...new Set(notices)].map((id) => pickNotice(project, id))
      : project.notices;
  return checkNotices(workspace, picked, {
    scope: { revisions, coverage, sentences },
    jobs: 1,
    keeping: undefined,
    site: true,
    counts: () => true,
  });
}
