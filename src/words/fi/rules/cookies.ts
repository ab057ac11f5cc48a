/** What the rules of src/check/rules/cookies/ say. */
export const cookies = {
  'cookie-choices-missing': {
    summary: 'Kun evästeisiin pyydetään suostumus, seloste kertoo, missä valinnan voi muuttaa.',
    why: 'Suostumus on voitava peruuttaa yhtä helposti kuin se annetaan. Lukijan on löydettävä paikka, jossa sen voi tehdä.',
    message:
      'Evästeeseen `{cookie}` pyydetään suostumus, mutta selosteessa ei kerrota, missä valinnan voi muuttaa ({law}).',
    hint: 'Lisää evästeasetusten osoite: choices: https://esimerkki.example/evasteasetukset.',
  },
  'cookie-without-access': {
    summary: 'Suostumusta vaativasta evästeestä kerrotaan, pääseekö joku muu lukemaan sitä.',
    why: 'Unionin tuomioistuimen mukaan selviin ja kattaviin tietoihin kuuluu, voivatko kolmannet päästä evästeeseen (C-673/17).',
    message:
      'Evästeestä `{cookie}` ei kerrota, pääseekö joku muu lukemaan sitä (direktiivin 2002/58/EY 5 artiklan 3 kohta, C-673/17).',
    hint: 'Lisää lukijat: accessedBy: [Esimerkki-Analytiikka Ab], tai accessedBy: [], jos kukaan muu ei pääse lukemaan evästettä.',
  },
  'cookie-without-duration': {
    summary:
      'Jokaisesta luetellusta evästeestä, joka edellyttää suostumusta, kerrotaan, kuinka kauan se on voimassa.',
    why: 'Unionin tuomioistuimen mukaan selviin ja kattaviin tietoihin kuuluu evästeen toiminta-aika (C-673/17).',
    message:
      'Evästeestä `{cookie}` ei kerrota, kuinka kauan se on voimassa (direktiivin 2002/58/EY 5 artiklan 3 kohta, C-673/17).',
    hint: 'Lisää aika, esimerkiksi duration: P6M, tai duration: session, jos eväste poistuu selaimen sulkeutuessa. Jos palvelua ei voi tarjota ilman evästettä, kerro se: essential: true.',
  },
  'cookie-without-purpose': {
    summary:
      'Jokaisesta luetellusta evästeestä, joka edellyttää suostumusta, kerrotaan, mihin sitä käytetään.',
    why: 'Suostumus evästeeseen pätee vain, kun henkilölle on kerrottu selvästi ja kattavasti, mitä varten tietoa tallennetaan.',
    message:
      'Evästeestä `{cookie}` ei kerrota, mihin sitä käytetään (direktiivin 2002/58/EY 5 artiklan 3 kohta).',
    hint: 'Lisää esimerkiksi: purpose: Laskee käyntejä. Jos palvelua ei voi tarjota ilman evästettä, kerro se: essential: true.',
  },
  'cookies-undeclared': {
    summary:
      'Jos käsittelyssä käytetään evästeitä, niistä kerrotaan tai kerrotaan, mistä tiedon saa.',
    why: 'Tiedon tallentaminen henkilön laitteelle tai lukeminen siltä vaatii suostumuksen, ellei se ole palvelulle välttämätöntä, ja suostumus pätee vain, kun henkilölle on kerrottu, mitä, miksi ja kuinka kauan tallennetaan.',
    message:
      'Käyttötarkoituksessa "{name}" ({id}) käytetään evästeitä tai vastaavaa tekniikkaa, mutta niistä ei kerrota (direktiivin 2002/58/EY 5 artiklan 3 kohta, Suomessa lain 917/2014 205 §).',
    hint: 'Lisää linkki evästeselosteeseen: cookies: {url: https://esimerkki.example/evasteet, choices: https://esimerkki.example/evasteasetukset}, tai luettele evästeet: cookies: {list: [{name: …, purpose: …, duration: P1Y, essential: false}]}.',
  },
  'tracker-undeclared': {
    summary:
      'Tekstissä mainitut evästeitä vastaavat tekniikat on lueteltu tai niistä kerrotaan evästeselosteessa.',
    why: 'Evästeitä koskeva sääntely ulottuu kaikkeen, mikä tallentaa laitteelle tai lukee siltä jotakin: pikseleihin, selaimen muistiin, sovelluksen ohjelmakirjastoihin ja laitteen tunnistamiseen. Kustakin kerrotaan sama kuin evästeestä.',
    message:
      'Tekstissä mainitaan "{words}" ({technique}), mutta tiedoissa siitä ei kerrota (direktiivin 2002/58/EY 5 artiklan 3 kohta).',
    hint: 'Lisää se evästeiden joukkoon: cookies: {list: [{name: …, kind: {kind}, purpose: …, essential: false}]}, tai linkitä evästeselosteeseen: cookies: {url: https://kauppa.example/evasteet, choices: https://kauppa.example/evasteasetukset}.',
  },
  'tracking-without-consent': {
    summary: 'Seurantaan, joka käyttää muita kuin välttämättömiä evästeitä, on suostumus.',
    why: 'Muun kuin välttämättömän tiedon saa tallentaa laitteelle vain suostumuksella. Oikeutettu etu ei ole siihen peruste.',
    message:
      'Käyttötarkoituksessa {purpose} käytetään evästeitä tai vastaavaa tekniikkaa, mutta sen oikeusperusteissa ei ole suostumusta (direktiivin 2002/58/EY 5 artiklan 3 kohta, Suomessa lain 917/2014 205 §).',
    hint: 'Pyydä suostumus ja lisää peruste: bases: [{basis: consent}]. Jos evästeet ovat välttämättömiä, luettele ne: cookies: {list: [{name: …, essential: true}]}.',
  },
} as const;
