/** What the rules of src/check/rules/consistency/ say. */
export const consistency = {
  'authority-unknown': {
    summary: 'Maakoodilla annettu valvontaviranomainen on taulukossa.',
    why: 'Viranomaisen nimi ja osoite tulevat Euroopan talousalueen maiden taulukosta. Jos koodia ei siinä ole, lukija ei saa tietää, kenen puoleen kääntyä.',
    message: {
      code: 'Maakoodilla `{country}` ({place}) ei löydy ETA-valtion valvontaviranomaista, joten lukija ei saa tietää, kenelle valituksen voi tehdä ({law}).',
      named:
        'Viranomaisen "{name}" maa on {place}, jolla ei ole ETA-valtion valvontaviranomaista, joten lukija ei saa tietää, kenelle valituksen voi tehdä ({law}).',
    },
    hint: {
      code: 'Korjaa maakoodi tai anna tiedot: authority: {name: Viranomaisen nimi, url: https://viranomainen.example/}.',
      named:
        'Nimeä jonkin ETA-maan viranomainen, esimerkiksi rekisterinpitäjän maan: authority: FI.',
    },
  },
  'channels-contradicted': {
    summary: 'Sama yhteystieto on joka osiossa sama.',
    why: 'Jos osiot antavat samaan asiaan eri osoitteet, lukija ei tiedä, kumpaan pyyntö pitää lähettää, ja pyyntö voi jäädä huomaamatta.',
    message: 'Kohdan `{field}` osoite on yhdessä osiossa {first} ja toisessa {second} ({law}).',
    hint: 'Korjaa väärä osoite tai, jos molemmat ovat käytössä, luettele ne samassa osiossa.',
  },
  'disclosure-denied': {
    summary:
      'Teksti ei väitä, ettei tietoja luovuteta, kun vastaanottajana on toinen rekisterinpitäjä tai yleisö.',
    why: 'Luovutus on tietojen antamista sille, joka käyttää niitä omiin tarkoituksiinsa. Lukijan pitää saada asiasta yksi kertomus.',
    message:
      'Tekstissä sanotaan, ettei tietoja luovuteta ("{sentence}"), mutta vastaanottaja {recipient} saa ne omiin tarkoituksiinsa ({law}).',
    hint: 'Kerro tekstissä, kenelle ja milloin tietoja luovutetaan, tai korjaa vastaanottajan rooli: role: processor.',
  },
  'hedged-in-draft': {
    summary: 'Uusi teksti sanoo varmasti, mitä tiedoille tehdään.',
    why: '"Voidaan" jättää lukijan arvailemaan, tapahtuuko asia. Arkistoitu teksti kirjataan sellaisena kuin se oli, mutta uuden tekstin kirjoittaja tietää vastauksen.',
    message:
      'Merkintä hedged kertoo, että teksti sanoo asian vain mahdolliseksi, ja se kuuluu vain arkistoituun versioon ({law}).',
    hint: 'Kirjoita, mitä tiedoille tehdään ja milloin, ja poista rivi hedged.',
  },
  'joint-controllers-contradicted': {
    summary:
      'Seloste, jonka mukaan yhteisrekisterinpitäjiä ei ole, ei kutsu vastaanottajaa sellaiseksi.',
    why: 'Jos kaksi lausetta sulkee toisensa pois, lukija ei voi luottaa kumpaankaan. Käsittely on läpinäkyvää vain, kun seloste on yhtäpitävä.',
    message:
      'Selosteen mukaan yhteisrekisterinpitäjiä ei ole ("{sentence}"), mutta vastaanottaja {recipient} on merkitty sellaiseksi ({law}).',
    hint: 'Nimeä yhteisrekisterinpitäjät sen sijaan, että kiellät niitä olevan: jointControllers: [{id: …, parties: [{name: …}], arrangement: …}], tai vaihda vastaanottajan rooli: role: processor tai role: controller.',
  },
  'profiling-contradicted': {
    summary: 'Seloste, jonka mukaan ketään ei profiloida, ei kerro profiloinnista.',
    why: 'Käsittelyn on oltava läpinäkyvää. Lukija, jolle sanotaan, ettei häntä profiloida, ei osaa vastustaa profilointia.',
    message:
      'Selosteen mukaan ketään ei profiloida ("{sentence}"), mutta käyttötarkoituksessa {purpose} profiloidaan ({law}).',
    hint: 'Korjaa virke, tai poista profiling, jos profilointia ei tehdä.',
  },
  'recipients-contradicted': {
    summary: 'Seloste, jonka mukaan tietoja ei luovuteta, ei kerro luovutuksista.',
    why: 'Lupaus, ettei tietoja luovuteta, jää lukijan mieleen. Jos toisaalla kerrotaan luovutuksesta, lupaus johtaa harhaan.',
    message:
      'Selosteen mukaan vastaanottajia ei ole ("{sentence}"), mutta toisaalla kerrotaan, että tietoja luovutetaan tai siirretään ({law}).',
    hint: 'Korvaa none vastaanottajilla: recipients: [{id: …, name: …, role: processor}], tai poista luovutus.',
  },
  'seen-doubtful': {
    summary: 'Lainaus (seen) kertoo tietonsa ajan eikä jotakin sinne päin.',
    why: 'Tiedossa on yksi aika. Virke, jossa sanotaan "noin" tai "yli", saa lukijan odottamaan muuta, eikä kukaan tiedä, milloin aika on kulunut.',
    message: 'Tiedossa on yksi aika, mutta lukijalle se näytetään sanoin "{words}".',
    hint: 'Kirjoita aika sellaisena kuin se on, tai kerro tiedossa, kumpi raja se on: bound: at-least tai bound: at-most.',
  },
  'seen-not-found': {
    summary: 'Lainaus (seen) on sanasta sanaan sen osion tekstissä, jossa tieto on.',
    why: 'Tieto on kerrottu vasta, kun lukija voi nähdä sen. Lainaus sitoo tiedon virkkeeseen, jottei tekstiä voi muuttaa niin, että tieto jää ennalleen.',
    message:
      'Tämän kohdan tekstissä ei ole sanoja "{words}", joiden lainauksen (seen) mukaan pitäisi kertoa tieto.',
    hint: 'Kopioi seen-riville vähintään kolme sanaa tekstistä sellaisina kuin ne siinä ovat, tai poista seen, niin sivusto tulostaa tiedon luetteloon.',
  },
  'seen-too-short': {
    summary: 'Lainauksessa (seen) on vähintään kolme sanaa.',
    why: 'Lainaus osoittaa, että lukija näkee tiedon virkkeessä. Kaksi sanaa on missä tahansa tekstissä sattumalta, joten ne eivät osoita mitään.',
    message: 'Lainaus "{words}" on liian lyhyt osoittamaan, missä virkkeessä lukija näkee tiedon.',
    hint: 'Kopioi seen-riville vähintään kolme peräkkäistä sanaa tämän osion tekstistä, tai poista seen, niin sivusto tulostaa tiedon luetteloon.',
  },
  'seen-without-value': {
    summary: 'Lainaus (seen) sisältää tietonsa ajan, päivän, yhteystiedon ja maan.',
    why: 'Lukija saa tiedon siitä virkkeestä, jonka seen osoittaa. Jos virkkeessä on muu arvo kuin tiedossa, seloste kertoo kaksi asiaa, ja jompikumpi on väärin.',
    message:
      'Lainatut sanat "{words}" (seen) eivät kerro lukijalle sitä, mitä tiedossa on: {values}.',
    hint: 'Korjaa teksti tai tieto niin, että ne ovat samat, tai lainaa pitempi kohta, jossa tieto on.',
  },
  'sentences-contradicted': {
    summary: 'Mikään selosteen virke ei kiellä sitä, mitä toinen kertoo.',
    why: 'Lukija, joka näkee molemmat, ei voi luottaa kumpaankaan, ja useimmat näkevät vain toisen.',
    message: 'Kaksi virkettä kieltää toisensa ({kind}): "{sentence}" ja "{other}" ({law}).',
    hint: 'Poista väärä virke tai kerro kummassakin, mitä se koskee: mitä tietoja, keitä, mitä käyttötarkoitusta.',
  },
  'value-only-in-text': {
    summary: 'Tekstin säilytysajat, yhteystiedot ja päivät ovat myös tiedoissa.',
    why: 'Kun sama asia on tekstissä ja tiedoissa, se muuttuu helposti vain toisessa. Arvo, jota tiedoissa ei ole, on usein vanhentunut.',
    message: 'Tekstissä on "{value}", mutta samaa arvoa ei ole selosteen tiedoissa.',
    hint: {
      value:
        'Tarkista, onko arvo oikea. Lisää se tietoihin, tai tulosta tieto tekstiin: {placeholder}.',
      day: 'Poista päivä tekstistä: sivusto näyttää, milloin seloste on julkaistu ja tullut voimaan.',
    },
  },
  'value-unfilled': {
    summary: 'Tiedon paikalla ei ole merkkiä siitä, että se on vielä kirjoittamatta.',
    why: 'Myöhemmin täytettävä kohta näyttää vastaukselta, kunnes joku lukee sen. Se on parempi huomata ennen lukijaa.',
    message: 'Kohdan `{field}` sisältö on vielä kirjoittamatta: siinä on vain "{value}".',
    hint: {
      confirm:
        'Jos virke pitää teillä paikkansa, poista hakasulkeet ja sanat ennen kaksoispistettä. Muuten kirjoita, miten asia on.',
      other: 'Kirjoita tieto lukijalle, tai poista rivi.',
    },
  },
  'none-affirmed': {
    summary: 'Kohdan none sanat kieltävät sen, minkä puuttumista ne tarkoittavat.',
    why: 'Tieto, jonka mukaan jotakin ei ole, näytetään kirjoittajansa sanoin. Jos sanat kertovat juuri siitä, mitä ei pitänyt olla, lukija ja säännöt saavat kaksi eri kertomusta.',
    message: {
      affirmed:
        '`{field}: none` tarkoittaa, ettei tällaista ole, mutta sen sanat sanovat päinvastoin: "{sentence}" ({law}).',
      seems:
        '`{field}: none` tarkoittaa, ettei tällaista ole, mutta sen sanat näyttävät kertovan siitä: "{sentence}" ({law}).',
    },
    hint: 'Jos näin tehdään, korvaa none sillä, mitä tehdään; jos ei, kirjoita virke, joka kieltää sen.',
  },
} as const;
