/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {
  'figure-missing': {
    summary: 'Kuva on selosteen kansiossa figures.',
    message: 'Kuvaa {address} ei ole selosteen kansiossa figures.',
    hint: 'Tallenna kuva kansioon figures ja viittaa siihen muodossa ../figures/kuva.svg.',
  },
  'figure-misspelt': {
    summary: 'Kuvan nimi on tekstissä sama kuin tiedostolla.',
    message:
      'Teksti viittaa kuvaan {address}, mutta tiedoston nimi on `{found}`: isot ja pienet kirjaimet tai tarkkeet eroavat, vaikka nimet voivat näyttää samoilta.',
    hint: 'Kirjoita nimi tekstiin täsmälleen niin kuin tiedostolla, tai nimeä tiedosto uudelleen.',
  },
  'figure-misnamed': {
    summary: 'Kuvan tiedostonimi säilyy samana kaikissa järjestelmissä.',
    message:
      'Kuvan {address} tiedostonimeä ei voi jäädyttää versioon: se ei ole sama kaikissa järjestelmissä ja osoitteissa, tai selain suorittaisi tiedoston.',
    hint: 'Käytä nimessä kirjaimia, numeroita ja merkkejä . _ - ( ), ja nimeä tiedosto uudelleen, esimerkiksi `{example}`.',
  },
  'figure-named-twice': {
    summary: 'Kahden kuvan nimet eroavat muutenkin kuin isoilla kirjaimilla tai tarkkeilla.',
    message:
      'Kuvat {address} ja `{found}` eroavat vain isoilla kirjaimilla tai tarkkeilla, ja osassa järjestelmistä ne ovat sama tiedosto.',
    hint: 'Nimeä toinen tiedostoista uudelleen.',
  },
  'figure-outside-root': {
    summary: 'Kuva on projektin kansiossa eikä linkki sen ulkopuolelle.',
    message:
      'Kuva {address} on linkki projektin ulkopuolelle, joten sitä ei voi jäädyttää versioon.',
    hint: 'Kopioi tiedosto selosteen kansioon figures linkin tilalle.',
  },
  'figure-too-large': {
    summary: 'Kuva on enintään 4 megatavua.',
    message: 'Kuva {address} on suurempi kuin 4 megatavua, joten sitä ei voi jäädyttää versioon.',
    hint: 'Pienennä kuvaa tai tallenna se SVG-muodossa.',
  },
  'figure-unreadable': {
    summary: 'Kuvan voi lukea.',
    message:
      'Kuvaa {address} ei voi lukea: se on kansio, ei ole tavallinen tiedosto, tai lukuoikeus puuttuu.',
    hint: 'Tallenna sen tilalle tavallinen tiedosto, jonka voit lukea.',
  },
} as const;
