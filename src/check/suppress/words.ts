import type { Locale } from '../../../schema/languages.ts';
import type { Words } from '../rule.ts';

export const suppressionFaults = [
  'suppression-unknown',
  'suppression-forbidden',
  'suppression-expired',
  'suppression-unused',
] as const;
export type SuppressionFault = (typeof suppressionFaults)[number];

/** What can be wrong with a suppression, in each language. */
export const suppressionWords: Record<Locale, Record<SuppressionFault, Words>> = {
  fi: {
    'suppression-unknown': ({ rule }) => ({
      message: `Ohitus nimeää säännön \`${rule}\`, jota ei ole.`,
      hint: 'Kopioi säännön nimi raportista.',
    }),
    'suppression-forbidden': ({ rule, hides }) => ({
      message: `Sääntöä \`${rule}\` ei voi ohittaa.`,
      hint: hides
        ? 'Virheellisen tiedon takana olevia puutteita ei nähdä. Korjaa virhe ja poista ohitus.'
        : 'Rekisterinpitäjä, käyttötarkoitukset ja valitusoikeus on aina kerrottava. Poista ohitus.',
    }),
    'suppression-expired': ({ rule, until }) => ({
      message: `Säännön \`${rule}\` ohitus oli voimassa ${until} asti.`,
      hint: 'Korjaa puute tai tee uusi päätös: reason, by ja until.',
    }),
    'suppression-unused': ({ rule }) => ({
      message: `Säännön \`${rule}\` ohitus ei koske mitään.`,
      hint: 'Puute on korjattu: poista ohitus.',
    }),
  },
  sv: {
    'suppression-unknown': ({ rule }) => ({
      message: `Undantaget nämner regeln \`${rule}\`, som inte finns.`,
      hint: 'Kopiera regelns namn ur rapporten.',
    }),
    'suppression-forbidden': ({ rule, hides }) => ({
      message: `Regeln \`${rule}\` kan inte förbigås.`,
      hint: hides
        ? 'En felaktig uppgift döljer andra brister. Rätta felet och ta bort undantaget.'
        : 'Den personuppgiftsansvarige, ändamålen och klagorätten ska alltid anges. Ta bort undantaget.',
    }),
    'suppression-expired': ({ rule, until }) => ({
      message: `Undantaget från regeln \`${rule}\` gällde till och med ${until}.`,
      hint: 'Åtgärda bristen eller fatta ett nytt beslut: reason, by och until.',
    }),
    'suppression-unused': ({ rule }) => ({
      message: `Undantaget från regeln \`${rule}\` gäller ingenting.`,
      hint: 'Bristen är åtgärdad: ta bort undantaget.',
    }),
  },
  en: {
    'suppression-unknown': ({ rule }) => ({
      message: `The suppression names the rule \`${rule}\`, which does not exist.`,
      hint: 'Copy the name of the rule from the report.',
    }),
    'suppression-forbidden': ({ rule, hides }) => ({
      message: `The rule \`${rule}\` cannot be suppressed.`,
      hint: hides
        ? 'A fact that is not well-formed hides other gaps. Mend it and delete the suppression.'
        : 'The controller, the purposes and the right to complain must always be told. Delete the suppression.',
    }),
    'suppression-expired': ({ rule, until }) => ({
      message: `The suppression of \`${rule}\` held until ${until}.`,
      hint: 'Close the gap or decide anew: reason, by and until.',
    }),
    'suppression-unused': ({ rule }) => ({
      message: `The suppression of \`${rule}\` answers nothing.`,
      hint: 'The gap is closed: delete the suppression.',
    }),
  },
};
