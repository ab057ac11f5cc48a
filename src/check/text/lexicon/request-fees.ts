import { lexiconOf } from './lexicon.ts';

/** A fee for a request, other than those that Articles 12(5) and 15(3) allow: for further copies, and what is excessive or unfounded. */
export const requestFees = lexiconOf(({ requestFees }) => requestFees);
