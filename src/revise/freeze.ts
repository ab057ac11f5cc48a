import type { NoticeManifest } from '../../schema/notice.ts';
import { draftFigureProblems } from '../content/figures/figure-problems.ts';
import { type Problem, problemCodes } from '../content/problem.ts';
import { readSection, type SectionSource } from '../content/read-section.ts';
import {
  frozenSharedName,
  readShared,
  type SharedEntries,
} from '../content/shared/shared-entries.ts';
import { findUsed } from '../content/shared/used-by.ts';
import { frozenFactsName } from '../content/told/read-frozen-facts.ts';
import { readFactsOfTexts } from '../content/told/read-texts.ts';
import { byCodeUnit, type Files } from '../files/files.ts';
import { filesInMemory } from '../files/memory.ts';
import { readOnce } from '../files/read-once.ts';
import { decodeText } from '../files/text.ts';
import { figureNamesIn } from '../markdown/figures.ts';
import { losesWords } from '../markdown/inspect.ts';
import { printFrozenFacts } from './print-frozen-facts.ts';
import { printFrozenShared } from './print-frozen-shared.ts';
import { readContent } from './revision-content.ts';
import type { RevisionContent } from './version-4/read-content.ts';

/** The files of a revision as they will stand in its folder, and what they say. */
export type Frozen = {
  /** Path in the folder of the revision to bytes, in code-unit order of the paths. */
  files: FrozenFiles;
  content: RevisionContent;
  /** Words in the texts that no reader would be shown. */
  dropped: readonly Problem[];
};

/** What is frozen of a draft: its texts, and the facts in them where they stand there. */
type Outline = Pick<NoticeManifest, 'language' | 'languages' | 'sections' | 'facts'>;

/**
 * Takes the draft of a notice as it lies, line ends apart: the bytes of every listed section in every
 * language, the facts as they are read from them, and the figures that a section uses. What they say is read from the bytes that will be written, so
 * that it is what will be read from them; `undefined` where it cannot. A figure that is not there is left out; one that
 * could not be frozen is a problem.
 */
export function freezeDraft(
  files: Files,
  folder: string,
  manifest: Outline,
): Frozen | { problems: Problem[] } | undefined {
  const once = readOnce(files);
  const { sections, problems, dropped } = readSections(once, folder, manifest);
  if (problems.length > 0) return { problems };
  const faults = draftFigureProblems(once, folder, sections.map(figureText));
  const unfit = faults.filter(({ code }) => code !== 'figure-missing');
  if (unfit.length > 0) return { problems: unfit };
  const figures = presentFigures(once, folder, sections);
  const paths = [
    ...sections.map(({ locale, id }) => `${locale}/${id}.md`),
    ...figures.map((name) => `figures/${name}`),
  ];
  const frozen = new Map<string, Uint8Array>();
  for (const path of paths.sort(byCodeUnit)) {
    const read = once.read(`${folder}/${path}`);
    if (read.ok) frozen.set(path, asFrozen(path, read.bytes));
  }
  const shared = readShared(once);
  const told = manifest.facts ? withFacts(frozen, manifest, shared) : frozen;
  const whole = withShared(told, manifest, shared);
  const content = contentOf(whole, { ...manifest, figures });
  return content && { files: whole, content, dropped };
}

function readSections(
  files: Files,
  folder: string,
  { languages, sections }: Pick<NoticeManifest, 'languages' | 'sections'>,
): { sections: SectionSource[]; problems: Problem[]; dropped: Problem[] } {
  const results = languages.flatMap((locale) =>
    sections.map((id) => readSection(files, `${folder}/${locale}/${id}.md`, id, locale)),
  );
  return {
    sections: results.flatMap(({ section }) => section ?? []),
    problems: results.flatMap(({ section, problems }) =>
      section ? problems.filter(({ code }) => problemCodes[code].unreadable) : problems,
    ),
    dropped: results.flatMap((result) => result.problems.filter(({ code }) => losesWords(code))),
  };
}

function figureText({ file, bodyLine, body, tree }: SectionSource) {
  return { file, bodyLine, markdown: body, source: tree, printed: tree };
}

function presentFigures(
  files: Files,
  folder: string,
  sections: readonly SectionSource[],
): string[] {
  const used = sections.flatMap(({ body, tree }) => figureNamesIn(body, tree));
  const present = new Set(files.list(`${folder}/figures`).map(({ name }) => name));
  return [...new Set(used)].filter((name) => present.has(name)).sort(byCodeUnit);
}

/**
 * Texts are frozen with `\n` line ends, whatever system they were written on: Git may change them on the way, and the
 * bytes of a revision must be the same for everyone. What is not UTF-8 is no text, and is left as it is.
 */
function asFrozen(path: string, bytes: Uint8Array): Uint8Array {
  const isText = /\.(?:md|svg)$/u.test(path) && bytes.includes(0x0d) && decodeText(bytes).ok;
  return isText ? bytes.filter(isKept).map(withLineFeed) : bytes;
}

/** The second byte of a line end of two goes, the first becomes `\n`; so does a lone carriage return. */
function isKept(byte: number, index: number, bytes: Uint8Array): boolean {
  return byte !== 0x0a || bytes[index - 1] !== 0x0d;
}

function withLineFeed(byte: number): number {
  return byte === 0x0d ? 0x0a : byte;
}

const place = 'frozen';

type FrozenFiles = ReadonlyMap<string, Uint8Array>;

/** The files with the facts of their texts beside them. */
function withFacts(frozen: FrozenFiles, outline: Outline, shared: SharedEntries): FrozenFiles {
  const told = readFactsOfTexts(placed(frozen), place, outline, shared);
  return withText(frozen, frozenFactsName, printFrozenFacts(told));
}

/** The files with the shared entries that they take beside them, where they take any. */
function withShared(frozen: FrozenFiles, outline: Outline, shared: SharedEntries): FrozenFiles {
  if (shared.entries.size === 0) return frozen;
  const text = printFrozenShared(findUsed(placed(frozen), place, outline, shared), outline);
  return text === undefined ? frozen : withText(frozen, frozenSharedName, text);
}

/** The files and a text, in code-unit order of their paths. */
function withText(frozen: FrozenFiles, name: string, text: string): FrozenFiles {
  const whole = new Map([...frozen, [name, new TextEncoder().encode(text)] as const]);
  return new Map([...whole].sort(([one], [other]) => byCodeUnit(one, other)));
}

function contentOf(
  frozen: FrozenFiles,
  outline: Outline & { figures: readonly string[] },
): RevisionContent | undefined {
  return readContent(placed(frozen), place, outline).content;
}

function placed(frozen: FrozenFiles): Files {
  return filesInMemory(new Map([...frozen].map(([path, bytes]) => [`${place}/${path}`, bytes])));
}
