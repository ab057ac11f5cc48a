import type { ClaimKind } from '../../../schema/claims.ts';
import { clauseWith } from '../clauses.ts';
import type { ClaimLanguage } from '../language.ts';
import type { Span } from '../patterns/match.ts';
import { findAllOf } from '../patterns/phrase-list.ts';
import { isAddedTo } from './is-added-to.ts';
import type { Weighed } from './weighed.ts';

/** The kinds that are told by the deed itself: what the controller asks or checks meanwhile is another matter. */
const deeds: ReadonlySet<ClaimKind> = new Set(['transfer', 'recipient', 'retention']);
/** The kinds that are told by what it is about, whatever is done to it. */
const matters: ReadonlySet<ClaimKind> = new Set(['children', 'special-data', 'profiling']);

/**
 * Whether the clause of a claim says that the controller does it, and to the data of people. Then what else stands between its
 * words changes nothing, unless it hedges: places, purposes and names of things.
 *
 * 1. `We store the messages that you write to our service desk in Canada.` is ours.
 * 2. `We send parcels to Canada and keep your data here` is not: the data stand behind another deed.
 * 3. `The nursery next door keeps data of children` and `We keep most of your data` are not.
 */
export function isOurs({ hit, line }: Weighed, { grammar }: ClaimLanguage): boolean {
  const { agents, owned, some, possible, hedges = some } = grammar;
  const isDeed = deeds.has(hit.kind);
  if (!agents || !owned || !(isDeed || matters.has(hit.kind))) return false;
  const { tokens } = line;
  const clause = clauseWith(line.clauses, hit.cue.from);
  const isOfCue = ({ from, to }: { from: number; to: number }) =>
    from < hit.cue.to && hit.cue.from < to;
  const isDone = findAllOf(agents, tokens, clause).some((agent) => !isDeed || isOfCue(agent));
  const isAdded = (one: Span) => isAddedTo(hit.cue, one, line, { grammar });
  if (!isDone || findAllOf(owned, tokens, clause).every(isAdded)) return false;
  // What a claim is about hedges nothing: `health` narrows a denial, and is all there is to `we record your health`.
  return ![some, possible, hedges].some((list) =>
    findAllOf(list, tokens, clause).some((hedge) => isDeed || !isOfCue(hedge)),
  );
}
