import { countRead } from '../../check/held/read-counts.ts';
import { findingsFromProblems } from '../../check/reading/findings.ts';
import { reportStylish } from '../../check/reports/stylish.ts';
import type { Lacking } from '../../revise/plan-release.ts';
import type { Refusal } from '../../revise/refusal.ts';
import { sayRefusal } from '../../revise/refusal-words.ts';
import { type CheckedDraft, sentencesOf } from '../check-notice.ts';
import type { ExitStatus, Io } from '../io.ts';
import { painter } from '../painter.ts';
import type { Workspace } from '../project.ts';
import type { Candidate } from './candidate.ts';
import { sayMissed } from './say-released.ts';
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

/** What else the release lacks, and the changes that were confirmed to protect people less. */
type Told = Lacking & { readonly lessProtective?: readonly string[] | undefined };

/** Says why nothing was released, with what explains it and all that the next run would be told of. */
export function refuse(
  refusal: Refusal,
  candidate: Candidate,
  { now, speak, files }: Workspace,
  io: Io,
  lacking?: Told,
): ExitStatus {
  const { draft, proposal } = candidate;
  const all = [refusal, ...(lacking?.further ?? [])];
  const { findings, suppressed } = blamed(refusal, draft, speak);
  if (isOfDraft(refusal)) {
    const read = countRead(sentencesOf(draft, now));
    const report = { now, speak, notices: [], findings, suppressed, read, files: files.count() };
    io.out(reportStylish(report, { paint: painter(io.colour), call: io.call, quiet: false }));
  }
  if (proposal && all.some(({ code }) => kindRefusals.has(code))) {
    io.error(sayProposed(proposal.kind, proposal.reasons, speak));
  }
  for (const one of all) io.error(`${sayRefusal(one, speak)}\n`);
  if (lacking) sayMissed({ candidate, ...lacking, isDry: true }, speak, io);
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
