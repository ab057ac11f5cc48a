import { unpromisedTime } from '../../../schema/gdpr/advance-notice.ts';
import { countRead } from '../../check/held/read-counts.ts';
import { sayRead } from '../../check/reports/read-line.ts';
import { onOneLine } from '../../escape/unseen.ts';
import { say, sayCount } from '../../locale/say.ts';
import type { Move } from '../../revise/path-problems.ts';
import type { ReleasePlan } from '../../revise/plan-release.ts';
import { brokenPromise } from '../../revise/promised-day.ts';
import { laterDay } from '../../revise/recorded-day.ts';
import { sentencesOf } from '../check-notice.ts';
import type { Io } from '../io.ts';
import type { Workspace } from '../project.ts';
import { type Candidate, promisesOf } from './candidate.ts';
import { sayDone, sayLessProtective, sayProposed, sayTooSoon, sayWithoutSummary } from './words.ts';

type Told = {
  workspace: Workspace;
  candidate: Candidate;
  moves: readonly Move[];
  /** Nothing was written. */
  isDry: boolean;
};

/** Says what was released, or would be; then what its readers will miss, and last how much of it was read. */
export function sayReleased(plan: ReleasePlan, told: Told, io: Io): void {
  sayPlanned(plan, told, io);
  const { workspace, candidate } = told;
  const { speak } = workspace;
  const left = candidate.draft.findings.filter(({ severity }) => severity === 'warning').length;
  if (left > 0) io.error(`${sayCount('commands.release-warnings', left, speak)}\n`);
  io.out(`${sayRead(countRead(sentencesOf(candidate.draft, workspace.now)), speak)}\n`);
}

/** Says what was released, or would be, and what its readers will miss. */
export function sayPlanned(plan: ReleasePlan, told: Told, io: Io): void {
  const { workspace, candidate, moves, isDry } = told;
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
  const { proposal } = candidate;
  if (proposal) io.out(sayProposed(proposal.kind, proposal.reasons, speak));
  const { lessProtective } = record;
  sayMissed({ candidate, withoutSummary, lessProtective, isDry }, speak, io);
  tellTooSoon(plan, told, io);
}

type Missed = Pick<Told, 'candidate' | 'isDry'> & {
  readonly withoutSummary: readonly string[];
  /** The paths that were confirmed. */
  readonly lessProtective?: readonly string[] | undefined;
};

/** Says what readers are not told of a release, or would not be. */
export function sayMissed(
  { candidate: { proposal }, withoutSummary, lessProtective = [], isDry }: Missed,
  speak: Workspace['speak'],
  io: Io,
): void {
  const unconfirmed = (proposal?.lessProtective ?? []).filter(
    ({ path }) => !lessProtective.includes(path),
  );
  if (unconfirmed.length > 0) io.error(sayLessProtective(unconfirmed, isDry, speak));
  if (withoutSummary.length > 0) io.error(sayWithoutSummary(withoutSummary, isDry, speak));
}

/** Says that people hear of a change later than they were promised, as a person decided, or than they should. */
function tellTooSoon({ record }: ReleasePlan, { workspace, candidate }: Told, io: Io): void {
  const { kind, published, effective = published, standing } = record;
  if (standing !== 'gated') return;
  const promises = promisesOf(candidate);
  const isPromised = promises.length > 0;
  if (!isPromised && kind !== 'fundamental') return;
  const expected = isPromised ? promises : [unpromisedTime];
  const broken = brokenPromise({ kind, published, effective }, expected);
  if (broken) io.error(sayTooSoon(broken, isPromised, workspace.speak));
}
