import type { ReleaseRequest } from '../../revise/release-request.ts';
import { cannot } from '../cannot.ts';
import type { Workspace } from '../project.ts';
import type { Proposal } from '../propose.ts';
import { type Candidate, promisesOf } from './candidate.ts';
import type { AskedRelease, ReleaseOptions } from './options.ts';

/** The release that is asked for, with what the draft itself tells of it. */
export function requestOf(
  { far, reason, archived, retold, lessProtective = [], ...given }: ReleaseOptions,
  { effective, kind, summary, notes }: AskedRelease,
  candidate: Candidate,
  { now, project }: Workspace,
): ReleaseRequest {
  const { date, draft, proposal } = candidate;
  return {
    date,
    now,
    far,
    effective,
    isDayNamed: [given.date, given.effective, given.now].some((day) => day !== undefined),
    kind,
    proposedKind: proposal?.kind,
    processingChanged: proposal?.processingChanged,
    reason,
    promises: promisesOf(candidate),
    summary,
    notes,
    lessProtective: knownPaths(lessProtective, proposal),
    sample: project.site?.sample,
    archived,
    retold,
    hasErrors: draft.findings.some(({ severity }) => severity === 'error'),
  };
}

/** Paths of facts that changed; any other is refused, or a slip of the pen would tell readers nothing. */
function knownPaths(paths: readonly string[], proposal: Proposal | undefined): readonly string[] {
  const changed = proposal?.changedFacts ?? [];
  const unknown = paths.find((path) => !changed.includes(path));
  if (unknown === undefined) return paths;
  if (changed.length === 0) throw cannot('path-of-none', { found: unknown });
  throw cannot('path-unknown', { found: unknown, list: changed.join(', ') });
}
