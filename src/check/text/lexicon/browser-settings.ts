import { lexiconOf } from './lexicon.ts';

/** Words that take the settings of a browser for consent, or for the reader's only choice. */
export const browserSettings = lexiconOf(({ browserSettings }) => browserSettings);
