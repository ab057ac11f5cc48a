import type { z } from 'zod';
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
import { printSection } from './print-section.ts';
import type { Problem } from './problem.ts';
import type { SectionSource } from './read-section.ts';
import { ownProblems, type SourceFaults } from './source-faults.ts';
import { keyUnknown, validate } from './validate.ts';
import { emptyMap, type MapNode } from './yaml.ts';

export type Frame = Pick<
  Notice,
  'id' | 'revision' | 'locale' | 'sourceLocale' | 'title' | 'manifestFile'
>;

/** A notice, what is wrong with it, and its facts as they are written, right or wrong. */
export type Assembled = { notice: Notice; root: MapNode; problems: Problem[] };

/** Assembles a notice in its source language from its sections. */
export function assembleSource(frame: Frame, sections: readonly SectionSource[]): Assembled {
  const merged = mergeDisclosures(partsOf(sections), emptyMap(homeFile(frame, sections)));
  const valid = validateFacts(merged.root);
  const before = namePaths(merged.problems, merged.root);
  return finish(frame, sections, valid, before, valid.problems);
}

/**
 * Assembles a translation: its texts, and from `source` all that is the same in every language.
 * What the source has wrong is broken here too, and is not said again; `sourceProblems` is all that
 * was met in reading the source.
 */
export function assembleTranslation(
  frame: Frame,
  sections: readonly SectionSource[],
  source: Assembled,
  sourceProblems: readonly Problem[],
): Assembled {
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
  const broken = { ...valid.broken, paths };
  return finish(frame, sections, { ...valid, broken }, before, own(valid.problems));
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
  broken: Pick<Broken, 'kinds' | 'paths'>;
};

/** Completes a notice; `own` are those problems of its facts that it does not share with its source. */
function finish(
  frame: Frame,
  sources: readonly SectionSource[],
  { root, facts, tree, broken }: ValidFacts,
  before: readonly Problem[],
  own: readonly Problem[],
): Assembled {
  const sections: Section[] = [];
  const problems = [...before, ...own];
  for (const source of sources) {
    const printed = printSection(source, { tree, written: root, broken }, frame.locale);
    sections.push(printed.section);
    problems.push(...printed.problems);
  }
  const places = own.map((problem) => problem.at);
  const notice: Notice = { ...frame, sections, facts, tree, broken: { ...broken, places } };
  return { notice, root, problems };
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
  return { root, facts: facts as Facts, tree, problems: told, broken: { kinds, paths } };
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
