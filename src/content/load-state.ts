import type { Standing } from '../../schema/gdpr/vocabularies.ts';
import type { ContentLanguage, LocalisedText } from '../../schema/languages.ts';
import { pickText } from '../../schema/languages.ts';
import type { NoticeManifest } from '../../schema/notice.ts';
import { sharedKinds } from '../../schema/shared.ts';
import type { Files } from '../files/files.ts';
import { figureNamesIn } from '../markdown/figures.ts';
import { isTaught } from '../words/speech.ts';
import { ownAnswers } from './answers.ts';
import { type Assembled, assembleSource, assembleTranslation, type Frame } from './assemble.ts';
import { draftFigureProblems, revisionFigureProblems } from './figures/figure-problems.ts';
import { judgeFigures } from './figures/judge-figure.ts';
import { foldListProblems } from './fold-list-problems.ts';
import { headingProblems } from './links/heading-problems.ts';
import { type LinkScope, linkProblems } from './links/link-problems.ts';
import { listFolder } from './list-folder.ts';
import type { Notice, NoticeState } from './notice.ts';
import { type Place, startOf } from './place.ts';
import { type Problem, problemCodes } from './problem.ts';
import { readSection, type SectionSource, type SectionsRead } from './read-section.ts';
import { readText } from './read-text.ts';
import { changedEntries } from './shared/changed-entries.ts';
import type { Use } from './shared/find-uses.ts';
import { resolveShared, resolveTranslated } from './shared/resolve-shared.ts';
import { resolveTexts } from './shared/resolve-texts.ts';
import { nothingShared, type SharedEntries } from './shared/shared-entries.ts';
import type { SentenceAbsences, TellAbsences } from './told/absences-told.ts';
import { addFrozenFacts, type FrozenRead } from './told/add-frozen-facts.ts';
import { addToldFacts } from './told/add-told-facts.ts';
import { everyKind, type FrozenParts, readFrozenFacts } from './told/read-frozen-facts.ts';
import type { ToldFacts } from './told/told-facts.ts';
import { unexpectedIds } from './told/unexpected-ids.ts';
import { unfinishedInFacts } from './unfinished-values.ts';
import { unseenInSection, unseenInText } from './unseen/unseen-problems.ts';
import { nodeAt, type YamlNode } from './yaml.ts';

/** What a draft's manifest, or a revision's record, says of a state. */
export type StateHead = {
  id: string;
  revision: string | null;
  /** Of a revision. */
  standing?: Standing;
  folder: string;
  title: LocalisedText;
  sourceLocale: ContentLanguage;
  locales: readonly ContentLanguage[];
  sections: readonly string[];
  /** Where facts may stand beside front matter. */
  facts?: NoticeManifest['facts'];
  /** What its sections may take by `use`. */
  shared?: SharedEntries;
  /** Of a draft: the shared entries that its last revision took. */
  released?: () => SharedEntries;
  /** Of a draft: what reads its sentences for what there is none of. */
  tellAbsences?: TellAbsences;
  /** The file that lists the sections, and what it holds, for the places of what is missing. */
  manifestFile: string;
  manifest: YamlNode;
  /** What links of a draft are held against; without it, its own sections. */
  links?: Omit<LinkScope, 'files'>;
};

/** What the states that are read one after another share: revisions of a notice, the oldest first. */
export type StatesRead = {
  readonly sections: SectionsRead;
  /** The last state in each language. */
  readonly last: Map<ContentLanguage, Assembled>;
  readonly frozen: FrozenRead;
};

/**
 * Reads one state of a notice in all its languages. Everything that is wrong is in `problems`. `known` is
 * shared by the revisions of a notice where many are read.
 */
export function loadState(files: Files, head: StateHead, known?: StatesRead): NoticeState {
  const problems: Problem[] = [];
  const sourceFirst = [head.sourceLocale, ...head.locales.filter((l) => l !== head.sourceLocale)];
  const notices: Notice[] = [];
  let source: Assembled | undefined;
  let sourceProblems: Problem[] = [];
  let told: ToldFacts | undefined;
  let named: readonly Use[] = [];
  const frozen =
    head.facts && head.revision !== null ? readFrozenFacts(files, head.folder) : undefined;
  problems.push(...(frozen?.problems ?? []));
  const written = new Map(
    sourceFirst
      .filter((locale) => head.locales.includes(locale))
      .map((locale) => [locale, readSections(files, head, locale, known?.sections)]),
  );
  const { shared = nothingShared } = head;
  // Texts refer to entries by their names: those of what is taken are among them.
  const { texts, uses } = resolveTexts(written, head.sourceLocale, shared);
  const absences = absencesIn(texts, head);
  for (const [locale, taken] of texts) {
    const asWritten = head.facts
      ? factsBeside(taken, locale, { told, frozen, known: known?.frozen, absences })
      : withoutToldFacts(taken);
    if (locale === head.sourceLocale) told = asWritten.told;
    const { read, uses: found } = withNamed(asWritten, locale, { ...head, shared }, named);
    named = found;
    problems.push(...read.problems);
    const untold = new Set([...read.untold, ...unknownKinds(uses)]);
    // Rules about what is missing would blame what could not be read.
    if (read.sections.length < head.sections.length) continue;
    if (!source && locale !== head.sourceLocale) continue;
    const frame = frameOf(head, locale);
    const last = known?.last.get(locale);
    const assembled = source
      ? assembleTranslation(frame, read.sections, source, sourceProblems, last)
      : assembleSource(frame, read.sections, last);
    known?.last.set(locale, assembled);
    const notice = withUntold(
      { ...assembled.notice, answers: ownAnswers(head.manifest, locale) },
      untold,
    );
    if (locale === head.sourceLocale) {
      source = { ...assembled, notice };
      sourceProblems = [...read.problems, ...assembled.problems];
    }
    const own = assembled.problems.filter((one) => !hangsOnUntold(one, untold));
    // Where nobody taught the language, what is missing goes into front matter.
    problems.push(...(isTaught(locale) ? own.map((one) => inTextOf(told, one)) : own));
    notices.push(notice);
  }
  const sections = notices.flatMap((notice) => notice.sections);
  const figureProblems = head.revision === null ? draftFigureProblems : revisionFigureProblems;
  problems.push(...unlistedSections(files, head), ...figureProblems(files, head.folder, sections));
  // What was released before is as it is.
  if (head.revision === null) {
    problems.push(...judgeFigures(files, usedFigures(head, notices)));
    problems.push(...partsAndLinks(files, head, notices));
    problems.push(...changedSince(head, [...uses, ...named]));
  }
  return {
    id: head.id,
    revision: head.revision,
    folder: head.folder,
    title: head.title,
    sourceLocale: head.sourceLocale,
    locales: [...head.locales],
    sections: [...head.sections],
    notices,
    shared: [...new Set([...uses, ...named].map(({ kind, use }) => `${kind}.${use}`))],
    problems: foldListProblems(withoutHeadingsAgain(problems), head.sourceLocale),
  };
}

type WithFacts = SectionsOfState & {
  readonly told: ToldFacts | undefined;
  readonly untold: ReadonlySet<string>;
};

/** The sections with what their texts take of shared entries by name; a translation takes what its source does. */
function withNamed(
  read: WithFacts,
  locale: ContentLanguage,
  { sourceLocale, shared }: StateHead & { shared: SharedEntries },
  uses: readonly Use[],
): { read: WithFacts; uses: readonly Use[] } {
  const resolved =
    locale === sourceLocale
      ? resolveShared(read.sections, locale, shared)
      : { ...resolveTranslated(read.sections, locale, uses), uses };
  const { sections } = resolved;
  const problems = [...read.problems, ...resolved.problems];
  return { read: { ...read, sections, problems }, uses: resolved.uses };
}

/** What the sentences of a draft tell there is none of; those of a revision are frozen with its facts. */
function absencesIn(
  texts: ReadonlyMap<ContentLanguage, SectionsOfState>,
  { facts, tellAbsences }: StateHead,
): ReadonlyMap<ContentLanguage, SentenceAbsences> {
  if (!facts || !tellAbsences) return new Map();
  return tellAbsences(new Map([...texts].map(([locale, { sections }]) => [locale, sections])));
}

/** What is known when the facts of a language are read. */
type FactsRead = {
  /** Those of the source. */
  readonly told: ToldFacts | undefined;
  readonly frozen: FrozenParts | undefined;
  readonly known: FrozenRead | undefined;
  readonly absences: ReadonlyMap<ContentLanguage, SentenceAbsences>;
};

/** The sections with the facts beside their front matter: as a draft is read, or as a revision has frozen them. */
function factsBeside(
  written: SectionsOfState,
  locale: ContentLanguage,
  { told, frozen, known, absences }: FactsRead,
): WithFacts {
  if (!frozen) return addToldFacts(written, locale, told, absences.get(locale));
  const untold = frozen.problems.length > 0 ? everyKind : none;
  return { ...addFrozenFacts(written, locale, frozen, known), told: undefined, untold };
}

/** Sections whose facts stand in front matter alone. */
function withoutToldFacts({ sections, problems }: SectionsOfState): WithFacts {
  const unexpected = unexpectedIds(sections);
  return { sections, problems: [...problems, ...unexpected], told: undefined, untold: none };
}

const none: ReadonlySet<string> = new Set();

/** A notice of which facts in the text could not be read: what is missing of their kinds may stand there. */
function withUntold(notice: Notice, kinds: ReadonlySet<string>): Notice {
  if (kinds.size === 0) return notice;
  const { broken } = notice;
  const paths = [...broken.paths, ...kinds];
  return { ...notice, broken: { ...broken, paths, kinds: new Set([...broken.kinds, ...kinds]) } };
}

/**
 * Whether a text is missing from a translation, or a fact from a sentence, or another entry is referred to, because it could not be
 * read, which is told.
 */
function hangsOnUntold(
  { code, named, data, advice }: Problem,
  kinds: ReadonlySet<string>,
): boolean {
  if (code === 'values-differ') return kinds.has(advice?.['refers'] ?? '');
  const path = code === 'placeholder-unknown' ? data['path'] : named;
  const hangs = code === 'translation-missing' || code === 'placeholder-unknown';
  return hangs && kinds.has(path?.split('.')[0] ?? '');
}

/** The problem, with that the text of the source tells what a translation lacks, where it does. */
function inTextOf(told: ToldFacts | undefined, problem: Problem): Problem {
  const { code, path = [], advice } = problem;
  if (code !== 'translation-missing') return problem;
  const [kind] = path;
  const parts = [...(told?.parts ?? [])];
  const [section] = parts.find(([, { entries }]) => entries.has(String(kind))) ?? [];
  return section === undefined ? problem : { ...problem, advice: { ...advice, told: section } };
}

/** The id of an entry is that of its heading: where the headings of two languages have others, that is told. */
function withoutHeadingsAgain(problems: readonly Problem[]): Problem[] {
  const headings = problems.filter(({ code }) => code === 'heading-ids-differ');
  const told = new Set(headings.flatMap(({ at, related = [] }) => [at, ...related].map(lineOf)));
  return problems.filter(
    ({ code, named = '', at }) =>
      !(code === 'values-differ' && named.endsWith('.id') && told.has(lineOf(at))),
  );
}

function lineOf({ file, line }: Problem['at']): string {
  return `${file}:${line}`;
}

/** The shared entries of a draft that readers are still told as they were. */
function changedSince({ released, locales }: StateHead, uses: readonly Use[]): Problem[] {
  return released && uses.length > 0 ? changedEntries(uses, released(), locales) : [];
}

/** Kinds of which an unknown entry was to tell something: that is not missing, but cannot be read. */
function unknownKinds(uses: readonly Use[]): string[] {
  return uses.flatMap(({ kind, entry }) => (entry ? [] : sharedKinds[kind]));
}

/** What is wrong with the ids of a draft's headings, and with where its links lead. */
function partsAndLinks(files: Files, head: StateHead, notices: readonly Notice[]): Problem[] {
  const { links = { site: null, keptIds: () => [], placesOn: () => undefined } } = head;
  const source = notices.find(({ locale }) => locale === head.sourceLocale);
  return [
    ...(source ? headingProblems(source, notices) : []),
    ...notices.flatMap((notice) => linkProblems(notice, { files, ...links })),
  ];
}

function frameOf(head: StateHead, locale: ContentLanguage): Frame {
  return {
    id: head.id,
    revision: head.revision,
    standing: head.standing ?? null,
    locale,
    sourceLocale: head.sourceLocale,
    title: pickText(head.title, locale, head.sourceLocale),
    manifestFile: head.manifestFile,
  };
}

/** Whether a text that could be parsed is not what anybody wrote. */
function isUnread({ code }: Problem): boolean {
  return problemCodes[code].unreadable;
}

type SectionsOfState = { sections: SectionSource[]; problems: Problem[] };

function readSections(
  files: Files,
  head: StateHead,
  locale: ContentLanguage,
  known: SectionsRead | undefined,
): SectionsOfState {
  const sections: SectionSource[] = [];
  const problems: Problem[] = [];
  head.sections.forEach((id, index) => {
    const file = `${head.folder}/${locale}/${id}.md`;
    const result = readSection(files, file, id, locale, known);
    const isHalf = head.revision === null && result.problems.some(isUnread);
    if (result.section && !isHalf) sections.push(result.section);
    if (head.revision === null) problems.push(...unseenIn(files, file, result.section));
    problems.push(
      ...result.problems.map((problem) => missingSection(head, problem, index, locale)),
    );
  });
  return { sections, problems };
}

/** Characters that nobody sees in a section, also where the section cannot be read otherwise, and values that are not finished. */
function unseenIn(files: Files, file: string, section: SectionSource | null): Problem[] {
  if (section) return [...unseenInSection(section), ...unfinishedInFacts(section.frontMatter)];
  const read = readText(files, file);
  return 'text' in read ? unseenInText(file, read.text) : [];
}

/** A section that is listed but not there is missing from where it is listed. */
function missingSection(
  head: StateHead,
  problem: Problem,
  index: number,
  locale: ContentLanguage,
): Problem {
  if (problem.code !== 'file-missing') return problem;
  const listed: Place =
    nodeAt(head.manifest, ['sections', index])?.place ?? startOf(head.manifestFile);
  const section = head.sections[index] ?? '';
  return { code: 'section-missing', at: listed, data: { ...problem.data, section, locale } };
}

function unlistedSections(files: Files, head: StateHead): Problem[] {
  const listed = new Set(head.sections);
  return head.locales.flatMap((locale) => {
    const { entries, problems } = listFolder(files, `${head.folder}/${locale}`);
    const unlisted = entries
      .filter(({ name }) => name.endsWith('.md') && !listed.has(name.slice(0, -3)))
      .map(({ name }): Problem => {
        const file = `${head.folder}/${locale}/${name}`;
        return {
          code: 'section-unlisted',
          at: startOf(file),
          data: { section: name.slice(0, -3), locale },
        };
      });
    return [...problems, ...unlisted];
  });
}

/** The files of the figures that the texts use. */
function usedFigures(head: StateHead, notices: readonly Notice[]): string[] {
  const names = notices.flatMap(({ sections }) =>
    sections.flatMap(({ markdown, source }) => figureNamesIn(markdown, source)),
  );
  return names.map((name) => `${head.folder}/figures/${name}`);
}
