import { lexiconOf } from './lexicon.ts';

/** Words that make telling of changes a choice of the controller: WP260 rev.01, paragraph 29. */
export const discretionaryNotice = lexiconOf(({ discretionaryNotice }) => discretionaryNotice);
