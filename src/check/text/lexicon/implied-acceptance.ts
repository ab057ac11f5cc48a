import { lexiconOf } from './lexicon.ts';

/** Words that take use or silence for acceptance: Articles 4(11) and 7. */
export const impliedAcceptance = lexiconOf(({ impliedAcceptance }) => impliedAcceptance);
