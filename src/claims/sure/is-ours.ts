import type { ClaimKind } from '../../../schema/claims.ts';
import { clauseWith } from '../clauses.ts';
import type { ClaimLanguage } from '../language.ts';
import { findAllOf, findFirst } from '../patterns/phrase-list.ts';
import type { Weighed } from './weighed.ts';

/** What has to be told for whatever else is said to change nothing: who does it, and to whose data. */
const asked: Partial<Record<ClaimKind, 'both' | 'agent'>> = {
  transfer: 'both',
  recipient: 'both',
  retention: 'both',
  children: 'both',
  'special-data': 'both',
  deadline: 'agent',
  profiling: 'agent',
};

/** The kinds that are told by the deed itself: what the controller asks or checks meanwhile is another matter. */
const deeds: ReadonlySet<ClaimKind> = new Set(['transfer', 'recipient', 'retention', 'deadline']);

/**
 * Whether the clause of a claim says that the controller does it, and to the data of people. Then what else stands between its
 * words changes nothing, unless it hedges: places, purposes and names of things.
 *
 * 1. `We store the messages that you write to our service desk in Canada.` is ours.
 * 2. `The nursery next door keeps data of children` and `We keep most of your data` are not.
 */
export function isOurs({ hit, line }: Weighed, { grammar }: ClaimLanguage): boolean {
  const { agents, owned } = grammar;
  const needed = asked[hit.kind];
  if (!agents || !owned || !needed) return false;
  const { tokens } = line;
  const clause = clauseWith(line.clauses, hit.cue.from);
  const { from, to } = hit.cue;
  const done = findAllOf(agents, tokens, clause).some(
    (agent) => !deeds.has(hit.kind) || (agent.from < to && from < agent.to),
  );
  if (!done || (needed === 'both' && !findFirst(owned, tokens, clause))) return false;
  // What a claim is about hedges nothing: `health` narrows a denial, and is all there is to `we record your health`.
  return ![grammar.some, grammar.possible, ...(grammar.hedges ? [grammar.hedges] : [])].some(
    (list) =>
      findAllOf(list, tokens, clause).some(
        (hedge) => deeds.has(hit.kind) || hedge.from < from || to <= hedge.from,
      ),
  );
}
