import { lexiconOf } from './lexicon.ts';

/**
 * Terms of the Finnish Personal Data Act 523/1999, repealed on 1 January 2019, and of the register
 * description it asked for in section 10.
 */
export const legacyRegisterWords = lexiconOf(({ legacyRegisterWords }) => legacyRegisterWords);
