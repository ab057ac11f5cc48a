import type { ClaimKind } from './claims.ts';
import type { DisclosureKind } from './disclosures/index.ts';

/** What a sure denial tells where it is of all there is: that a disclosure is absent. */
type ClaimAbsence = {
  readonly absent: DisclosureKind;
  /** The kinds whose section speaks of the whole notice: where all of one stands, a denial is of all there is. */
  readonly homes: readonly DisclosureKind[];
  /** Whether it is told of the controller itself, and so never of what the sentences before it are about. */
  readonly ofController: boolean;
};

/**
 * The claims whose denial is a declared absence. Of recipients there is none: who gives data to no third parties may have
 * processors. Nor of profiling and special data, which no disclosure declares absent.
 */
export const claimAbsences = {
  transfer: { absent: 'transfers', homes: ['recipients'], ofController: false },
  'joint-control': { absent: 'jointControllers', homes: ['controller'], ofController: true },
  'officer-contact': {
    absent: 'dataProtectionOfficer',
    homes: ['controller'],
    ofController: true,
  },
  'automated-decision': {
    absent: 'automatedDecisions',
    homes: ['rights', 'requests', 'complaint'],
    ofController: false,
  },
  children: { absent: 'children', homes: ['dataSubjects', 'controller'], ofController: false },
} as const satisfies Partial<Record<ClaimKind, ClaimAbsence>>;
export type AbsentClaim = keyof typeof claimAbsences;

export const absentClaims = Object.keys(claimAbsences) as readonly AbsentClaim[];
