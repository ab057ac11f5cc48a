/** What is not as it was released, and the next action; the file and the line are printed beside it. */
export const verify = {
  'ledger-missing': 'Julkaistuilla versioilla ei ole tapahtumaluetteloa. Palauta tiedosto Gitistä.',
  'ledger-unreadable': 'Tapahtumaluetteloa ei voi lukea. Palauta tiedosto Gitistä.',
  'chain-broken':
    'Tapahtuma `{seq}` ei jatku edellisestä: tapahtuma on muutettu, poistettu, lisätty tai siirretty. Palauta tiedosto Gitistä.',
  'chain-order':
    'Tapahtuman numero `{seq}` ei ole järjestyksessä seuraava. Palauta tiedosto Gitistä.',
  'released-twice': 'Tapahtuma `{seq}` julkaisee version, joka on jo julkaistu.',
  'event-before-release':
    'Tapahtuma `{seq}` (`{type}`) koskee versiota, jota ei ole siihen mennessä julkaistu.',
  'revision-inserted':
    'Versiolla ei ole julkaisua tapahtumaluettelossa. Jos julkaisu keskeytyi, aja `release` uudelleen samoin tiedoin tai poista kansio; muuten kansio on lisätty jälkeenpäin.',
  'revision-removed': 'Julkaistun version kansio puuttuu. Palauta se Gitistä.',
  'release-interrupted':
    'Tämän version julkaisu keskeytyi ennen merkintää tapahtumaluetteloon, eikä mitään ole julkaistu. Aja `release` uudelleen: se poistaa kansion ensin tai, jos luonnos on sama, vie julkaisun loppuun.',
  'release-leftover':
    'Keskeytynyt julkaisu jätti tämän kopion tapahtumaluettelosta. Itse luettelo on kunnossa: poista kopio tai aja `release`, joka poistaa sen.',
  'revision-misnamed':
    'Kansiossa `revisions` saa olla vain `ledger.yaml` ja versioiden kansiot (`VVVV-KK-PP`). Siirrä tämä muualle.',
  'record-unreadable': 'Version tietoja ei voi lukea. Palauta tiedosto Gitistä.',
  'day-differs':
    'Version kansio, julkaisupäivä ja tapahtumaluettelo eivät täsmää: kansion päivä on `{day}`.',
  'file-changed':
    'Julkaistua tiedostoa on muutettu. Palauta se Gitistä ja julkaise korjaus uutena versiona.',
  'file-missing': 'Julkaistu tiedosto puuttuu. Palauta se Gitistä.',
  'file-extra': 'Tiedosto ei kuulu julkaistuun versioon. Siirrä se muualle.',
  'file-unreadable':
    'Julkaistua tiedostoa ei voi lukea, tai se on linkki hankkeen ulkopuolelle. Palauta se Gitistä.',
  'digest-differs': 'Version tietoja on muutettu: tiiviste ei täsmää. Palauta tiedosto Gitistä.',
  'ledger-digest-differs':
    'Version tiiviste on toinen kuin tapahtumaluettelossa. Palauta tiedosto Gitistä.',
  'changed-since': 'Tiedostoa on muutettu julkaisun jälkeen. Palauta se Gitistä.',
  'vanished-since': 'Julkaistu versio tai sen tiedosto on kadonnut. Palauta se Gitistä.',
  'entry-changed-since':
    'Tapahtumaa `{seq}` on muutettu tai se on poistettu: luetteloon saa vain lisätä. Palauta tiedosto Gitistä.',
} as const;
