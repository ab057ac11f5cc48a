import { lexiconOf } from './lexicon.ts';

/** Proof of identity that is asked of everybody, without a doubt: Article 12(6). */
export const identityDemands = lexiconOf(({ identityDemands }) => identityDemands);
