import type { AbsentClaim } from '../../../schema/claim-absences.ts';
import { claimAbsences } from '../../../schema/claim-absences.ts';
import type { SectionSource } from '../read-section.ts';
import { outlineFacts } from './outline-facts.ts';
import { toldKindOf } from './told-kind-of.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Whether a section is the one that speaks of the whole notice where a kind is denied. */
export type Homes = (kind: AbsentClaim, section: string) => boolean;

/**
 * Which sections are at home in a kind: all facts of a kind beside it stand there. Who tells all recipients in one section speaks
 * there of all data, as in the only section there is; who has some in the section of the newsletter may deny a transfer there for the newsletter alone.
 */
export function homesOf(source: readonly SectionSource[]): Homes {
  let kinds: ReadonlyMap<string, readonly string[]> | undefined;
  return (kind, section) => {
    if (source.length === 1) return true;
    kinds ??= sectionsOf(source);
    return claimAbsences[kind].homes.some((home) => {
      const [only, ...more] = kinds?.get(home) ?? [];
      return only === section && more.length === 0;
    });
  };
}

/** The sections in which facts of each kind stand, in front matter or in the text. */
function sectionsOf(source: readonly SectionSource[]): ReadonlyMap<string, readonly string[]> {
  const found = source.flatMap((section) => kindsIn(section).map((kind) => [kind, section.id]));
  const byKind = Map.groupBy(found, ([kind = '']) => kind);
  return new Map([...byKind].map(([kind, all]) => [kind, all.map(([, id = '']) => id)]));
}

function kindsIn(section: SectionSource): string[] {
  const vocabulary = vocabularyOf(section.locale);
  const blocks = vocabulary ? outlineFacts(section.tree, section, vocabulary).blocks : [];
  return [...new Set([...section.disclosures.entries.keys(), ...blocks.map(toldKindOf)])];
}
