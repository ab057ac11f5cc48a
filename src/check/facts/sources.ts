import type { Source } from '../../../schema/disclosures/sources.ts';
import { builtInSources } from '../../../schema/gdpr/vocabularies.ts';
import type { Notice } from '../../content/notice.ts';

/** Whether a source id needs no entry of its own. */
export function isBuiltInSource(id: string): boolean {
  return (builtInSources as readonly string[]).includes(id);
}

/** A source that Article 14(1) and (2) apply to, and its position. */
export type SourceUse = { source: Source; index: number };

/** The sources that are not exempt under Article 14(5). */
export function sourcesToTell({ facts }: Notice): SourceUse[] {
  return [...(facts.sources ?? []).entries()].flatMap(([index, source]) =>
    source.exemption ? [] : [{ source, index }],
  );
}

/** Whether a source may be publicly accessible and its kind does not tell: a public register, or one of which nothing is known. */
export function mayBePublic({ kind = 'other' }: Pick<Source, 'kind'>): boolean {
  return kind === 'public-register' || kind === 'other';
}

/** Those of them that no category of data names. */
export function sourcesWithoutCategories(notice: Notice): SourceUse[] {
  const categories = notice.facts.dataCategories ?? [];
  const named = new Set(categories.flatMap(({ sources = [] }) => sources));
  return sourcesToTell(notice).filter(({ source }) => !named.has(source.id));
}

/** What a reader knows a source by. */
export function sourceName({ name, type, sector }: Source): string | undefined {
  return name ?? type ?? sector;
}
