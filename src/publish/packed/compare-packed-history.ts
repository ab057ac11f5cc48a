import { listChanges } from '../../redline/changes/list-changes.ts';
import { comparePacked } from '../../redline/history/compare-packed.ts';
import type { PackedSection } from '../../redline/history/packed-texts.ts';
import { contextsOf } from '../changes/change-context.ts';
import { type ChangeEntry, describeChanges, type TitledText } from '../changes/change-list.ts';
import { type ChangedFact, groupFacts } from '../changes/group-facts.ts';
import { partFacts, placesOfMeanings, type ToldMeaning } from '../changes/join-meanings.ts';
import { stepsBetween } from '../changes/label-stretch.ts';
import { markedHtml } from '../changes/marked-text.ts';
import { countMovedPlaces } from '../changes/moved-places.ts';
import { valuesOfFacts } from '../changes/place-fact.ts';
import { tellMeanings } from '../claims/tell-meanings.ts';
import { type PackedStep, tellPackedFacts } from './compare-packed-facts.ts';
import { unpackClaims } from './packed-claims.ts';
import type { PackedHistory, PackedRevision } from './packed-history.ts';

/** What differs between two revisions, as a page shows it. */
export type Comparison = {
  readonly entries: readonly ChangeEntry[];
  /** What the changes mean for the reader, a sentence each. */
  readonly meanings: readonly ToldMeaning[];
  /** The changed facts that no sentence tells; `null` where the facts of one of them are no part of its text. */
  readonly facts: readonly ChangedFact[] | null;
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
  const contexts = contextsOf(script);
  const meanings = tellMeanings(
    facts ?? [],
    unpackClaims(claims, texts, before),
    unpackClaims(claims, texts, after),
    { changes, contexts, sentences: claims.sentences, table: history.facts.meanings },
  );
  const folderOf = (place: number) => figures(revisions[place]?.id ?? '');
  return {
    entries: describeChanges(changes, old, young, {
      contexts,
      places: countMovedPlaces(script),
      values: valuesOfFacts(facts ?? [], changes, contexts),
    }),
    meanings,
    facts: facts && groupFacts(partFacts(facts).others),
    html: markedHtml(
      script,
      changes.length,
      locale,
      {
        before: folderOf(before),
        after: folderOf(after),
        onPage: (address, folder) => {
          const name = Object.hasOwn(history.figures, address) && history.figures[address];
          return name ? folder + name : address;
        },
      },
      placesOfMeanings(meanings),
    ),
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
