import { claimFacts } from '../../../schema/claim-facts.ts';
import type { Claim } from '../../../schema/claims.ts';
import { authorityOf } from '../../../schema/gdpr/authorities.ts';
import type { Notice } from '../../content/notice.ts';
import type { YamlNode } from '../../content/yaml.ts';
import { nodesAt } from '../facts/nodes-at.ts';
import { scalarsIn } from '../facts/scalars.ts';
import { type FactTexts, valuesUnknownTo } from './fact-values.ts';
import type { HeldClaim } from './judged-sentence.ts';

/** What facts say of a kind and polarity; an absence is declared whole, whatever the values of its denial. */
type Holders = FactTexts & { readonly isThere: boolean; readonly isAbsence: boolean };

/** What was gathered of a notice for its rules is not gathered again for its counts. */
const gathered = new WeakMap<Notice, Map<string, Holders>>();

/**
 * Tells whether the facts of a notice hold a claim (`claimFacts`): a fact speaks of the same thing, and has each value that the
 * claim names and facts are made of. Facts of `day` are meant where a table says more than the notice.
 */
export function holdClaims(notice: Notice, day: string): (claim: Claim) => HeldClaim {
  const known = gathered.get(notice) ?? new Map<string, Holders>();
  gathered.set(notice, known);
  return ({ kind, polarity, values }) => {
    const key = `${kind} ${polarity} ${day}`;
    const holders = known.get(key) ?? holdersOf({ kind, polarity }, notice, day);
    known.set(key, holders);
    const { isThere, isAbsence } = holders;
    const unknown = isThere && !isAbsence ? valuesUnknownTo(holders, values) : [];
    return { kind, polarity, isHeld: isThere && unknown.length === 0, unknown };
  };
}

function holdersOf(
  { kind, polarity }: Pick<Claim, 'kind' | 'polarity'>,
  { tree, locale }: Notice,
  day: string,
): Holders {
  const { told, denied, values = [] } = claimFacts[kind];
  const isDenied = polarity === 'denied';
  const nodesOf = (paths: readonly string[]) => paths.flatMap((path) => nodesAt(tree, path));
  const found = nodesOf(isDenied ? denied : told).filter(({ node }) => says(node, isDenied));
  return {
    isThere: found.length > 0,
    isAbsence: found.some(({ path }) => path.at(-1) === 'none'),
    texts: [...found, ...nodesOf(values)].flatMap(({ node }) => textsOf(node, day)),
    locale,
  };
}

/** Whether a fact says something: a yes affirms and a no denies, and a disclosure that is declared absent affirms nothing. */
function says(node: YamlNode, isDenied: boolean): boolean {
  if (node.kind === 'list') return node.items.length > 0;
  if (node.kind === 'map') return node.entries.size > 0 && !node.entries.has('none');
  return node.value !== (isDenied ? 'true' : 'false');
}

/** The texts of a fact that people may meet, those of the table of authorities among them. */
function textsOf(node: YamlNode, day: string): string[] {
  return scalarsIn(node)
    .filter(({ path }) => path.at(-1) !== 'note' && path.at(-1) !== 'seen')
    .flatMap(({ value, path }) => {
      const known = path[0] === 'authority' ? authorityOf(value, day) : undefined;
      return known ? [value, JSON.stringify(known)] : [value];
    });
}
