import { lexiconOf } from './lexicon.ts';

/** Promises to tell of changes: where one is made, the reader is not left alone. */
export const promisesToTell = lexiconOf(({ promisesToTell }) => promisesToTell);

/** Words that leave it to readers to find out what has changed: WP260 rev.01, paragraph 29. */
export const checkBack = lexiconOf(({ checkBack }) => checkBack);
