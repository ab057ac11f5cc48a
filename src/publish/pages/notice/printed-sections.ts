import type { Sentence } from '../../../locale/say.ts';
import type { Shown } from '../../data/site-data.ts';
import { authorityRows } from '../../facts/authority.ts';
import type { FactRow } from '../../facts/fact-entry.ts';
import { changedSections } from './changed-sections.ts';
import { staleSections } from './stale-sections.ts';

export type PrintedSection = {
  readonly id: string;
  readonly title: string;
  /** Ids of the page in earlier states that lead to its beginning. */
  readonly former: readonly string[];
  /** Its text, and the facts that this does not tell. */
  readonly html: string;
  /** How to reach the authority that it names. */
  readonly authority: readonly FactRow[];
  /** The address of what the revision changed in it; `null` where nothing. */
  readonly changed: string | null;
  /** Told where the original has changed since it was translated. */
  readonly stale: Sentence | null;
};

/** The sections of a state as its page shows them. */
export function printSections(shown: Shown): PrintedSection[] {
  const { data, summary, text } = shown;
  const day = summary?.published ?? data.now;
  const changed = changedSections(shown);
  const stale = staleSections(shown);
  const anchors = shown.anchors();
  return shown.sections.map(({ section, html }) => ({
    id: section.id,
    title: section.title,
    former: anchors.of(section).taken,
    html: html(),
    authority: summary?.standing === 'archived' ? [] : authorityRows(text, section, day),
    changed: changed.get(section.id) ?? null,
    stale: stale.get(section.id) ?? null,
  }));
}
