import type { Sentence } from '../../../locale/say.ts';
import type { Shown } from '../../data/site-data.ts';
import type { FactGroup } from '../../facts/fact-group.ts';
import { changedSections } from './changed-sections.ts';
import { staleSections } from './stale-sections.ts';

export type PrintedSection = {
  readonly id: string;
  readonly title: string;
  /** Ids of the page in earlier states that lead to its beginning. */
  readonly former: readonly string[];
  readonly html: string;
  /** None in an archived revision: there facts are our annotation. */
  readonly facts: readonly FactGroup[];
  /** The address of what the revision changed in it; `null` where nothing. */
  readonly changed: string | null;
  /** Told where the original has changed since it was translated. */
  readonly stale: Sentence | null;
};

/** The sections of a state as its page shows them. */
export function printSections(shown: Shown, withFacts: boolean): PrintedSection[] {
  const changed = changedSections(shown);
  const stale = staleSections(shown);
  const anchors = shown.anchors();
  return shown.sections.map(({ section, html, facts }) => ({
    id: section.id,
    title: section.title,
    former: anchors.of(section).taken,
    html: html(),
    facts: withFacts ? facts() : [],
    changed: changed.get(section.id) ?? null,
    stale: stale.get(section.id) ?? null,
  }));
}
