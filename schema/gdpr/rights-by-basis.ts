import type { LegalBasis, Right } from './vocabularies.ts';

/** `yes`: the right exists; `limited`: only in part (Article 17(3)(b)); `no`: it does not arise from this basis. */
export type RightReach = 'yes' | 'limited' | 'no';

/**
 * Which right each legal basis of Article 6(1) triggers: Articles 7(3) and 15 to 21.
 * Portability (Article 20(1)) further asks that processing is automated; the right to object to
 * direct marketing (Article 21(2)) arises from the purpose, whatever its basis.
 */
export const rightsByBasis = {
  consent: {
    access: 'yes',
    rectification: 'yes',
    erasure: 'yes',
    restriction: 'yes',
    objection: 'no',
    portability: 'yes',
    withdrawal: 'yes',
  },
  contract: {
    access: 'yes',
    rectification: 'yes',
    erasure: 'yes',
    restriction: 'yes',
    objection: 'no',
    portability: 'yes',
    withdrawal: 'no',
  },
  'legal-obligation': {
    access: 'yes',
    rectification: 'yes',
    erasure: 'limited',
    restriction: 'yes',
    objection: 'no',
    portability: 'no',
    withdrawal: 'no',
  },
  'vital-interests': {
    access: 'yes',
    rectification: 'yes',
    erasure: 'yes',
    restriction: 'yes',
    objection: 'no',
    portability: 'no',
    withdrawal: 'no',
  },
  'public-task': {
    access: 'yes',
    rectification: 'yes',
    erasure: 'limited',
    restriction: 'yes',
    objection: 'yes',
    portability: 'no',
    withdrawal: 'no',
  },
  'legitimate-interests': {
    access: 'yes',
    rectification: 'yes',
    erasure: 'yes',
    restriction: 'yes',
    objection: 'yes',
    portability: 'no',
    withdrawal: 'no',
  },
} as const satisfies Record<LegalBasis, Record<Right, RightReach>>;
