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
  'recorded-missing':
    'Tapahtumasta `{seq}` (`{type}`) puuttuu kirjaamispäivä `recorded`, vaikka aiemmilla tapahtumilla se on. Poista tapahtuma ja tee se uudelleen komennolla.',
  'recorded-backwards':
    'Tapahtuma `{seq}` (`{type}`) on kirjattu {recorded:day}, vaikka sitä ennen on jo tapahtuma, joka on kirjattu {last:day}. Kirjaamispäivät eivät voi kulkea taaksepäin. Poista tapahtuma ja tee se uudelleen komennolla.',
  'released-backwards':
    'Tapahtuma `{seq}` julkaisee version päivälle {date:day}, vaikka sitä ennen on jo julkaistu versio {last:day}. Poista tapahtuma ja julkaise versio sen oikealle päivälle.',
  'event-backdated':
    'Tapahtuma `{seq}` (`{type}`) vaikuttaisi jo {date:day}, ennen kuin se kirjattiin {recorded:day}. Mennyttä ei voi muuttaa. Poista tapahtuma ja tee se uudelleen komennolla.',
  'event-before-published':
    'Tapahtuman `{seq}` (`{type}`) päivä {date:day} on ennen version julkaisua {published:day}. Poista tapahtuma ja tee se uudelleen komennolla.',
  'event-ahead':
    'Tapahtuma `{seq}` (`{type}`) kertoo päivästä {date:day}, vaikka se kirjattiin jo {recorded:day}. Poista tapahtuma ja tee se uudelleen, kun päivä on tullut.',
  'withdrawn-twice':
    'Tapahtuma `{seq}` peruu version, joka on jo peruttu {day:day}. Poista tapahtuma.',
  'postponed-withdrawn':
    'Tapahtuma `{seq}` lykkää versiota, joka on peruttu {day:day}. Poista tapahtuma.',
  'postponed-in-force':
    'Tapahtuma `{seq}` lykkää versiota, joka tuli voimaan jo {day:day}. Poista tapahtuma.',
  'postponed-superseded':
    'Tapahtuma `{seq}` lykkää versiota, jonka myöhempi versio on jo korvannut. Poista tapahtuma.',
  'postponed-to-same-day':
    'Tapahtuma `{seq}` lykkää version päivälle {day:day}, joka sillä jo on. Poista tapahtuma.',
  'postponed-to-none-again':
    'Tapahtuma `{seq}` poistaa voimaantulopäivän versiolta, jolla sitä ei ole. Poista tapahtuma.',
  'postponed-into-past':
    'Tapahtuma `{seq}` siirtää voimaantulon päivään {effective:day}, ennen päivää {day:day}, josta alkaen siirto voi vaikuttaa. Poista tapahtuma ja tee se uudelleen komennolla.',
} as const;
