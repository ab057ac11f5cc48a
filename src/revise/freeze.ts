import type { NoticeManifest } from '../../schema/notice.ts';
import type { Problem } from '../content/problem.ts';
import { readText } from '../content/read-text.ts';
import { byCodeUnit, type Files } from '../files/files.ts';
import { readOnce } from '../files/read-once.ts';
import { type RevisionContent, readContent } from './revision-content.ts';

/** The files of a revision as they will stand in its folder, and what they say. */
export type Frozen = {
  /** Path in the folder of the revision to bytes, in code-unit order of the paths. */
  files: ReadonlyMap<string, Uint8Array>;
  content: RevisionContent;
};

/**
 * Takes the draft of a notice as it lies, line ends apart: the bytes of every listed section in every
 * language, and of the figures that a section names. The files are read once, so that what is hashed is what is written.
 */
export function freezeDraft(
  files: Files,
  folder: string,
  { languages, sections }: Pick<NoticeManifest, 'languages' | 'sections'>,
): Frozen | { problems: Problem[] } {
  const once = readOnce(files);
  const paths = languages.flatMap((locale) => sections.map((id) => `${locale}/${id}.md`));
  const figures = namedFigures(once, folder, paths);
  const result = readContent(once, folder, { languages, sections, figures });
  if ('problems' in result) return result;
  const frozen = new Map<string, Uint8Array>();
  for (const path of [...paths, ...figures.map((name) => `figures/${name}`)].sort(byCodeUnit)) {
    const read = once.read(`${folder}/${path}`);
    if (read.ok)
      frozen.set(path, /\.(?:md|svg)$/u.test(path) ? withLineFeeds(read.bytes) : read.bytes);
  }
  return { files: frozen, content: result.content };
}

/**
 * Texts are frozen with `\n` line ends, whatever system they were written on: Git may change them
 * on the way, and the bytes of a revision must be the same for everyone.
 */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte, index) => byte !== 0x0d || bytes[index + 1] !== 0x0a);
}

/** The figures whose addresses stand in a section, as pictures or as links. */
function namedFigures(files: Files, folder: string, paths: readonly string[]): string[] {
  const texts = paths.map((path) => {
    const read = readText(files, `${folder}/${path}`);
    return 'text' in read ? read.text : '';
  });
  return files
    .list(`${folder}/figures`)
    .filter(({ kind }) => kind === 'file')
    .map(({ name }) => name)
    .filter((name) => {
      const addresses = [`figures/${name}`, `figures/${encodeURI(name)}`];
      return texts.some((text) => addresses.some((address) => text.includes(address)));
    });
}
