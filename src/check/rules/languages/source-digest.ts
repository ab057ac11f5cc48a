import { createHash } from 'node:crypto';
import type { Notice, Section } from '../../../content/notice.ts';
import type { CheckContext } from '../../findings/rule.ts';

/** A section of a translation, the one that it translates, and the digest of that one as it stands. */
export type Translated = {
  readonly section: Section;
  readonly original: Section;
  readonly digest: string;
};

/** The sections of a translation that the source has too; none where the notice is the source. */
export function translatedSections({ sections }: Notice, { source }: CheckContext): Translated[] {
  if (!source) return [];
  return sections.flatMap((section) => {
    const original = source.sections.find(({ id }) => id === section.id);
    return original ? [{ section, original, digest: digestOfText(original.written) }] : [];
  });
}

/** Whether a section was translated from another text than its source is now. */
export function isStale(
  { section, digest }: Translated,
  notice: Notice,
  context: CheckContext,
): boolean {
  const { translates } = section;
  return translates === undefined ? isBehind(section, notice, context) : translates !== digest;
}

/** Whether the source of a section has changed since the last revision, and its translation, which names no text, has not. */
export function isBehind(
  { id, written }: Section,
  { locale, revision }: Notice,
  { source, history = [] }: CheckContext,
): boolean {
  const files = revision === null ? history.at(-1)?.files : undefined;
  const original = source?.sections.find((section) => section.id === id);
  const released = files?.[`${source?.locale}/${id}.md`];
  if (!original || released === undefined) return false;
  const isSame = files?.[`${locale}/${id}.md`] === digestOfText(written);
  return isSame && released !== digestOfText(original.written);
}

/** The digest that a translation names its source by: of the text with `\n` at line ends. */
function digestOfText(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('hex')}`;
}
