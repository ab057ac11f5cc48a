import { latin } from '../../../../schema/latin.ts';

/** The officer of a body, which may be the controller or another; the body is its first group. */
export const officersOfBodies = latin(
  /(?<!\p{L})(stadens|kommunens|bankens|skolans|sjukhusets|universitetets|församlingens|regionens) (?:\p{L}+ )?dataskyddsombud/iu,
);
