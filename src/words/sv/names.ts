import type { Names } from '../names.ts';

/** Names that the forms of the grammar do not make. */
export const names: Names = {
  capitalisesNouns: false,
  inLanguage: {},
  destinations: {},
};
