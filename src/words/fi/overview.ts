/** What the command overview says. */
export const overview = {
  title: 'Selosteiden yleiskatsaus',
  day: 'Tilanne {day}',
  columns: {
    notice: 'Seloste',
    site: 'Sivusto',
    inForce: 'Voimassa alkaen',
    announced: 'Tulossa voimaan',
    coverage: 'Täytetyt velvollisuudet',
    findings: 'Virheet / varoitukset / huomiot',
    unheld: 'Lauseita, joita tiedot eivät tue',
    review: 'Tarkistettava viimeistään',
    stale: 'Vanhentuneet käännökset',
    shared: 'Yhteiset tiedot',
  },
  unheld: '{n}/{of}',
  nothing: '–',
  undated: 'päivää ei asetettu',
  unread: 'ei luettavissa',
};
