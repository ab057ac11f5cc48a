import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import writeFileAtomic from 'write-file-atomic';
import type { ContentLanguage } from '../../schema/languages.ts';
import type { NoticeManifest } from '../../schema/notice.ts';
import type { NoticeFolder } from '../content/load-project.ts';
import { nearestWord } from '../content/nearest-word.ts';
import { readSection } from '../content/read-section.ts';
import { stampTranslation } from '../content/stamp-translation.ts';
import { overlay } from '../files/overlaid.ts';
import { say } from '../locale/say.ts';
import { digestBytes } from '../revise/digest.ts';
import { refuseOutside } from '../revise/write-durable.ts';
import { cannot } from './cannot.ts';
import { type Run, withCommonOptions } from './common.ts';
import type { ExitStatus, Io } from './io.ts';
import { type CommonOptions, openWorkspace, pickNotice, type Workspace } from './project.ts';

type TranslatedOptions = CommonOptions & { language?: string[] };

/** `translated`: a person says that a translation follows its source as it stands now. */
export function addTranslated(command: Command, run: Run): void {
  command
    .description(
      'Records in the translations of a section that they follow its source as it stands now: `translates` with the digest of the source. Say so when you have compared them; no other command does. Nothing else of the files changes. Exit status: 0, or 2 where it could not be recorded.',
    )
    .option('--language <code...>', 'only these translations (default: all)');
  withCommonOptions(command).action(
    (notice: string, sections: string[], options: TranslatedOptions) =>
      run((io) => translated(notice, sections, options, io)),
  );
}

function translated(
  name: string,
  sections: readonly string[],
  options: TranslatedOptions,
  io: Io,
): ExitStatus {
  const workspace = openWorkspace(options, io);
  const notice = pickNotice(workspace.project, name);
  const { manifest } = notice;
  if (!manifest) throw cannot('translated-unreadable', { file: `${notice.folder}/notice.yaml` });
  const languages = translationsOf(manifest, options.language, name);
  // Nothing is written before all of it is known to be possible.
  const stamped = [...new Set(sections)].flatMap((id) => {
    const source = readSource(workspace, notice, manifest, id);
    return languages.map((locale) => stamp(workspace, source, sectionFile(notice, locale, id)));
  });
  for (const one of stamped) if (one.isNew) write(workspace, one);
  for (const { file, source, isNew } of stamped) {
    const word = isNew ? 'commands.translated.done' : 'commands.translated.known';
    io.out(`${say(word, workspace.speak, { file, source })}\n`);
  }
  return 0;
}

function translationsOf(
  { language, languages }: NoticeManifest,
  asked: readonly string[] | undefined,
  notice: string,
): ContentLanguage[] {
  const translations = languages.filter((locale) => locale !== language);
  if (translations.length === 0) throw cannot('translated-none', { notice });
  const stray = asked?.find((code) => !translations.some((locale) => locale === code));
  if (stray !== undefined) {
    throw cannot('translated-language', { found: stray, list: translations.join(', ') });
  }
  return translations.filter((locale) => asked?.includes(locale) ?? true);
}

function sectionFile({ folder }: NoticeFolder, locale: ContentLanguage, id: string): string {
  return `${folder}/${locale}/${id}.md`;
}

/** The source of a section: its file, and the digest that its translations carry. */
type Source = { id: string; file: string; digest: string };

function readSource(
  { files }: Workspace,
  notice: NoticeFolder,
  { language, sections }: NoticeManifest,
  id: string,
): Source {
  if (!sections.includes(id)) throw unknownSection(id, notice.id, sections);
  const file = sectionFile(notice, language, id);
  const { section } = readSection(files, file, id, language);
  if (!section) throw cannot('translated-unreadable', { file });
  return { id, file, digest: digestBytes(section.written) };
}

function unknownSection(found: string, notice: string, sections: readonly string[]): Error {
  const near = nearestWord(found, sections);
  const about = { found, notice, list: sections.join(', ') };
  if (near === undefined) return cannot('translated-section', about);
  return cannot('translated-section-near', { ...about, near });
}

type Stamped = { file: string; source: string; text: string; isNew: boolean };

/** The text of a translation with the digest in it, read again as `check` would read it. */
function stamp({ files }: Workspace, { id, file: source, digest }: Source, file: string): Stamped {
  const read = files.read(file);
  const before = read.ok ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes) : '';
  const text = stampTranslation(before, digest);
  const locale = file.split('/').at(-2) as ContentLanguage;
  const written = overlay(files, file, new TextEncoder().encode(text));
  const { section } = readSection(written, file, id, locale);
  if (text === undefined || section?.translates !== digest) {
    throw cannot('translated-unreadable', { file });
  }
  return { file, source, text, isNew: text !== before };
}

function write({ root }: Workspace, { file, text }: Stamped): void {
  const path = join(root, file);
  try {
    refuseOutside(root, dirname(path));
    writeFileAtomic.sync(path, text);
  } catch {
    throw cannot('file-unwritable', { file });
  }
}
