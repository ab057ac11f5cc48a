import type { Around } from './around.ts';

/** A sign of words to come, and what around it tells that it is none. */
export type GapSign = {
  readonly pattern: RegExp;
  readonly unless?: (place: Around, text: string) => boolean;
};

/** Signs that no text has in which `hint` is not found: most texts have none. */
export type GapSigns = { readonly hint: RegExp; readonly signs: readonly GapSign[] };
