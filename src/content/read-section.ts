import type { Root } from 'mdast';
import type { ContentLanguage } from '../../schema/languages.ts';
import { SectionHeadSchema, SectionSchema } from '../../schema/section.ts';
import type { Files } from '../files/files.ts';
import { findExcess } from '../markdown/find-excess.ts';
import { inspectBody } from '../markdown/inspect.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { findCutTexts } from './cut-texts.ts';
import { namePaths } from './describe-path.ts';
import { findProse, type SplitText, splitFrontMatter } from './front-matter.ts';
import { type Place, pointAt, startOf } from './place.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { nothingTold, type Told } from './told/told-in-section.ts';
import { isToConfirm } from './unfilled.ts';
import { validate } from './validate.ts';
import { emptyMap, type MapNode } from './yaml.ts';

/** One section file as it is written: its heading, its disclosures with their places, its body. */
export type SectionSource = {
  id: string;
  locale: ContentLanguage;
  file: string;
  title: string;
  titlePlace: Place;
  /** Digest of the source section that this one translates. */
  translates: string | undefined;
  /** The whole file, line ends aside: a translation carries its digest. */
  written: string;
  disclosures: MapNode;
  /** The ids that front matter gives to names in the text. */
  ids: MapNode | undefined;
  /** The whole front matter, for digests. */
  frontMatter: MapNode;
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  tree: Root;
  /** What the text tells of the disclosures. */
  told: Told;
};

export type SectionResult = { section: SectionSource | null; problems: Problem[] };

/**
 * Sections without a problem that were read before: most outlive many revisions, and most front matter
 * outlives its text. A section whose front matter is taken from here, and all its places, name the file that
 * this was read from first.
 */
export type SectionsRead = {
  /** By language, id and text. */
  readonly whole: Map<string, SectionSource>;
  /** By language, id and front matter. */
  readonly heads: Map<string, SectionSource>;
};

/** No section read yet. */
export function noSections(): SectionsRead {
  return { whole: new Map(), heads: new Map() };
}

/**
 * Reads the section `id` in `locale` from `file`. Unreadable text gives no section, but for a merge that was not finished: what
 * was released with one before is shown as it is. `known` holds, and gets,
 * sections of other revisions.
 */
export function readSection(
  files: Files,
  file: string,
  id: string,
  locale: ContentLanguage,
  known?: SectionsRead,
): SectionResult {
  const read = readText(files, file);
  if ('problem' in read) return { section: null, problems: [read.problem] };
  if (!known) return parseSection(read.text, file, id, locale);
  const key = `${locale}/${id}\n${read.text}`;
  const before = known.whole.get(key);
  if (before) return { section: before, problems: [] };
  const headKey = `${locale}/${id}\n${splitFrontMatter(read.text).yaml}`;
  const head = known.heads.get(headKey);
  const section = head && withText(head, read.text);
  const result = section ? { section, problems: [] } : parseSection(read.text, file, id, locale);
  if (result.section && result.problems.length === 0) {
    known.whole.set(key, result.section);
    if (!head) known.heads.set(headKey, result.section);
  }
  return result;
}

/** A section with another body and the same front matter; none where the body has a problem. */
function withText(section: SectionSource, text: string): SectionSource | undefined {
  const { body } = splitFrontMatter(text);
  if (findExcess(body) !== undefined) return undefined;
  const tree = parseMarkdown(body);
  const read = { ...section, written: text, body, tree };
  return inspectBody(tree, body).length > 0 ? undefined : read;
}

/** Of two versions that are not joined nothing else is told: which of their words hold is not known. */
function parseSection(
  text: string,
  file: string,
  id: string,
  locale: ContentLanguage,
): SectionResult {
  const conflict = findConflict(text);
  const result = parseWhole(text, file, id, locale);
  if (conflict === undefined) return result;
  const problem: Problem = { code: 'merge-conflict', at: pointAt(file, conflict, 1), data: {} };
  return { section: result.section, problems: [problem] };
}

function parseWhole(
  text: string,
  file: string,
  id: string,
  locale: ContentLanguage,
): SectionResult {
  const split = splitFrontMatter(text);
  if (split.missing) return { section: null, problems: [fenceMissing(split.missing, file)] };
  const excess = findExcess(split.body);
  if (excess !== undefined) {
    const at = placeInBody({ file, bodyLine: split.bodyLine }, { line: excess, column: 1 });
    return { section: null, problems: [{ code: 'markdown-nesting', at, data: {} }] };
  }
  const front = readFrontMatter(split.yaml, split.yamlLine, file);
  if (!front.root) return { section: null, problems: front.problems };
  const { head, disclosures } = partHead(front.root);
  const validated = validate(head, SectionHeadSchema);
  const tree = parseMarkdown(split.body);
  const section: SectionSource = {
    id,
    locale,
    file,
    title: validated.value?.title ?? id,
    titlePlace: head.entries.get('title')?.key ?? startOf(file),
    translates: validated.value?.translates,
    written: text,
    disclosures,
    ids: idsIn(head),
    frontMatter: front.root,
    body: split.body,
    bodyLine: split.bodyLine,
    tree,
    told: nothingTold,
  };
  const missing = split.yaml === null ? [] : namePaths(validated.problems, head);
  // A text without the sign has no comment that could cut it.
  const cut = split.yaml?.includes('#') ? findCutTexts(front.root, SectionSchema) : [];
  const problems = [...front.problems, ...missing, ...cut, ...bodyProblems(section)];
  return { section, problems };
}

function readFrontMatter(
  yaml: string | null,
  line: number,
  file: string,
): { root: MapNode | null; problems: Problem[] } {
  if (yaml === null) {
    const problem: Problem = { code: 'front-matter-missing', at: startOf(file), data: {} };
    return { root: emptyMap(file), problems: [problem] };
  }
  const { root, problems } = readYaml(yaml, file, line);
  if (problems.length > 0) return { root: null, problems: upToProse(problems, yaml, line, file) };
  if (root === null) return { root: emptyMap(file), problems };
  if (root.kind === 'map') return { root, problems };
  const at = root.place;
  return { root: null, problems: [{ code: 'yaml-invalid', at, data: { reason: 'map' } }] };
}

/** Text that is read as YAML, up to a line `---` of its own, makes no sense: the fence above it is missing. */
function upToProse(
  problems: readonly Problem[],
  yaml: string,
  line: number,
  file: string,
): Problem[] {
  const prose = findProse(yaml);
  const own = problems.filter(({ at }) => prose < 0 || at.line < prose + line);
  if (own.length === problems.length) return own;
  return [...own, fenceMissing({ fence: 'closing', line: prose + line }, file)];
}

function fenceMissing({ fence, line }: NonNullable<SplitText['missing']>, file: string): Problem {
  const reason = fence === 'opening' ? 'unopened' : 'unclosed';
  return { code: 'yaml-invalid', at: pointAt(file, line, 1), data: { reason } };
}

function idsIn(head: MapNode): MapNode | undefined {
  const ids = head.entries.get('ids')?.value;
  return ids?.kind === 'map' ? ids : undefined;
}

function partHead(root: MapNode): { head: MapNode; disclosures: MapNode } {
  const head: MapNode = { ...root, entries: new Map() };
  const disclosures: MapNode = { ...root, entries: new Map() };
  for (const [key, entry] of root.entries) {
    const target = Object.hasOwn(SectionHeadSchema.shape, key) ? head : disclosures;
    target.entries.set(key, entry);
  }
  return { head, disclosures };
}

function bodyProblems(section: SectionSource): Problem[] {
  return inspectBody(section.tree, section.body).map(({ code, text, dialect, ...range }) => ({
    code,
    at: placeInBody(section, range),
    data: {
      text: text.length > 80 ? `${text.slice(0, 80)}…` : text,
      ...(dialect === undefined ? {} : { dialect }),
    },
    ...(code === 'heading-id-malformed' ? { advice: { example: exampleOfId(text) } } : {}),
    ...(code === 'text-unfinished' && isToConfirm(text) ? { advice: { confirm: text } } : {}),
  }));
}

/** The id that may have been meant. */
function exampleOfId(written: string): string {
  const words =
    written
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? [];
  const id = words.join('-').replace(/^[\d-]+/u, '');
  return `{#${id || 'rights'}}`;
}

/** The line (1-based) of the first mark that Git left of two versions it could not join. */
function findConflict(text: string): number | undefined {
  const at = /^(?:[ \t]{0,40}>{7}|[ \t>]{0,40}(?:<{7}|\|{7}))(?: |$)/mu.exec(text)?.index;
  return at === undefined ? undefined : text.slice(0, at).split('\n').length;
}

type BodyRange = { line: number; column: number; endLine?: number; endColumn?: number };

/** A place in the file for a position in the body. */
export function placeInBody(section: { file: string; bodyLine: number }, range: BodyRange): Place {
  const shift = section.bodyLine - 1;
  return {
    file: section.file,
    line: range.line + shift,
    column: range.column,
    endLine: (range.endLine ?? range.line) + shift,
    endColumn: range.endColumn ?? range.column,
  };
}
