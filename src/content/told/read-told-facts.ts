import type { ContentLanguage } from '../../../schema/languages.ts';
import { isAbsence } from '../merge.ts';
import type { Problem } from '../problem.ts';
import type { SectionSource } from '../read-section.ts';
import { noAbsences, type SentenceAbsences } from './absences-told.ts';
import { advise } from './advise.ts';
import type { Block } from './block.ts';
import { differingAbsences } from './differing-absences.ts';
import type { OutlinedSection } from './found-entry.ts';
import { heldAgainst } from './held-against.ts';
import { nameEntries } from './name-entries.ts';
import { gatherNames } from './names.ts';
import { namesInFrontMatter } from './names-in-front-matter.ts';
import { outlineFacts } from './outline-facts.ts';
import { type Paired, pairEntries } from './pair-entries.ts';
import { putTold } from './put-told.ts';
import type { Scope } from './read-field.ts';
import { readToldSection, type SectionRead } from './read-told-section.ts';
import type { ToldFacts } from './told-facts.ts';
import { toldKindOf } from './told-kind-of.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * Reads the facts that stand in the text of a notice's sections. Of a translation, `source` is what was read in the source
 * language: rows get the ids of what they translate. `inSentences` is what sentences tell there is none of.
 */
export function readToldFacts(
  sections: readonly SectionSource[],
  locale: ContentLanguage,
  source?: ToldFacts,
  inSentences: SentenceAbsences = noAbsences,
): ToldFacts {
  const vocabulary = vocabularyOf(locale);
  if (!vocabulary)
    return { parts: new Map(), problems: [], broken: new Set(), entries: [], read: new Set() };
  const found = sections.map((section): OutlinedSection => {
    return { section, outlined: outlineFacts(section.tree, section, vocabulary) };
  });
  const absences = differingAbsences(found);
  const outlined = found.map((one) => without(one, absences.unread));
  const named = nameEntries(outlined, vocabulary);
  const paired: Paired = source
    ? pairEntries(named.entries, source, locale)
    : { entries: named.entries, byOrder: [], unpaired: [], problems: [] };
  const front = sections.flatMap(({ disclosures }) => namesInFrontMatter(disclosures));
  const scope: Scope = { names: gatherNames([...front, ...paired.entries]), vocabulary };
  const unpaired = new Set([...paired.unpaired.map(({ node }) => node), ...named.twice]);
  const reads = outlined.map((one) => readToldSection(one, scope, unpaired, paired));
  putAbsences(reads, inSentences, [...found.flatMap(kindsTold), ...listedIn(source)]);
  const told: ToldFacts = {
    parts: new Map(reads.map(({ id, part }) => [id, part])),
    problems: advise(
      [
        ...outlined.flatMap((one) => one.outlined.problems),
        ...absences.problems,
        ...named.problems,
        ...paired.problems,
        ...reads.flatMap(({ problems }) => problems.filter((one) => !hangsOn(one, outlined))),
      ],
      vocabulary,
      paired.entries,
      sections,
    ),
    broken: new Set([
      ...outlined.flatMap((one) => [...one.outlined.broken]),
      ...paired.unpaired.map(({ kind }) => kind),
      ...named.broken,
      ...reads.flatMap(({ broken }) => broken),
    ]),
    entries: paired.entries,
    read: new Set(outlined.flatMap((one) => one.outlined.blocks.map(({ node }) => node))),
  };
  return source ? heldAgainst(told, source, paired.byOrder, vocabulary) : told;
}

/** Adds what sentences tell there is none of, but of kinds that are told otherwise. */
function putAbsences(
  reads: readonly SectionRead[],
  { told }: SentenceAbsences,
  others: readonly string[],
): void {
  for (const { absent, section, node } of told) {
    const part = reads.find(({ id }) => id === section)?.part;
    if (part && !others.includes(absent)) putTold(part, [absent], node);
  }
}

/** The kinds that tables, lists and lines of a section tell of, also where they cannot be read. */
function kindsTold({ outlined: { blocks, broken } }: OutlinedSection): string[] {
  return [...blocks.map(toldKindOf), ...broken];
}

/** The kinds of which a source tells that there is something. */
function listedIn(source: ToldFacts | undefined): string[] {
  return [...(source?.parts.values() ?? [])].flatMap(({ entries }) =>
    [...entries].flatMap(([kind, { value }]) =>
      value.kind === 'map' && isAbsence(value) ? [] : [kind],
    ),
  );
}

/** Whether a name is unknown where the table that may hold it could not be read, which is told. */
function hangsOn({ code, data }: Problem, sections: readonly OutlinedSection[]): boolean {
  const { kind = '' } = data;
  return code === 'told-name-unknown' && sections.some(({ outlined }) => outlined.broken.has(kind));
}

function without(one: OutlinedSection, unread: ReadonlySet<Block>): OutlinedSection {
  const gone = one.outlined.blocks.filter((block) => unread.has(block));
  if (gone.length === 0) return one;
  const blocks = one.outlined.blocks.filter((block) => !unread.has(block));
  const broken = new Set([...one.outlined.broken, ...gone.map(toldKindOf)]);
  return { ...one, outlined: { ...one.outlined, blocks, broken } };
}
