/** What can be wrong with a suppression: what must hold, what is wrong, and the next action. */
export const suppressions = {
  'suppression-unknown': {
    summary: 'Ohitus nimeää säännön, joka on olemassa.',
    message: 'Ohitus nimeää säännön `{rule}`, jota ei ole.',
    hint: 'Kopioi säännön nimi raportista.',
  },
  'suppression-forbidden': {
    summary:
      'Rekisterinpitäjää, käyttötarkoituksia ja valitusoikeutta koskevia sääntöjä ja virheellisiä tietoja ei ohiteta.',
    message: 'Sääntöä `{rule}` ei voi ohittaa.',
    hint: {
      hides: 'Virheellisen tiedon takana olevia puutteita ei nähdä. Korjaa virhe ja poista ohitus.',
      other:
        'Rekisterinpitäjä, käyttötarkoitukset ja valitusoikeus on aina kerrottava. Poista ohitus.',
    },
  },
  'suppression-expired': {
    summary: 'Ohitus on voimassa.',
    message: 'Säännön `{rule}` ohitus oli voimassa {until} asti.',
    hint: 'Korjaa puute tai tee uusi päätös: reason, by ja until.',
  },
  'suppression-unused': {
    summary: 'Ohitus vastaa johonkin havaintoon.',
    message: 'Säännön `{rule}` ohitus ei koske mitään.',
    hint: 'Puute on korjattu: poista ohitus.',
  },
} as const;
