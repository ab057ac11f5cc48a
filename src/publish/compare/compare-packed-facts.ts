import { type ChangedFact, groupFacts, type ToldFact } from '../changes/group-facts.ts';
import type { FactPatch, FactPatches, PackedFacts, PrintedFact } from './history-facts.ts';

type Sides = { readonly before: PrintedFact | undefined; readonly after: PrintedFact | undefined };

type Facts = Readonly<Record<string, PrintedFact>>;

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
  if (before === after) return [];
  const [old, young] = [unpackFacts(packed, before), unpackFacts(packed, after)];
  if (!old || !young) return null;
  return groupFacts(compareParts(packed, old, young, []));
}

/** All facts of a revision; `null` where they are no part of its text. */
function unpackFacts({ revisions }: PackedFacts, revision: number): Facts | null {
  if (!revisions[revision]) return null;
  return revisions
    .slice(0, revision + 1)
    .reduce<Facts>((facts, patches) => (patches ? applyPatches(facts, patches) : facts), {});
}

function applyPatches(facts: Facts, patches: FactPatches): Facts {
  const patched = { ...facts };
  for (const [name, patch] of Object.entries(patches)) {
    if (patch === null) delete patched[name];
    else patched[name] = applyPatch(patched[name], patch);
  }
  return patched;
}

function applyPatch(fact: PrintedFact | undefined, patch: FactPatch): PrintedFact {
  if ('label' in patch) return patch;
  return { label: '', text: '', ...fact, parts: applyPatches(fact?.parts ?? {}, patch.parts) };
}

function compareParts(packed: PackedFacts, old: Facts, young: Facts, path: Path): ToldFact[] {
  return [...new Set([...Object.keys(old), ...Object.keys(young)])].flatMap((name) => {
    const sides = { before: old[name], after: young[name] };
    return compareFact(packed, sides, [...path, { name, ...sides }]);
  });
}

function compareFact(packed: PackedFacts, sides: Sides, path: Path): ToldFact[] {
  const { before, after } = sides;
  if (before === after) return [];
  const [old, young] = [partsOf(before), partsOf(after)];
  // Of a list that came or went, every entry did.
  const isInside = (before && after) || before?.isList || after?.isList;
  if (isInside && old && young) return compareParts(packed, old, young, path);
  return before && after && isSame(before, after) ? [] : [tell(packed, sides, path)];
}

/** A list, a map or nothing has parts, a scalar none. */
function partsOf(fact: PrintedFact | undefined): PrintedFact['parts'] {
  return fact ? fact.parts : {};
}

/** Whether two scalars are one fact: the same reference, or else the same words. */
function isSame(one: PrintedFact, other: PrintedFact): boolean {
  const hasParts = one.parts !== undefined || other.parts !== undefined;
  return !hasParts && (one.reference ?? one.text) === (other.reference ?? other.text);
}

function tell({ entries, sentences }: PackedFacts, { before, after }: Sides, path: Path): ToldFact {
  const fact = after ?? before;
  const said = entries[path[0]?.name ?? ''];
  if (path.length === 2 && !(before && after) && fact?.name !== undefined && said) {
    const words = said[after ? 'added' : 'removed'];
    return { subject: fact.name === '' ? words : `${words}: ${fact.name}`, sentence: '' };
  }
  const values = {
    f: fact?.label,
    a: before?.text ?? fact?.absent,
    b: after?.text ?? fact?.absent,
  };
  const change = values.a === undefined ? 'added' : values.b === undefined ? 'removed' : 'changed';
  const list = path.at(-2);
  const isListed = !fact?.parts && (list?.before?.isList || list?.after?.isList);
  return {
    subject: subjectAbove(path),
    ...(isListed ? { listed: fact?.text ?? '' } : {}),
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
  const name = inner.name || part?.before?.name;
  return name ? `${heading}: ${name}` : heading;
}
