import type { Names } from '../names.ts';

/** Names that the forms of the grammar do not make. */
export const names: Names = {
  capitalisesNouns: false,
  inLanguage: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English', de: 'in German' },
  destinations: {
    AE: 'to the United Arab Emirates',
    CD: 'to the Congo - Kinshasa',
    DO: 'to the Dominican Republic',
    FO: 'to the Faroe Islands',
    GB: 'to the United Kingdom',
    IM: 'to the Isle of Man',
    PH: 'to the Philippines',
    US: 'to the United States',
  },
};
