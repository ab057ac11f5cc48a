import type { z } from 'zod';
import {
  type DisclosureKind,
  disclosures,
  type Facts,
  FactsSchema,
} from '../../schema/disclosures/index.ts';
import type { Locale } from '../../schema/languages.ts';
import { printPlaceholders } from '../markdown/placeholders.ts';
import { plainText } from '../markdown/plain-text.ts';
import { inheritFacts } from './inherit.ts';
import { idOf, mergeDisclosures } from './merge.ts';
import { namedPath } from './named-path.ts';
import type { Broken, Notice, Section } from './notice.ts';
import { type Place, startOf } from './place.ts';
import { printFact } from './print-fact.ts';
import type { Problem } from './problem.ts';
import { placeInBody, type SectionSource } from './read-section.ts';
import { validate } from './validate.ts';
import { emptyMap, type MapNode } from './yaml.ts';

export type Frame = Pick<
  Notice,
  'id' | 'revision' | 'locale' | 'sourceLocale' | 'title' | 'manifestFile'
>;

export type Assembled = { notice: Notice; problems: Problem[] };

/** Assembles a notice in its source language from its sections. */
export function assembleSource(frame: Frame, sections: readonly SectionSource[]): Assembled {
  const merged = mergeDisclosures(partsOf(sections), emptyMap(homeFile(frame, sections)));
  return finish(frame, sections, merged.root, merged.problems);
}

/**
 * Assembles a translation: its texts, and from `source` all that is the same in every language.
 * Problems that the source has already are not repeated.
 */
export function assembleTranslation(
  frame: Frame,
  sections: readonly SectionSource[],
  source: Assembled,
): Assembled {
  const merged = mergeDisclosures(partsOf(sections), emptyMap(homeFile(frame, sections)));
  const counterpart = counterpartIn(frame, sections, source.notice);
  const inherited = inheritFacts(source.notice.tree, merged.root, FactsSchema, counterpart);
  const known = new Set(source.problems.map(problemKey));
  const result = finish(frame, sections, inherited.root, [
    ...merged.problems,
    ...inherited.problems,
  ]);
  const problems = result.problems.filter((problem) => !known.has(problemKey(problem)));
  return { notice: result.notice, problems };
}

function partsOf(sections: readonly SectionSource[]): MapNode[] {
  return sections.map((section) => section.disclosures);
}

function homeFile(frame: Frame, sections: readonly SectionSource[]): string {
  return sections[0]?.file ?? frame.manifestFile;
}

function problemKey({ code, path }: Problem): string {
  return path ? `${code} ${path.join('.')}` : '';
}

/** The section of a translation that stands for the source section a place lies in. */
function counterpartIn(
  frame: Frame,
  sections: readonly SectionSource[],
  source: Notice,
): (place: Place) => Place {
  const homes = new Map(sections.map((section) => [section.id, section.titlePlace]));
  const ids = new Map(source.sections.map((section) => [section.file, section.id]));
  return (place) => homes.get(ids.get(place.file) ?? '') ?? startOf(homeFile(frame, sections));
}

function finish(
  frame: Frame,
  sources: readonly SectionSource[],
  root: MapNode,
  before: readonly Problem[],
): Assembled {
  const { facts, tree, problems, broken } = validateFacts(root);
  const sections: Section[] = [];
  for (const source of sources) {
    const printed = printSection(source, tree, frame.locale);
    sections.push(printed.section);
    problems.push(...printed.problems);
  }
  const notice: Notice = { ...frame, sections, facts, tree, broken };
  return { notice, problems: [...before, ...problems] };
}

type ValidFacts = { facts: Facts; tree: MapNode; problems: Problem[]; broken: Broken };

/** Validates each disclosure by itself, so that a mistake in one leaves the others standing. */
function validateFacts(root: MapNode): ValidFacts {
  const facts: Record<string, unknown> = {};
  const tree: MapNode = { ...root, entries: new Map() };
  const problems: Problem[] = [];
  const kinds = new Set<string>();
  for (const [key, entry] of root.entries) {
    if (!Object.hasOwn(disclosures, key)) {
      problems.push({ code: 'key-unknown', at: entry.key, data: { key, path: '' }, path: [key] });
      continue;
    }
    const schema: z.ZodType<unknown> = disclosures[key as DisclosureKind];
    const result = validate(entry.value, schema, [key]);
    problems.push(...result.problems);
    if (result.value === undefined) kinds.add(key);
    else {
      facts[key] = result.value;
      tree.entries.set(key, { ...entry, value: result.kept });
    }
  }
  const places = problems.map((problem) => problem.at);
  const paths = problems.flatMap(({ path }) => (path ? [namedPath(root, path)] : []));
  return { facts: facts as Facts, tree, problems, broken: { kinds, places, paths } };
}

function printSection(
  source: SectionSource,
  tree: MapNode,
  locale: Locale,
): { section: Section; problems: Problem[] } {
  const hasPlaceholders = source.body.includes('{{');
  const printed = hasPlaceholders ? structuredClone(source.tree) : source.tree;
  const unknown = hasPlaceholders
    ? printPlaceholders(printed, source.body, (path) => printFact(tree, path, locale))
    : [];
  const section: Section = {
    id: source.id,
    title: source.title,
    file: source.file,
    titlePlace: source.titlePlace,
    translates: source.translates,
    written: source.written,
    bodyLine: source.bodyLine,
    markdown: source.body,
    source: source.tree,
    printed,
    text: plainText(printed),
    discloses: disclosuresIn(source.disclosures),
  };
  const problems = unknown.map(
    (use): Problem => ({
      code: 'placeholder-unknown',
      at: placeInBody(source, use),
      data: { path: use.path },
    }),
  );
  return { section, problems };
}

function disclosuresIn(root: MapNode): Section['discloses'] {
  return [...root.entries].map(([kind, { value }]) => ({
    kind,
    ids: value.kind === 'list' ? value.items.flatMap((item) => idOf(item) ?? []) : [],
  }));
}
