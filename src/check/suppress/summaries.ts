import type { Locale } from '../../../schema/languages.ts';
import type { SuppressionFault } from './words.ts';

/** What must hold of a suppression, in one sentence of each language. */
export const suppressionSummaries: Record<SuppressionFault, Readonly<Record<Locale, string>>> = {
  'suppression-unknown': {
    fi: 'Ohitus nimeää säännön, joka on olemassa.',
    sv: 'Ett undantag nämner en regel som finns.',
    en: 'A suppression names a rule that there is.',
  },
  'suppression-forbidden': {
    fi: 'Rekisterinpitäjää, käyttötarkoituksia ja valitusoikeutta koskevia sääntöjä ja virheellisiä tietoja ei ohiteta.',
    sv: 'Inget undantag görs från reglerna om den personuppgiftsansvarige, ändamålen och klagorätten eller för felaktiga uppgifter.',
    en: 'Neither rules on the controller, the purposes and the right to complain nor facts that are not well-formed are suppressed.',
  },
  'suppression-expired': {
    fi: 'Ohitus on voimassa.',
    sv: 'Ett undantag är i kraft.',
    en: 'A suppression is in force.',
  },
  'suppression-unused': {
    fi: 'Ohitus vastaa johonkin havaintoon.',
    sv: 'Ett undantag gäller någon brist.',
    en: 'A suppression answers a finding.',
  },
};
