/** Why nothing was released, and the next action. */
export const refusals = {
  'draft-unreadable': 'Luonnosta ei voi lukea kokonaan. Korjaa ensin `check`-komennon löydökset.',
  'figures-unfit':
    'Kuvassa on jotain, mitä kuvassa ei sallita. Korjaa ensin `check`-komennon löydökset; sama koskee arkistoituja versioita.',
  'words-dropped':
    'Teksteissä on sanoja, joita lukija ei näkisi. Kirjoita ne tekstiksi tai poista ne; sama koskee arkistoituja versioita.',
  'draft-has-errors':
    'Luonnoksessa on virheitä. Korjaa `check`-komennon löydökset, tai tallenna aiemmin julkaistu teksti valitsimella `--archived`.',
  'history-damaged':
    'Julkaistut versiot eivät ole ennallaan. Korjaa ensin `verify`-komennon löydökset.',
  unchanged: 'Luonnoksen teksti ja tiedot ovat samat kuin versiossa `{revision}`.',
  'date-invalid': 'Virheellinen päivä `{date}`, odotettiin muotoa `2019-08-12`.',
  'date-before-last':
    'Päivä {date:day} on ennen viimeisintä versiota `{last}`. Anna sama tai myöhempi `--date`.',
  'effective-before-published':
    'Versio ei voi tulla voimaan {effective:day}, ennen julkaisuaan {published:day}.',
  'effective-missing':
    'Versio `{last}` tulee voimaan vasta {effective:day}, ja sen muutokset ovat myös tässä tekstissä. Anna voimaantulopäivä: `--effective {effective}`.',
  'kind-missing':
    'Muutoksen laji puuttuu. Anna `--kind` ja arvo `cosmetic`, `editorial`, `description`, `material` tai `fundamental`.',
  'kind-first': 'Ensimmäisen version laji on `first`, ei `{kind}`.',
  'kind-not-first': 'Laji `first` kuuluu vain ensimmäiselle versiolle. Anna muutoksen oma laji.',
  'reason-missing':
    'Laji `{kind}` on lievempi kuin ehdotettu `{proposed}`. Anna perustelu: `--reason`.',
  'kind-undecided':
    'Mikään ei osoita, muuttavatko yllä olevat sanat sitä, mitä seloste kertoo. Arvioi muutos ja anna `--kind` (`editorial`, `description`, `material` tai `fundamental`) sekä perustelu: `--reason`.',
  'kind-unreasoned':
    'Lajin `{kind}` ratkaisee tässä ihminen. Anna perustelu merkintää varten: `--reason`.',
  'description-untrue':
    'Käsittelyn peruste, tarkoitus, vastaanottaja, siirto tai säilytysaika on muuttunut, joten käsittely ei ole ennallaan. Anna laji `material` tai `fundamental`.',
  'kind-below-label':
    'Laji `{kind}` ei kerro lukijoille sisällön muutoksesta, vaikka `--less-protective` kertoo suojan heikentyneen. Anna laji `material` tai `fundamental`.',
  'promise-broken':
    'Seloste lupaa kertoa tällaisesta muutoksesta {period} ennen: kun se julkaistaan {date:day}, se voi tulla voimaan aikaisintaan {earliest:day}, ei vielä {effective:day}. Anna `--effective {earliest}` tai myöhempi. Jos muutoksen on tultava voimaan aiemmin (lain tai tietoturvan vuoksi tai virheen korjaamiseksi), anna sen päivä: `--effective {effective}`. Perustelun merkitsee `--reason TEKSTI`.',
  'retold-not-archived': 'Vain arkistoitu versio voi olla mukaelma. Lisää `--archived`.',
  'record-invalid': 'Version tieto `{path}` ei kelpaa.',
  'would-not-hold':
    'Julkaisu ei pysyisi ehjänä: `verify` tai `build` pysähtyisi tiedostoon {file}. Mitään ei kirjoitettu. Kirjoita kyseinen teksti tai arvo yksinkertaisemmin ja ilmoita tästä Selosteen virheenä.',
  'revision-exists':
    'Kansio `{folder}` on jo olemassa, eikä sitä korvata. Jos aiempi julkaisu keskeytyi, poista kansio ja julkaise uudelleen.',
  'ledger-changed':
    'Tiedosto `{file}` muuttui kesken kaiken, eikä mitään kirjoitettu. Aja komento uudelleen.',
  'recorded-missing': 'Tapahtumasta puuttuu kirjaamispäivä. Anna `--now`.',
  'recorded-backwards':
    'Tapahtumaluettelon viimeisin tapahtuma on kirjattu {last:day}, joten uutta ei voi kirjata päivälle {recorded:day}. Tarkista `--now` ja koneen päivä.',
  'released-backwards':
    'Päivä {date:day} on ennen viimeisintä julkaisua {last:day}. Anna sama tai myöhempi `--date`.',
  'event-backdated':
    'Mennyttä ei voi muuttaa: tapahtuma ei voi vaikuttaa {date:day}, koska se kirjataan vasta {recorded:day}. Anna `--date {recorded}` tai myöhempi.',
  'event-before-published':
    'Päivä {date:day} on ennen version julkaisua {published:day}. Anna `--date {published}` tai myöhempi.',
  'event-ahead':
    'Päivä {date:day} ei ole vielä tullut: tänään on {recorded:day}. Kirjaa tapahtuma, kun se on tapahtunut.',
  'withdrawn-twice': 'Versio on jo peruttu {day:day}. Sitä ei voi perua toistamiseen.',
  'postponed-withdrawn':
    'Versio on peruttu {day:day}, joten sitä ei voi lykätä. Julkaise uusi versio.',
  'postponed-in-force':
    'Versio tuli voimaan {day:day}, joten sitä ei voi enää lykätä. Peru se komennolla `withdraw` tai julkaise uusi versio.',
  'postponed-superseded':
    'Myöhempi versio on jo korvannut tämän, joten sitä ei voi lykätä. Lykkää myöhempää versiota tai peru se ensin.',
  'postponed-to-same-day': 'Versio tulee voimaan jo nyt {day:day}. Anna toinen `--effective`.',
  'postponed-to-none-again':
    'Versiolla ei ole nytkään voimaantulopäivää. Anna päivä: `--effective`.',
  'postponed-into-past':
    'Versio ei voi tulla voimaan {effective:day}: aikaisin mahdollinen päivä on {day:day}. Anna `--effective {day}` tai myöhempi.',
  'date-far':
    'Päivä {date:day} on yli kuukauden päässä tästä päivästä {now:day}. Jos tarkoitat juuri sitä, lisää `--far`.',
  'effective-far':
    'Päivä {effective:day} on yli vuoden päässä tästä päivästä {now:day}. Jos tarkoitat juuri sitä, lisää `--far`.',
  'archived-ahead':
    'Tekstiä ei voi arkistoida julkaistuksi {date:day}, koska tänään on {now:day}. Anna päivä, jona se julkaistiin.',
  'effective-unset':
    'Version `{last}` voimaantulopäivä on avoinna, ja sen muutokset ovat myös tässä tekstissä. Kerro, milloin tämä tulee voimaan: `--effective`.',
  'texts-missing':
    'Teksti puuttuu: {languages}. Version lukijat tarvitsevat sen jokaisella sen kielellä, esimerkiksi `{option} {example}`.',
  'event-invalid': 'Tapahtuman tieto `{path}` ei kelpaa.',
} as const;
