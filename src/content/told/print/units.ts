import {
  type DisclosureKind,
  disclosureKinds,
  disclosures,
} from '../../../../schema/disclosures/index.ts';
import { metaOf } from '../../../../schema/walk.ts';
import type { Home } from '../../facts-here.ts';
import { nodeAt } from '../../yaml.ts';
import type { Hand } from './hand.ts';
import { headedUnits, providingUnits } from './headed-units.ts';
import { rightUnits } from './right-units.ts';
import {
  absenceUnits,
  cookieUnits,
  type SingleKind,
  securityUnits,
  singleUnits,
} from './single-units.ts';
import { type TableKind, tableUnits } from './table-units.ts';
import type { Unit } from './unit.ts';

type Print = (hand: Hand, home: Home) => Unit[];

const single =
  (kind: SingleKind): Print =>
  (hand, home) =>
    singleUnits(hand, home, kind);
const rows =
  (kind: TableKind): Print =>
  (hand, home) =>
    tableUnits(hand, home, kind);
const headed =
  (kind: 'purposes' | 'automatedDecisions' | 'jointControllers'): Print =>
  (hand, home) =>
    headedUnits(hand, home, kind);

/** Kinds that live in front matter. */
type Unprinted = 'basesWithoutPurpose' | 'waivers';

/** What prints the facts of each kind that lives in the text. */
const printers: Readonly<Record<Exclude<DisclosureKind, Unprinted>, Print>> = {
  controller: single('controller'),
  jointControllers: headed('jointControllers'),
  representative: single('representative'),
  dataProtectionOfficer: single('dataProtectionOfficer'),
  dataSubjects: rows('dataSubjects'),
  purposes: headed('purposes'),
  providing: providingUnits,
  dataCategories: rows('dataCategories'),
  specialCategories: single('specialCategories'),
  sources: rows('sources'),
  recipients: rows('recipients'),
  transfers: rows('transfers'),
  retention: rows('retention'),
  automatedDecisions: headed('automatedDecisions'),
  ai: rows('ai'),
  rights: rightUnits,
  requests: single('requests'),
  complaint: single('complaint'),
  cookies: cookieUnits,
  children: single('children'),
  security: securityUnits,
  changes: single('changes'),
};

/** The facts that stand in a section, in the order of their kinds. */
export function unitsHere(hand: Hand, home: Home): Unit[] {
  return disclosureKinds.flatMap((kind) => {
    if (isUnprinted(kind)) return [];
    return [
      ...absenceUnits(hand, home, kind),
      ...printers[kind](hand, home),
      ...emptyUnits(home, kind),
    ];
  });
}

function isUnprinted(kind: DisclosureKind): kind is Unprinted {
  return metaOf(disclosures[kind]).lives !== undefined;
}

/** A disclosure that tells nothing at all: there is nothing to print. */
function emptyUnits({ notice, section }: Home, kind: DisclosureKind): Unit[] {
  const value: object | undefined = notice.facts[kind];
  const isHere = nodeAt(notice.tree, [kind])?.place.file === section.file;
  if (!value || !isHere || Object.keys(value).length > 0) return [];
  return [{ kind, key: kind, facts: { [kind]: value }, shape: { form: 'list', blocks: [] } }];
}
