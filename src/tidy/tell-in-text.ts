import type { Notice, Section } from '../content/notice.ts';
import { takenIn } from '../content/shared/taken-in.ts';
import type { SentenceAbsences } from '../content/told/absences-told.ts';
import { type PrintedSource, printSource } from '../content/told/print/print-source.ts';
import { sentenceAbsences } from '../content/told/sentence-absences.ts';
import type { Files } from '../files/files.ts';
import { alignTables } from './align-tables.ts';
import { appendFacts } from './append-facts.ts';
import { idsNeeded } from './ids-needed.ts';
import { overlayTexts } from './overlay-texts.ts';
import { pruneYaml } from './prune-yaml.ts';
import { putIds } from './put-ids.ts';
import { readSources, readTold, type Told } from './read-told.ts';
import { restampTranslations } from './restamp-translations.ts';
import { joinSectionText, readSectionText, type SectionText, textAt } from './section-text.ts';

/** A section of a draft in one language, and how it is written. */
type Draft = { readonly notice: Notice; readonly section: Section; readonly text: SectionText };

/**
 * The section files of a draft with the facts of their front matter in their text, by path: those alone that are otherwise than
 * before. `notices` are the draft in its languages, the source first. Facts that cannot be told in a text, in any of the languages,
 * stay where they are.
 *
 * What is read of the printed text goes from front matter, and nothing else: so no fact is lost, whatever was printed.
 */
export function tellInText(files: Files, notices: readonly Notice[]): Map<string, string> {
  const print = printersOf(notices);
  const absences = sentenceAbsences(
    new Map(notices.map((notice) => [notice.locale, readSources(files, notice)])),
  );
  const drafts: Draft[] = [];
  let source: Told | undefined;
  for (const notice of notices) {
    const printed = draftsOf(files, notice).map((draft) => withFactsInText(draft, print));
    const { named, told } = withIds(
      files,
      { notice, absences: absences.get(notice.locale) },
      printed,
      source,
    );
    source ??= told;
    drafts.push(...named.map((draft) => tidied(draft, told)));
  }
  const texts = restampTranslations(notices, textsOf(drafts));
  return new Map([...texts].filter(([file, text]) => text !== textAt(files, file)));
}

type Print = (notice: Notice, section: Section) => PrintedSource;

/** What prints the facts of a section that its text does not tell, without those that no text can tell in one of the languages. */
function printersOf(notices: readonly Notice[]): Print {
  const alone = new Map(
    notices.flatMap((notice) => {
      const told = toldIn(notice);
      return notice.sections.map((section) => [section, printSource(notice, section, told)]);
    }),
  );
  const left = [...alone.values()].flatMap((printed) => printed.left);
  return (notice, section) => {
    const own = alone.get(section);
    if (own && left.every((key) => own.left.includes(key))) return own;
    return printSource(notice, section, new Set([...toldIn(notice), ...left]));
  };
}

/** What the text of a notice tells already, and what it takes of shared entries, which stays where several notices share it. */
function toldIn({ sections, tree }: Notice): ReadonlySet<string> {
  return new Set([...sections.flatMap(({ told }) => [...told.entries.keys()]), ...takenIn(tree)]);
}

function draftsOf(files: Files, notice: Notice): Draft[] {
  return notice.sections.flatMap((section) => {
    const text = readSectionText(files, section.file);
    return text ? [{ notice, section, text }] : [];
  });
}

function withFactsInText(draft: Draft, print: Print): Draft {
  const { notice, section, text } = draft;
  const { blocks, ids } = print(notice, section);
  const yaml = notice.locale === notice.sourceLocale ? putIds(text.yaml, ids) : text.yaml;
  return { ...draft, text: appendFacts({ ...text, yaml }, blocks) };
}

/** The drafts with the ids that their names need, and what their text tells. */
function withIds(
  files: Files,
  { notice, absences }: { notice: Notice; absences: SentenceAbsences | undefined },
  drafts: readonly Draft[],
  source: Told | undefined,
): { named: readonly Draft[]; told: Told } {
  const read = (those: readonly Draft[]) =>
    readTold(overlayTexts(files, textsOf(those)), notice, source, absences);
  const told = read(drafts);
  const ids = idsNeeded(notice, told, source);
  if (ids.size === 0) return { named: drafts, told };
  const named = drafts.map(({ text, ...draft }): Draft => {
    const yaml = putIds(text.yaml, ids.get(draft.section.id) ?? {});
    return { ...draft, text: { ...text, yaml } };
  });
  return { named, told: read(named) };
}

/** A draft without the front matter that its text tells, and with even columns. */
function tidied({ text, ...draft }: Draft, { facts, tablesIn }: Told): Draft {
  const yaml = pruneYaml(text.yaml, facts);
  return { ...draft, text: alignTables({ ...text, yaml }, tablesIn(draft.section.id)) };
}

function textsOf(drafts: readonly Draft[]): Map<string, string> {
  return new Map(drafts.map(({ text }) => [text.file, joinSectionText(text)]));
}
