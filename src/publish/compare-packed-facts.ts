import { type ChangedFact, groupFacts, type ToldFact } from './changed-facts.ts';
import type { PackedFact, PackedFacts } from './history-facts.ts';

type Sides = { readonly before: PackedFact | undefined; readonly after: PackedFact | undefined };

/** The way to a fact: the names of its parts, with both sides of each. */
type Path = readonly (Sides & { readonly name: string })[];

/**
 * The facts that differ between two revisions, by their places in the packed history: found as
 * `compareFacts` finds them. `null` where the facts of one of them are no part of its text.
 */
export function comparePackedFacts(
  packed: PackedFacts,
  before: number,
  after: number,
): ChangedFact[] | null {
  const [old, young] = [packed.revisions[before], packed.revisions[after]];
  if (typeof old !== 'number' || typeof young !== 'number') return null;
  const sides = { before: packed.facts[old], after: packed.facts[young] };
  return groupFacts(compareFact(packed, sides, []));
}

function compareFact(packed: PackedFacts, sides: Sides, path: Path): ToldFact[] {
  const { before, after } = sides;
  if (before === after) return [];
  const [old, young] = [partsOf(before), partsOf(after)];
  // Of a list that came or went, every entry did.
  const isInside = (before && after) || before?.isList || after?.isList;
  if (isInside && old && young) {
    return [...new Set([...Object.keys(old), ...Object.keys(young)])].flatMap((name) => {
      const inner = { before: factAt(packed, old[name]), after: factAt(packed, young[name]) };
      return compareFact(packed, inner, [...path, { name, ...inner }]);
    });
  }
  const isSame = before && after && before.value === after.value;
  return isSame ? [] : [tell(packed, sides, path)];
}

/** A list, a map or nothing has parts, a scalar none. */
function partsOf(fact: PackedFact | undefined): PackedFact['parts'] {
  return fact ? fact.parts : {};
}

function factAt({ facts }: PackedFacts, number: number | undefined): PackedFact | undefined {
  return number === undefined ? undefined : facts[number];
}

function tell({ entries, sentences }: PackedFacts, { before, after }: Sides, path: Path): ToldFact {
  const change = before ? (after ? 'changed' : 'removed') : 'added';
  const fact = after ?? before;
  const said = entries[path[0]?.name ?? ''];
  if (path.length === 2 && change !== 'changed' && fact?.name !== undefined && said) {
    return { subject: `${said[change]}: ${fact.name}`, sentence: '' };
  }
  const values = { f: fact?.label, a: before?.text, b: after?.text };
  return {
    subject: subjectAbove(path),
    sentence: sentences[change].replace(
      /\{([fab])\}/gu,
      (_, place: keyof typeof values) => values[place] ?? '',
    ),
  };
}

function subjectAbove([kind, part]: Path): string {
  const heading = (kind?.after ?? kind?.before)?.subject ?? '';
  const inner = part?.after ?? part?.before;
  if (inner?.name === undefined) return inner?.subject ?? heading;
  // An entry that has lost its name keeps the one it had.
  return `${heading}: ${inner.name === part?.name ? (part.before?.name ?? inner.name) : inner.name}`;
}
