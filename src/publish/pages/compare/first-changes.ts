import type { Locale } from '../../../../schema/languages.ts';
import { type ListedChange, listChanges } from '../../../redline/changes/list-changes.ts';
import { compareKnownTexts } from '../../changes/compare-texts.ts';
import { type Shown, type SiteData, textIn } from '../../data/site-data.ts';

/** Two states of a notice in one language. */
export type Compared = Shown & { readonly base: string; readonly locale: Locale };

/**
 * The anchor of the first change of each section that changed in its text. A comparison takes longer than
 * all the rest of a notice's page, so what the page of changes found is taken from it.
 */
export function firstChanges(data: SiteData, compared: Compared): ReadonlyMap<string, string> {
  const known = data.firstChanges.get(keyOf(compared));
  if (known) return known;
  const { notice, base, locale } = compared;
  const before = textIn({ notice, revision: base }, locale);
  const after = textIn(compared, locale);
  if (!before || !after) return new Map();
  return noteFirstChanges(data, compared, listChanges(compareKnownTexts(before, after, data.made)));
}

/** Keeps what a page found: `changes` in their order. */
export function noteFirstChanges(
  data: SiteData,
  compared: Compared,
  changes: readonly ListedChange[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { section, anchor } of changes) {
    if (section !== null && !found.has(section)) found.set(section, anchor);
  }
  data.firstChanges.set(keyOf(compared), found);
  return found;
}

function keyOf({ notice, base, revision, locale }: Compared): string {
  return [notice.id, base, revision ?? 'draft', locale].join('/');
}
