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
  'facts-unreadable':
    'Version tekstistä jäädytettyjä tietoja ei voi lukea tästä kohdasta. Palauta tiedosto Gitistä.',
  'digest-differs': 'Version tietoja on muutettu: tiiviste ei täsmää. Palauta tiedosto Gitistä.',
  'ledger-digest-differs':
    'Version tiiviste on toinen kuin tapahtumaluettelossa. Palauta tiedosto Gitistä.',
  'behind-since':
    'Vertailukohdassa `{ref}` on jotakin, mitä tässä haarassa ei vielä ole: {behind}. Päivitä haara ensin (`git rebase {ref}` tai `git merge {ref}`) ja vertaa sitten uudelleen.',
  'changed-since': 'Tiedostoa on muutettu julkaisun jälkeen. Palauta se Gitistä.',
  'vanished-since': 'Julkaistu versio tai sen tiedosto on kadonnut. Palauta se Gitistä.',
  'added-since': 'Tiedosto on lisätty versioon, joka julkaistiin ilman sitä. Siirrä se muualle.',
  'replaced-since': 'Julkaistun tilalla on linkki, kansio tai jotain muuta. Palauta se Gitistä.',
  'unknown-since':
    'Vertailukohdassa tässä oli linkki tai toinen tietovarasto, joten julkaistua ei voi verrata. Vertaa aikaisempaan committiin.',
  'notice-vanished-since':
    'Seloste ja sen julkaistut versiot ovat kadonneet. Palauta kansio Gitistä: julkaistu pysyy osoitteessaan.',
  'notice-renamed-since':
    'Selosteen kansion nimi on julkaistuine versioineen vaihdettu nimeksi `{to}`. Palauta nimi; otsikko ja osoite vaihdetaan tiedostossa `notice.yaml`.',
  'revision-inserted-since':
    'Versio on lisätty ennen viimeistä julkaistua versiota. Poista kansio ja julkaise sen sisältö uutena versiona.',
  'ledger-vanished-since':
    'Tapahtumaluettelo on kadonnut tai tyhjennetty. Palauta tiedosto Gitistä.',
  'ledger-unreadable-since': 'Tapahtumaluetteloa ei voi enää lukea. Palauta tiedosto Gitistä.',
  'ledger-unknown-since':
    'Tapahtumaluetteloa ei voinut lukea vertailukohdassa, joten sen jälkeen lisättyä ei voi arvioida. Vertaa aikaisempaan committiin.',
  'ledger-rewritten-since':
    'Luettelon tapahtumat on kirjoitettu toisin kuin ennen: luettelo kasvaa vain lopustaan. Palauta tiedosto Gitistä.',
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
  'entry-changed-since':
    'Tapahtumaa `{seq}` (`{type}`) on muutettu: luettelo kasvaa vain lopustaan. Palauta tiedosto Gitistä.',
  'entry-removed-since':
    'Tapahtuma `{seq}` (`{type}`) on poistettu: luettelo kasvaa vain lopustaan. Palauta tiedosto Gitistä.',
  'entry-moved-since':
    'Tapahtuma `{seq}` (`{type}`) on siirretty: luettelo kasvaa vain lopustaan. Palauta tiedosto Gitistä.',
  'entry-inserted-since':
    'Tapahtuma `{seq}` (`{type}`) on lisätty muiden eteen: luettelo kasvaa vain lopustaan. Poista se ja kirjaa se omalla komennollaan.',
  'entry-undated-since':
    'Tapahtuma `{seq}` (`{type}`) on lisätty ilman päivää, jona se kirjattiin (`recorded`). Poista se ja kirjaa se uudelleen komennolla.',
  'entry-backdated-since':
    'Tapahtuma `{seq}` (`{type}`) on merkitty kirjatuksi {day:day}, mutta se on lisätty {last:day} kirjatun tapahtuman jälkeen. Poista se ja kirjaa se uudelleen omalla komennollaan, joka merkitsee kirjauspäivän.',
  'release-backdated-since':
    'Tapahtuma `{seq}` julkaisee version `{revision}`, vaikka `{last}` oli jo julkaistu. Poista versio ja tapahtuma ja julkaise sisältö uutena versiona.',
} as const;
