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
  'revision-untold': {
    summary: 'Muutoksesta kerrotaan ajoissa ja niillä tavoilla, jotka seloste lupaa.',
    why: 'Muutosta, josta kukaan ei kuule, ei kukaan voi arvioida eikä vastustaa. Harva lukee selostetta uudelleen omasta aloitteestaan.',
    message: {
      other:
        'Mikään merkintä ei osoita, että muutoksesta on kerrottu selosteen lupaamalla tavalla: {channels} ({law}).',
      none: 'Mikään merkintä ei osoita, että muutoksesta on kerrottu ({law}).',
      late: 'Merkinnän mukaan muutoksesta kerrottiin {told} ({channels}), mutta viimeinen päivä ajoissa oli {due} ({law}).',
    },
    hint: {
      other:
        'Kerro muutoksesta: komento announce kirjoittaa viestin. Kirjaa se sitten komennolla told; päivä saa olla jo mennyt.',
      late: 'Kerro seuraavasta muutoksesta aikaisemmin. Merkintä jää ennalleen.',
    },
  },
  'revision-without-summary': {
    summary: 'Versio kertoo lukijalle lyhyesti, mikä siinä muuttui.',
    why: 'Ihminen ei vertaa kahta selostetta rivi riviltä. Lyhyestä yhteenvedosta hän näkee, koskeeko muutos häntä.',
    message: 'Versiossa ei kerrota tällä kielellä, mikä muuttui edellisestä ({law}).',
    hint: 'Anna yhteenveto, kun julkaiset seuraavan version; julkaistua ei muuteta.',
  },
} as const;
