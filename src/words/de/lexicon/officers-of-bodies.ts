import { latin } from '../../../../schema/latin.ts';

/** The officer of a body, which may be the controller or another; the body is its first group. */
export const officersOfBodies = latin(
  /datenschutzbeauftragte[rn]? (?:der|des) (stadt|gemeinde|bank|schule|krankenhauses|universität|kirche|landes|kreises)(?!\p{L})/iu,
);
