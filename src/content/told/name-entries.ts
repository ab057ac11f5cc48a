import type { Nodes } from 'mdast';
import { ownIdOf } from '../../markdown/heading-ids.ts';
import type { Place } from '../place.ts';
import type { Problem } from '../problem.ts';
import type { SectionSource } from '../read-section.ts';
import type { Block, Row, TableBlock } from './block.ts';
import { declaredByUse } from './declared-by-use.ts';
import { kindOfTable } from './fields.ts';
import type { FoundEntry, OutlinedSection } from './found-entry.ts';
import { type GivenId, idsOfNames } from './given-ids.ts';
import { plainName, plainWord } from './plain-word.ts';
import { freeId, slugOf } from './slug.ts';
import { toldProblem } from './told-problem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The entries of a notice; headings in `twice` would have the id of another one, so what stands below them is not read. */
type NamedEntries = {
  readonly entries: FoundEntry[];
  readonly problems: Problem[];
  readonly twice: readonly Nodes[];
  readonly broken: readonly string[];
};

/** The entries that the sections of a notice tell of in their text, in order, each with an id; and ids that name none. */
export function nameEntries(
  sections: readonly OutlinedSection[],
  vocabulary: Vocabulary,
): NamedEntries {
  const taken = new Map<string, Set<string>>();
  const entries = sections.flatMap(({ section, outlined }) => {
    const given = idsOfNames(section).map((one): Given => ({ ...one, by: undefined }));
    return outlined.blocks.flatMap((block) =>
      candidatesOf(block, vocabulary).map((candidate): FoundEntry => {
        const { kind, name, node, place, own, key } = candidate;
        const listed = takeGiven(given, candidate);
        const id = listed?.id ?? own ?? idFor(kind, candidate, taken);
        const ids = taken.get(kind) ?? new Set();
        taken.set(kind, ids.add(id));
        return {
          kind,
          id,
          name: key ?? name,
          section: section.id,
          node,
          place,
          isGiven: own !== undefined || listed !== undefined,
        };
      }),
    );
  });
  const second = entries.filter(isSecondHeading);
  const all = entries.filter((one) => !second.includes(one));
  return {
    entries: [...all, ...declaredByUse(sections, all, vocabulary)],
    problems: [
      ...sections.flatMap(({ section }) => unusedIds(section, entries)),
      ...second.map(({ name, place }) => toldProblem('told-name-twice', place, { found: name })),
    ],
    twice: second.flatMap(({ node }) => (node ? [node] : [])),
    broken: second.map(({ kind }) => kind),
  };
}

/** Whether another heading of the same name stands before it, and neither has an id. */
function isSecondHeading({ node, isGiven, id, name }: FoundEntry): boolean {
  return node?.type === 'heading' && !isGiven && id !== slugOf(name);
}

/** An id that was given, and what it was taken for. */
type Given = GivenId & { by: string | Candidate | undefined };

/** The first id for a name that is not taken: rows of one name take theirs in order, those of one transfer the same. */
function takeGiven(given: readonly Given[], candidate: Candidate): Given | undefined {
  const { kind, name, key = candidate } = candidate;
  const found = given.find(
    (one) => one.kind === kind && one.name === plainName(name) && (one.by ?? key) === key,
  );
  if (found) found.by = key;
  return found;
}

type Candidate = {
  kind: string;
  name: string;
  node: Nodes;
  place: Place;
  /** The id that its author gave it. */
  own?: string | undefined;
  /** What it is known by in every language, where that is not its name. */
  key?: string;
};

/** Entries with the same country and recipients are one; any other name that stands again is another entry. */
function idFor(
  kind: string,
  { name, key }: Candidate,
  taken: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  if (key !== undefined) return slugOf(key);
  return freeId(slugOf(name), taken.get(kind) ?? new Set());
}

function candidatesOf(block: Block, vocabulary: Vocabulary): Candidate[] {
  if (block.form === 'line') return [];
  if (block.form === 'list') {
    const { heading, name, list } = block;
    return heading && name
      ? [{ kind: list, name: name.text, node: heading, place: name.place, own: ownIdOf(heading) }]
      : [];
  }
  if (block.table === 'cookies' || block.table === 'rights') return [];
  const kind = kindOfTable(block.table);
  return block.rows.map((row) => ({
    kind,
    name: row.name.text,
    node: row.node,
    place: row.name.place,
    ...(kind === 'transfers' && { key: keyOfTransfer(block, row, vocabulary) }),
  }));
}

function keyOfTransfer(
  { table }: TableBlock,
  { name, cells }: Row,
  vocabulary: Vocabulary,
): string {
  const recipients = cells.find(({ label }) => label === 'recipients')?.written.text ?? '';
  const country =
    table === 'transfers' ? vocabulary.countries.get(plainWord(name.text)) : undefined;
  return `${country ?? name.text} ${recipients}`.trim();
}

function unusedIds(section: SectionSource, entries: readonly FoundEntry[]): Problem[] {
  return idsOfNames(section).flatMap(({ kind, id, place }) => {
    const isUsed = entries.some(
      (one) => one.kind === kind && one.id === id && one.section === section.id,
    );
    return isUsed ? [] : [toldProblem('told-id-unused', place, { found: id, kind })];
  });
}
