import { findRenamed, type Renamed } from '../../redline/facts/find-renamed.ts';
import {
  type ChangedFact,
  groupFacts,
  type PlacedFact,
  type ToldFact,
} from '../changes/group-facts.ts';
import { isLessOver, type LabelledStep } from '../changes/label-stretch.ts';
import { bare, putIn, sayMeaning } from '../changes/meaning.ts';
import type { FactPatch, FactPatches, PackedFacts, PrintedFact } from './history-facts.ts';
import { packedAlone, withNewNames } from './renamed-facts.ts';

type Sides = { readonly before: PrintedFact | undefined; readonly after: PrintedFact | undefined };

type Facts = Readonly<Record<string, PrintedFact>>;

/** The way to a fact: the names of its parts, with both sides of each. */
type Path = readonly (Sides & { readonly name: string })[];

/** A revision of the stretch that is compared: its place, that of the one it changed, and its labelled paths. */
export type PackedStep = {
  readonly before: number;
  readonly after: number;
  readonly less: readonly string[];
};

/**
 * The facts that differ between two revisions, by their places in the packed history: found as
 * `compareFacts` finds them. `null` where the facts of one of them are no part of its text. What protects
 * people less is told where `steps`, which lead from one to the other, bear it out.
 */
export function comparePackedFacts(
  packed: PackedFacts,
  before: number,
  after: number,
  steps: readonly PackedStep[] = [],
): ChangedFact[] | null {
  const told = tellPackedFacts(packed, before, after, steps);
  return told && groupFacts(told);
}

/** The same one by one, each with its path. */
export function tellPackedFacts(
  packed: PackedFacts,
  before: number,
  after: number,
  steps: readonly PackedStep[],
): PlacedFact[] | null {
  if (before === after) return [];
  const all = unpackFacts(packed);
  const [old, young] = [all[before], all[after]];
  if (!old || !young) return null;
  const labelled = labelSteps(all, steps);
  const renamed = renamedBetween(old, young);
  return compareParts(old, young, [], renamed).map((path) => ({
    ...tell(packed, path, renamed),
    ...meaningFor(packed, path),
    path: path.map(({ name }) => name),
    isLess: isLessOver(labelled, nameOf(path)),
  }));
}

function renamedBetween(old: Facts, young: Facts): Renamed {
  return findRenamed(packedAlone(old, young), packedAlone(young, old));
}

/** The facts of each revision; `null` where they are no part of its text. */
function unpackFacts({ revisions }: PackedFacts): (Facts | null)[] {
  let facts: Facts = {};
  return revisions.map((patches) => {
    if (patches) facts = applyPatches(facts, patches);
    return patches && facts;
  });
}

/** None where there is no label, or no telling what a step changed. */
function labelSteps(all: readonly (Facts | null)[], steps: readonly PackedStep[]): LabelledStep[] {
  if (steps.every(({ less }) => less.length === 0)) return [];
  const labelled = steps.flatMap(({ before, after, less }) => {
    const [old, young] = [all[before], all[after]];
    if (!old || !young) return [];
    const changed = compareParts(old, young, [], renamedBetween(old, young));
    return [{ changed: changed.map(nameOf), less }];
  });
  return labelled.length === steps.length ? labelled : [];
}

function nameOf(path: Path): string {
  return path.map(({ name }) => name).join('.');
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

function compareParts(old: Facts, young: Facts, above: Path, renamed: Renamed): Path[] {
  return [...new Set([...Object.keys(old), ...Object.keys(young)])].flatMap((name) => {
    const sides = { before: old[name], after: young[name] };
    return compareFact(sides, [...above, { name, ...sides }], renamed);
  });
}

function compareFact(sides: Sides, path: Path, renamed: Renamed): Path[] {
  const { before, after } = sides;
  if (before === after) return [];
  const [old, young] = [partsOf(before), partsOf(after)];
  // Of a list that came or went, every entry did.
  const isInside = (before && after) || before?.isList || after?.isList;
  if (isInside && old && young) {
    const kind = before?.refers ?? (path.length === 1 ? path[0]?.name : '');
    return compareParts(withNewNames(old, renamed.get(kind ?? '')), young, path, renamed);
  }
  return before && after && isSame(before, after) ? [] : [path];
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

function tell({ entries, sentences }: PackedFacts, path: Path, renamed: Renamed): ToldFact {
  const { before, after }: Partial<Sides> = path.at(-1) ?? {};
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
  const change = isRenaming(path, renamed) ? 'renamed' : changeOf(values);
  const list = path.at(-2);
  const isListed = !fact?.parts && isList(list);
  return {
    subject: subjectAbove(path),
    ...(isListed ? { listed: fact?.text ?? '' } : {}),
    sentence: putIn(sentences[change], values),
  };
}

function meaningFor(
  { meanings }: PackedFacts,
  path: Path,
): Pick<PlacedFact, 'meaning' | 'sides' | 'of'> {
  const [last, list] = [path.at(-1), path.at(-2)];
  const n = path[1]?.after?.name || path[1]?.before?.name || '';
  const [a = '', b = ''] = [last?.before, last?.after].map(
    (fact) => (path.length === 2 && fact?.name) || fact?.text,
  );
  const field = path.map(({ name }, at) => (isList(path[at - 1]) ? '*' : name)).join('.');
  const change = !last?.before ? 'added' : last.after ? 'changed' : 'removed';
  const refers = list?.after?.refers ?? list?.before?.refers;
  return {
    meaning: sayMeaning(meanings, field, change, { n, a, b }),
    sides: [bare(a), bare(b)],
    of: refers && `${refers}.${last?.name}`,
  };
}

function isList(step?: Sides): true | undefined {
  return step?.after?.isList || step?.before?.isList;
}

/** Whether it is the name of an entry of which all else is told as before. */
function isRenaming([kind, entry, title]: Path, renamed: Renamed): boolean {
  const names = renamed.get(kind?.name ?? '');
  return Boolean(title?.after?.title && [...(names?.values() ?? [])].includes(entry?.name ?? ''));
}

function changeOf({ a, b }: Record<'a' | 'b', string | undefined>) {
  return a === undefined ? 'added' : b === undefined ? 'removed' : 'changed';
}

function subjectAbove([kind, part]: Path): string {
  const heading = (kind?.after ?? kind?.before)?.subject ?? '';
  const inner = part?.after ?? part?.before;
  if (inner?.name === undefined) return inner?.subject ?? heading;
  // An entry that has lost its name keeps the one it had.
  const name = inner.name || part?.before?.name;
  return name ? `${heading}: ${name}` : heading;
}
