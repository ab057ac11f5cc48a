import type { Names } from '../names.ts';

/** Names that the forms of the grammar do not make. */
export const names: Names = {
  capitalisesNouns: false,
  inLanguage: { fi: 'på finska', sv: 'på svenska', en: 'på engelska', de: 'på tyska' },
  destinations: {},
};
