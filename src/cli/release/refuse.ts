import { findingsFromProblems } from '../../check/reading/findings.ts';
import { reportStylish } from '../../check/reports/stylish.ts';
import type { Refusal } from '../../revise/refusal.ts';
import { sayRefusal } from '../../revise/refusal-words.ts';
import type { CheckedDraft } from '../check-notice.ts';
import type { ExitStatus, Io } from '../io.ts';
import { painter } from '../painter.ts';
import type { Workspace } from '../project.ts';
import type { Candidate } from './candidate.ts';
import { sayProposed } from './words.ts';

/** Refusals that the proposal and its evidence explain. */
const kindRefusals: ReadonlySet<Refusal['code']> = new Set([
  'reason-missing',
  'kind-undecided',
  'kind-unreasoned',
  'description-untrue',
  'promise-broken',
]);

/** Refusals for which something is found, rather than that the work could not be done. */
const findingRefusals: ReadonlySet<Refusal['code']> = new Set([
  'draft-has-errors',
  'figures-unfit',
  'words-dropped',
]);

/** Says why nothing was released, with what explains it. */
export function refuse(
  refusal: Refusal,
  { draft, proposal }: Candidate,
  { now, speak, files }: Workspace,
  io: Io,
): ExitStatus {
  const { findings, suppressed } = blamed(refusal, draft, speak);
  if (isOfDraft(refusal)) {
    const report = { now, speak, notices: [], findings, suppressed, files: files.count() };
    io.out(reportStylish(report, { paint: painter(io.colour), call: io.call, quiet: false }));
  }
  if (proposal && kindRefusals.has(refusal.code)) {
    io.error(sayProposed(proposal.kind, proposal.reasons, speak));
  }
  io.error(`${sayRefusal(refusal, speak)}\n`);
  return findingRefusals.has(refusal.code) ? 1 : 2;
}

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
