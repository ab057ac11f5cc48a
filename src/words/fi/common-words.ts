/** The commonest words of Finnish that the other languages lack, to know it by. */
export const commonWords =
  'ja on ei että tai sekä voi kun joka mukaan tietoja tiedot ovat henkilötietojen käsittelyn emme sinulla oikeus';
