import type { AbsentClaim } from '../../../schema/claim-absences.ts';
import { claimAbsences } from '../../../schema/claim-absences.ts';
import type { DisclosureKind } from '../../../schema/disclosures/index.ts';
import type { SectionSource } from '../read-section.ts';
import { outlineFacts } from './outline-facts.ts';
import { toldKindOf } from './told-kind-of.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Which sections speak of the whole notice. */
export type Homes = {
  /** Whether a section does where a kind is denied in it, whatever it is called. */
  readonly isHome: (kind: AbsentClaim, section: string) => boolean;
  /** Whether a section does where a heading in it names the kind that is denied below it. */
  readonly isOfAll: (section: string) => boolean;
};

/** Where all of one of these stand, all processing is spoken of. Not recipients: the newsletter may be the only thing that has one. */
const ofAll: readonly DisclosureKind[] = [
  'controller',
  'dataSubjects',
  'dataCategories',
  'purposes',
  'retention',
  'rights',
  'requests',
  'complaint',
];

/**
 * Which sections are at home in a kind: all facts of a kind beside it stand there. Who tells all recipients in one section speaks
 * there of all data, as in the only section there is; who has some in the section of the newsletter may deny a transfer there for the newsletter alone.
 */
export function homesOf(source: readonly SectionSource[]): Homes {
  let kinds: ReadonlyMap<string, readonly string[]> | undefined;
  const hasAllOf = (some: readonly DisclosureKind[], section: string) => {
    if (source.length === 1) return true;
    kinds ??= sectionsOf(source);
    return some.some((kind) => {
      const [only, ...more] = kinds?.get(kind) ?? [];
      return only === section && more.length === 0;
    });
  };
  return {
    isHome: (kind, section) => hasAllOf(claimAbsences[kind].homes, section),
    isOfAll: (section) => hasAllOf(ofAll, section),
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
