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
  'severity-unknown': {
    summary: 'Vakavuus annetaan säännölle, joka on olemassa.',
    message: 'Vakavuus on annettu säännölle `{rule}`, jota ei ole.',
    hint: 'Kopioi säännön nimi raportista.',
  },
  'severity-twice': {
    summary: 'Säännölle annetaan yksi vakavuus.',
    message: 'Säännölle `{rule}` on annettu vakavuus kahdesti; niistä ensimmäinen on voimassa.',
    hint: 'Poista toinen.',
  },
  'severity-forbidden': {
    summary:
      'Rekisterinpitäjää, käsittelyn tarkoituksia ja valitusoikeutta koskevia sääntöjä tai virheellisesti kirjattuja tietoja ei lievennetä.',
    message: 'Säännön `{rule}` vakavuutta ei voi lieventää.',
    hint: {
      hides: 'Virheellisesti kirjattu tieto peittää muita puutteita. Korjaa se ja poista asetus.',
      other:
        'Rekisterinpitäjä, käsittelyn tarkoitukset ja oikeus tehdä valitus on aina kerrottava. Poista asetus.',
    },
  },
  'severity-unexplained': {
    summary: 'Sääntöä lievemmällä vakavuudella on perustelu, päättäjä ja päättymispäivä.',
    message:
      'Säännölle `{rule}` on annettu lievempi vakavuus ilman perustelua, nimeä ja päättymispäivää. Sitä ei lievennetä.',
    hint: 'Lisää reason, by ja until tai poista asetus.',
  },
  'severity-expired': {
    summary: 'Lievempi vakavuus on voimassa.',
    message: 'Säännön `{rule}` lievempi vakavuus oli voimassa {until} asti.',
    hint: 'Korjaa puute tai päätä uudelleen: reason, by ja until.',
  },
  'severity-unused': {
    summary: 'Lievempi vakavuus lieventää jotakin havaintoa.',
    message: 'Säännön `{rule}` lievempi vakavuus ei lievennä mitään minkään selosteen havaintoa.',
    hint: 'Puute on korjattu: poista asetus.',
  },
} as const;
