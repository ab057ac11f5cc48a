/** What the rules of src/check/rules/sources/ say. */
export const sources = {
  'exemption-reason-weak': {
    summary:
      'Joka jättää ihmiset informoimatta vaivan takia, kertoo, mikä tekee vaivasta kohtuuttoman.',
    why: 'Se, että informointi on hankalaa tai ettei sitä haluta tehdä, ei ole poikkeus. Vaivaa punnitaan sillä, kuinka monta ihmistä on, kuinka vanhoja tiedot ovat ja mitä suojatoimia on; tai informointi vaikeuttaisi suuresti sitä, mihin tietoja tarvitaan. Ilman tällaista syytä ihmisiä on informoitava.',
    message:
      'Syy olla kertomatta lähteestä {source} kertoo vain vaivasta tai toiveesta eikä mistään, mitä laki punnitsee: ”{reason}” ({law}).',
    hint: 'Informoi ihmisiä ja kerro milloin (informed: within-a-month). Jos se on tosiaan mahdotonta tai kohtuutonta, kerro miksi: kuinka monta ihmistä on, kuinka vanhoja tiedot ovat, ettei sinulla ole yhteystietoja.',
  },
  'categories-missing': {
    summary: 'Kun tietoja saadaan muualta, seloste kertoo henkilötietoryhmät.',
    why: 'Joka ei ole itse antanut tietoja, ei voi tietää, mitä ne ovat. Siksi 14 artikla edellyttää tietoryhmiä, joita 13 artikla ei vaadi.',
    message:
      'Tietoja saadaan muualta kuin rekisteröidyltä, mutta selosteessa ei kerrota, mitä henkilötietoryhmiä käsitellään ({law}).',
    hint: 'Lisää tietoryhmät ja mistä ne saadaan: dataCategories: [{id: contact, name: Nimi ja yhteystiedot, sources: [{source}]}].',
  },
  'category-without-source': {
    summary: 'Kun tietoja saadaan muualta, jokaisesta tietoryhmästä kerrotaan, mistä se on saatu.',
    why: 'Kun osa tiedoista saadaan muualta, tietoryhmä, joka ei kerro lähdettään, voi olla kummasta tahansa. Lukijan on nähtävä, mitkä tiedot muut ovat antaneet.',
    message:
      'Tietoryhmästä "{name}" ({id}) ei kerrota, saadaanko tiedot rekisteröidyltä vai muualta ({law}).',
    hint: 'Lisää lähteet: sources: [data-subject], tai lähteen tunniste.',
  },
  'inferred-data-undeclared': {
    summary: 'Profiloinnissa syntyvät tiedot ovat oma tietoryhmänsä.',
    why: 'Myös profiloinnin päätelmät henkilöstä ovat henkilötietoja, eikä henkilö ole koskaan nähnyt niitä. Siitä, onko ne "saatu" 14 artiklan tarkoittamalla tavalla, ollaan eri mieltä, joten tämä on varoitus.',
    message:
      'Käyttötarkoitus "{name}" ({id}) on profilointia, mutta selosteessa ei kerrota, mitä tietoja profiloinnissa päätellään ({law}).',
    hint: 'Lisää tietoryhmä: dataCategories: [{id: interests, name: Päätellyt kiinnostuksen kohteet, sources: [inferred]}].',
  },
  'observed-data-as-other-source': {
    summary: 'Havainnoimalla saadut tiedot kerrotaan rekisteröidyltä kerättyinä.',
    why: 'EU:n tuomioistuimen mukaan havainnoidut tiedot kerätään rekisteröidyltä itseltään, vaikka hän ei tietäisi siitä. Silloin hänelle on kerrottava heti kerättäessä, ei vasta kuukauden kuluessa.',
    message:
      'Havainnoimalla saadut tiedot ("{words}") kerrotaan muista lähteistä saatuina, vaikka ne kerätään rekisteröidyltä itseltään (C-422/24; {law}).',
    hint: 'Kirjoita, että tiedot kerätään rekisteröityä havainnoimalla, ja merkitse tietoryhmään: sources: [observed].',
  },
  'public-register-unnamed': {
    summary: 'Julkinen rekisteri, josta tietoja saadaan, nimetään.',
    why: 'Julkisella rekisterillä on nimi ja pitäjä, ja jokainen voi tarkistaa, mitä siinä hänestä kerrotaan. Nimeä ei ole syytä jättää pois.',
    message: 'Lähde {source} on julkinen rekisteri, mutta sitä ei nimetä ({law}).',
    hint: 'Lisää rekisterin nimi, esimerkiksi: name: Kaupparekisteri.',
  },
  'source-exemption-unexplained': {
    summary: 'Kun rekisteröityä ei informoida, perustellaan, miksi poikkeus soveltuu.',
    why: 'Poikkeukset rajoittavat oikeutta, joten niitä tulkitaan suppeasti. Rekisterinpitäjän on osoitettava, että poikkeus soveltuu, ja perustelu on siihen ensimmäinen askel.',
    message:
      'Rekisteröityä ei informoida tiedoista, jotka saadaan lähteestä {source} ({law}), mutta poikkeusta ei perustella.',
    hint: 'Lisää kohtaan exemption: because: "Tietojen toimittaminen jokaiselle vaatisi kohtuutonta vaivaa, koska yhteystietoja ei ole."',
  },
  'source-not-specific': {
    summary: 'Lähde nimetään, tai kerrotaan sen laatu ja toimiala tai se, miksi sitä ei nimetä.',
    why: 'Lukija voi tarkistaa ja korjata tietonsa lähteessä vain, jos hän tietää, mikä se on.',
    message: 'Lähteestä {source} ei selviä, mistä tiedot todella saadaan ({law}).',
    hint: 'Nimeä lähde (name: Yhtiön nimi). Jos se ei ole mahdollista, kerro laatu ja toimiala (type: Luottotietoyhtiö, sector: Luottotiedot) tai syy (whyNotNamed: …).',
  },
  'source-timing-untold': {
    summary: 'Jokaisesta lähteestä on kirjattu, milloin rekisteröityä informoidaan.',
    why: '14 artiklassa on määräaika informoinnille: enintään kuukausi, ja aiemmin, jos tietoja käytetään yhteydenottoon tai luovutetaan. Kirjattu ajankohta osoittaa, että asia on otettu huomioon.',
    message:
      'Ei ole kirjattu, milloin rekisteröityä informoidaan muualta saaduista tiedoista: {sources} ({law}).',
    hint: 'Lisää lähteisiin: informed: within-a-month. Muut vaihtoehdot: first-contact, first-disclosure.',
  },
  'source-unnamed': {
    summary: 'Jokainen lähde nimetään tai kerrotaan, millainen se on.',
    why: 'Lähde pitäisi nimetä. Jos se ei ole mahdollista, jo lähteen luonne, tyyppi ja toimiala auttavat henkilöä löytämään sen (WP260, liite).',
    message: 'Lähteestä `{id}` ei kerrota nimeä eikä sitä, millaisesta lähteestä on kyse ({law}).',
    hint: 'Lisää nimi (name: Yhtiön nimi) tai, jos lähdettä ei voi nimetä, sen laatu ja toimiala (type: Luottotietoyhtiö, sector: Luottotiedot).',
  },
  'source-without-accessibility': {
    summary: 'Lähteestä, joka voi olla julkinen, kerrotaan, onko se yleisesti saatavilla.',
    why: '14 artiklan 2 kohdan f alakohta edellyttää tätä tarvittaessa: julkisesta rekisteristä tai lähteestä, josta ei muuten ilmene, mikä se on. Kaikkien nähtävillä oleviin tietoihin liittyy eri odotuksia kuin suljetusti luovutettuihin.',
    message: 'Lähteestä {source} ei kerrota, onko se yleisesti saatavilla ({law}).',
    hint: 'Lisää: publiclyAccessible: true, jos kuka tahansa voi katsoa tiedot, muuten publiclyAccessible: false.',
  },
  'source-without-categories': {
    summary: 'Jokaisesta lähteestä kerrotaan, mitä henkilötietoryhmiä siitä saadaan.',
    why: 'Tieto lähteestä ei kerro, mitä siitä on saatu. Ne kuuluvat yhteen, jotta virheen korjaamista voi pyytää oikealta lähteeltä.',
    message: 'Selosteesta ei ilmene, mitä henkilötietoryhmiä saadaan lähteestä {source} ({law}).',
    hint: 'Lisää lähde niihin tietoryhmiin, joita siitä saadaan, esimerkiksi tietoryhmään {first}: sources: [{id}].',
  },
  'sources-missing': {
    summary: 'Muualta saaduista tiedoista kerrotaan, mistä ne on saatu.',
    why: 'Lähteestä selviää, kuka tiedot on antanut ja oliko siihen oikeus, ja siellä luovutuksen voi myös katkaista.',
    message: {
      category:
        'Tietoryhmän {category} tietoja saadaan muualta, mutta selosteessa ei kerrota, mistä ({law}).',
      all: 'Selosteessa ei kerrota, mistä henkilötiedot on saatu ({law}).',
    },
    hint: 'Lisää lähde: sources: [{id: {source}, kind: company, name: Yhtiön nimi, publiclyAccessible: false}]. Jos tiedot saadaan vain rekisteröidyltä, kirjoita tietoryhmään sources: [data-subject].',
  },
  'special-categories-contradicted': {
    summary: 'Erityisiä henkilötietoryhmiä ei käsitellä, jos niin sanotaan.',
    why: 'Lukija, jolle sanotaan, ettei erityisiä henkilötietoryhmiä käsitellä, ei odota löytävänsä selosteesta terveystietoja.',
    message:
      'Selosteessa sanotaan "{sentence}", mutta muiden tietojen mukaan erityisiä henkilötietoryhmiä käsitellään ({law}).',
    hint: 'Poista virke tai tietojen merkintä ja 9 artiklan 2 kohdan alakohta sen mukaan, kumpi on väärin.',
  },
  'special-categories-undeclared': {
    summary: 'Seloste kertoo, käsitelläänkö erityisiä henkilötietoryhmiä.',
    why: 'Terveyttä, vakaumusta, alkuperää, ammattiliiton jäsenyyttä ja muita vastaavia koskevien tietojen käsittely on kielletty, ellei jokin 9 artiklan 2 kohdan alakohta salli sitä. 13 ja 14 artikla eivät edellytä kertomaan, ettei niitä käsitellä, mutta kertoja on tullut tarkistaneeksi asian, ja tekstiä voi verrata siihen.',
    message:
      'Selosteesta ei ilmene, käsitelläänkö erityisiä henkilötietoryhmiä, ja sen tietää vain rekisterinpitäjä ({law}).',
    hint: 'Lisää joko: specialCategories: {none: "Emme käsittele erityisiä henkilötietoryhmiä."} tai merkitse tiedot: special: health, ja oikeusperusteeseen 9 artiklan 2 kohdan alakohta: article9: a.',
  },
  'special-data-unmarked': {
    summary: 'Erityiset henkilötietoryhmät ja kansalliset tunnusnumerot on merkitty.',
    why: 'Terveys, vakaumus, sormenjäljet ja henkilötunnus ovat suojatumpia kuin muut tiedot. Säännöt kysyvät suojasta vain, jos merkintä kertoo, mitä tiedot ovat.',
    message: {
      special:
        'Tietoryhmään "{name}" kuuluu erityisiä henkilötietoja ({words}), mutta sitä ei ole merkitty niin ({law}).',
      nationalId:
        'Tietoryhmään "{name}" kuuluu kansallinen tunnusnumero ({words}), mutta sitä ei ole merkitty niin ({law}).',
    },
    hint: {
      special:
        'Kerro, mikä erityinen ryhmä on kyseessä, tarvittaessa omassa tietoryhmässään: dataCategories: [{id: …, name: …, special: health}].',
      nationalId:
        'Merkitse se, tarvittaessa omaan tietoryhmäänsä: dataCategories: [{id: …, name: …, nationalId: true}].',
    },
  },
} as const;
