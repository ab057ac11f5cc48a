import { listChanges } from '../../redline/changes/list-changes.ts';
import { comparePacked } from '../../redline/history/compare-packed.ts';
import type { PackedSection } from '../../redline/history/packed-texts.ts';
import { contextsOf } from '../changes/change-context.ts';
import {
  type ChangeEntry,
  describeChanges,
  type TitledText,
  titlesOf,
} from '../changes/change-list.ts';
import { type ChangedFact, groupFacts } from '../changes/group-facts.ts';
import { stepsBetween } from '../changes/label-stretch.ts';
import { markedHtml } from '../changes/marked-text.ts';
import { countMovedPlaces } from '../changes/moved-places.ts';
import { describeClaimChanges } from '../claims/describe-claim-changes.ts';
import { type PackedStep, tellPackedFacts } from './compare-packed-facts.ts';
import { unpackClaims } from './packed-claims.ts';
import type { PackedHistory, PackedRevision } from './packed-history.ts';

/** What differs between two revisions, as a page shows it. */
export type Comparison = {
  readonly entries: readonly ChangeEntry[];
  /** `null` where the facts of one of them are no part of its text. */
  readonly facts: readonly ChangedFact[] | null;
  /** What the text claims otherwise, below the titles of its sections. */
  readonly claims: readonly ChangedFact[];
  readonly html: string;
};

/**
 * Compares two revisions of a packed history, by their places in it. `figures` is the folder of a revision's
 * figures. Runs in Node and in a browser, and gives the same in both.
 */
export function comparePackedHistory(
  history: PackedHistory,
  before: number,
  after: number,
  figures: (revision: string) => string,
): Comparison {
  const { locale, revisions, texts, claims } = history;
  const script = comparePacked(texts, before, after);
  const changes = listChanges(script);
  const [old, young] = [titledText(history, before), titledText(history, after)];
  const steps = stepsOf(revisions, before, after);
  const facts = tellPackedFacts(history.facts, before, after, steps);
  const folderOf = (place: number) => figures(revisions[place]?.id ?? '');
  return {
    entries: describeChanges(changes, old, young, {
      contexts: contextsOf(script),
      places: countMovedPlaces(script),
    }),
    facts: facts && groupFacts(facts),
    claims: describeClaimChanges(
      unpackClaims(claims, texts, before),
      unpackClaims(claims, texts, after),
      {
        changes,
        facts: facts ?? [],
        titles: titlesOf(old, young),
        sentences: claims.sentences,
      },
    ),
    html: markedHtml(script, changes.length, locale, {
      before: folderOf(before),
      after: folderOf(after),
    }),
  };
}

function stepsOf(
  revisions: readonly PackedRevision[],
  before: number,
  after: number,
): PackedStep[] {
  const baseOf = (place: number) => (place > 0 ? (revisions[place]?.base ?? place - 1) : undefined);
  return stepsBetween(before, after, baseOf).map((place) => ({
    before: baseOf(place) ?? -1,
    after: place,
    less: revisions[place]?.less ?? [],
  }));
}

function titledText({ locale, texts }: PackedHistory, place: number): TitledText {
  const sections = (texts.revisions[place] ?? []).flatMap((number) => {
    const section: PackedSection | undefined = texts.sections[number];
    return section ? [{ id: section[0], title: section[1] }] : [];
  });
  return { locale, sections };
}
