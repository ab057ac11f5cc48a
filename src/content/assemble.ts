import type * as z from 'zod';
import {
  type DisclosureKind,
  disclosureKinds,
  disclosures,
  type Facts,
  FactsSchema,
} from '../../schema/disclosures/index.ts';
import { sectionFields } from '../../schema/section.ts';
import { findCounterparts } from './counterpart.ts';
import { namePaths } from './describe-path.ts';
import { inheritFacts } from './inherit.ts';
import { mergeDisclosures } from './merge.ts';
import type { Broken, Notice, Section } from './notice.ts';
import { holdsPlaceholders, printSection } from './print-section.ts';
import type { Problem } from './problem.ts';
import type { SectionSource } from './read-section.ts';
import { ownProblems, type SourceFaults } from './source-faults.ts';
import { keyUnknown, validate } from './validate.ts';
import { emptyMap, type MapNode } from './yaml.ts';

export type Frame = Pick<
  Notice,
  'id' | 'revision' | 'standing' | 'locale' | 'sourceLocale' | 'title' | 'manifestFile'
>;

/** A notice, what is wrong with it, and its facts as they are written, right or wrong. */
export type Assembled = {
  notice: Notice;
  root: MapNode;
  problems: Problem[];
  /** What the facts were made from: where that is the same in another state, so are they. */
  from: { parts: readonly MapNode[]; origin: MapNode | null; facts: ValidFacts };
  printed: ReadonlyMap<SectionSource, Section | undefined>;
};

/**
 * Assembles a notice in its source language from its sections. `last` is another state of it in the same
 * language, from which is taken what is the same.
 */
export function assembleSource(
  frame: Frame,
  sections: readonly SectionSource[],
  last?: Assembled,
): Assembled {
  const known = knownFacts(sections, null, last);
  if (known) return finish(frame, sections, { origin: null, facts: known }, [], [], last);
  const merged = mergeDisclosures(partsOf(sections), emptyMap(homeFile(frame, sections)));
  const valid = validateFacts(merged.root);
  const before = namePaths(merged.problems, merged.root);
  return finish(frame, sections, { origin: null, facts: valid }, before, valid.problems, last);
}

/**
 * Assembles a translation: its texts, and from `source` all that is the same in every language.
 * What the source has wrong is broken here too, and is not said again; `sourceProblems` is all that
 * was met in reading the source. `last` is as for `assembleSource`.
 */
export function assembleTranslation(
  frame: Frame,
  sections: readonly SectionSource[],
  source: Assembled,
  sourceProblems: readonly Problem[],
  last?: Assembled,
): Assembled {
  const known = sourceProblems.length === 0 && knownFacts(sections, source.root, last);
  if (known) return finish(frame, sections, { origin: source.root, facts: known }, [], [], last);
  const home = homeFile(frame, sections);
  const merged = mergeDisclosures(partsOf(sections), emptyMap(home));
  const origin = { sections: source.notice.sections, root: source.root };
  const counterpart = findCounterparts(sections, origin, home);
  const inherited = inheritFacts(source.root, merged.root, FactsSchema, counterpart);
  const valid = validateFacts(inherited.root);
  const faults = faultsOf(source, sourceProblems);
  const ids = new Map(sections.map(({ file, id }) => [file, id]));
  const own = (problems: readonly Problem[]) => ownProblems(problems, faults, (f) => ids.get(f));
  const compared = namePaths(inherited.problems, inherited.root);
  const before = [...namePaths(merged.problems, merged.root), ...own(compared)];
  const lacking = compared.filter(({ code }) => code === 'translation-without-source');
  const extra = lacking.flatMap(({ named }) => named ?? []);
  const paths = [...valid.broken.paths, ...extra];
  const missing = compared.filter(({ code }) => code === 'translation-missing');
  const untranslated = missing.flatMap(({ named }) => named ?? []);
  const broken = { ...valid.broken, paths, untranslated };
  const facts = { ...valid, broken };
  return finish(frame, sections, { origin: source.root, facts }, before, own(valid.problems), last);
}

/** The facts of another state without problems, where they were made from the same front matter. */
function knownFacts(
  sections: readonly SectionSource[],
  origin: MapNode | null,
  last: Assembled | undefined,
): ValidFacts | undefined {
  if (!last || last.problems.length > 0 || last.from.origin !== origin) return undefined;
  const { parts, facts } = last.from;
  const isSame = sections.every(({ disclosures: part }, index) => part === parts[index]);
  return isSame && sections.length === parts.length ? facts : undefined;
}

function partsOf(sections: readonly SectionSource[]): MapNode[] {
  return sections.map((section) => section.disclosures);
}

function homeFile(frame: Frame, sections: readonly SectionSource[]): string {
  return sections[0]?.file ?? frame.manifestFile;
}

function faultsOf({ notice }: Assembled, problems: readonly Problem[]): SourceFaults {
  const troubled = problems.filter(
    ({ code }) => code === 'key-unknown' || code === 'front-matter-missing',
  );
  const files = new Set(troubled.map(({ at }) => at.file));
  const sections = notice.sections.filter(({ file }) => files.has(file)).map(({ id }) => id);
  return { problems, broken: notice.broken.paths, sections: new Set(sections) };
}

type ValidFacts = {
  root: MapNode;
  facts: Facts;
  tree: MapNode;
  problems: Problem[];
  broken: Omit<Broken, 'places'>;
};

/** Completes a notice; `own` are those problems of its facts that it does not share with its source. */
function finish(
  frame: Frame,
  sources: readonly SectionSource[],
  from: Omit<Assembled['from'], 'parts'>,
  before: readonly Problem[],
  own: readonly Problem[],
  last: Assembled | undefined,
): Assembled {
  const { root, facts, tree, broken } = from.facts;
  const isSame = last?.from.facts === from.facts;
  const sections: Section[] = [];
  const problems = [...before, ...own];
  for (const source of sources) {
    const known = isSame || !holdsPlaceholders(source) ? last?.printed.get(source) : undefined;
    const result = known
      ? { section: known, problems: [] }
      : printSection(source, { tree, written: root, broken }, frame.locale);
    sections.push(result.section);
    problems.push(...result.problems);
  }
  const printed = new Map(sources.map((source, index) => [source, sections[index]]));
  const places = own.map((problem) => problem.at);
  const notice: Notice = { ...frame, sections, facts, tree, broken: { ...broken, places } };
  return { notice, root, problems, from: { ...from, parts: partsOf(sources) }, printed };
}

/** Validates each disclosure by itself, so that a mistake in one leaves the others standing. */
function validateFacts(root: MapNode): ValidFacts {
  const facts: Record<string, unknown> = {};
  const tree: MapNode = { ...root, entries: new Map() };
  const found: Problem[] = [];
  const kinds = new Set<string>();
  for (const [key, entry] of root.entries) {
    if (!Object.hasOwn(disclosures, key)) {
      found.push(keyUnknown(entry.key, [key], knownKeys));
      continue;
    }
    const schema: z.ZodType<unknown> = disclosures[key as DisclosureKind];
    const result = validate(entry.value, schema, [key]);
    found.push(...result.problems);
    if (result.value === undefined) kinds.add(key);
    else {
      facts[key] = result.value;
      tree.entries.set(key, { ...entry, value: result.kept });
    }
  }
  const problems = namePaths(found, root);
  const paths = problems.flatMap((problem) => [problem.named ?? [], meantPath(problem)].flat());
  const told = withoutReferences(problems);
  return {
    root,
    facts: facts as Facts,
    tree,
    problems: told,
    broken: { kinds, paths, untranslated: [] },
  };
}

/** A wrong id is told where it is given, not again where it is referred to. */
function withoutReferences(problems: readonly Problem[]): Problem[] {
  const isId = ({ path, data }: Problem) => path?.at(-1) === 'id' && data['format'] === 'id';
  const rejected = new Set(problems.filter(isId).map(({ data }) => data['found']));
  const isReference = (problem: Problem) => problem.data['format'] === 'id' && !isId(problem);
  return problems.filter((one) => !isReference(one) || !rejected.has(one.data['found']));
}

const knownKeys: readonly string[] = [...disclosureKinds, ...Object.keys(sectionFields)];

/** The fact that a misspelt key was meant for: it is not missing, but misspelt. */
function meantPath({ named = '', advice }: Problem): string[] {
  const meant = advice?.['meant'];
  return meant === undefined ? [] : [named.slice(0, named.lastIndexOf('.') + 1) + meant];
}
