import type { ContentLanguage } from '../../../schema/languages.ts';
import type { Problem } from '../problem.ts';
import type { SectionSource } from '../read-section.ts';
import type { Use } from './find-uses.ts';
import { resolveShared, resolveTranslated } from './resolve-shared.ts';
import type { SharedEntries } from './shared-entries.ts';

type Sections = { readonly sections: SectionSource[]; readonly problems: Problem[] };

/**
 * The texts of a notice in its languages, the source among them, with what each takes of shared entries: a translation takes what its
 * source does.
 */
export function resolveTexts(
  texts: ReadonlyMap<ContentLanguage, Sections>,
  source: ContentLanguage,
  shared: SharedEntries,
): { texts: ReadonlyMap<ContentLanguage, Sections>; uses: Use[] } {
  const own = texts.get(source);
  const resolved = own && resolveShared(own.sections, source, shared);
  const uses = resolved?.uses ?? [];
  const whole = new Map<ContentLanguage, Sections>();
  for (const [locale, written] of texts) {
    const isSource = resolved && locale === source;
    const { sections, problems } = isSource
      ? resolved
      : resolveTranslated(written.sections, locale, uses);
    whole.set(locale, { sections, problems: [...written.problems, ...problems] });
  }
  return { texts: whole, uses };
}
