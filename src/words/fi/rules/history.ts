/** What the rules of src/check/rules/history/ say. */
export const history = {
  'review-overdue': {
    summary: 'Seloste on tarkistettu kahden viime vuoden aikana.',
    why: 'Rekisterinpitäjän on tarkistettava ja päivitettävä toimensa tarvittaessa. Kahdessa vuodessa käsittely on yleensä muuttunut.',
    message:
      'Selosteen viimeisin versio on julkaistu {published}, yli kaksi vuotta sitten ({law}).',
    hint: 'Tarkista, vastaako seloste käsittelyä, ja julkaise versio, jossa kerrotaan, että se on tarkistettu.',
  },
  'revision-dates-wrong': {
    summary: 'Versio tulee voimaan aikaisintaan julkaisupäivänään eikä ennen edellistä versiota.',
    why: 'Rekisterinpitäjän on osoitettava, mitä kullekin kerrottiin ja milloin. Teksti, joka on voimassa ennen kuin se on luettavissa, ei kerro kenellekään mitään.',
    message:
      'Versio tulee voimaan {effective}, vaikka sen pitäisi tulla voimaan aikaisintaan {other} ({law}).',
    hint: 'Lykkää voimaantuloa komennolla postpone.',
  },
  'revision-lead-time-short': {
    summary: 'Muutoksesta kerrotaan niin paljon ennen sen voimaantuloa kuin seloste lupaa.',
    why: 'Olennaisesta muutoksesta on kerrottava hyvissä ajoin, jotta ihminen ehtii ymmärtää sen ja käyttää oikeuksiaan.',
    message:
      'Versio tulee voimaan {days} julkaisun jälkeen, mutta muutoksesta pitäisi kertoa {wanted} ennen ({law}).',
    hint: 'Julkaise seuraava muutos aikaisemmin, tai lykkää voimaantuloa komennolla postpone.',
  },
  'revision-without-summary': {
    summary: 'Versio kertoo lukijalle lyhyesti, mikä siinä muuttui.',
    why: 'Ihminen ei vertaa kahta selostetta rivi riviltä. Lyhyestä yhteenvedosta hän näkee, koskeeko muutos häntä.',
    message: 'Versiossa ei kerrota tällä kielellä, mikä muuttui edellisestä ({law}).',
    hint: 'Anna yhteenveto, kun julkaiset seuraavan version; julkaistua ei muuteta.',
  },
} as const;
